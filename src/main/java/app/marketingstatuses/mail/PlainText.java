package app.marketingstatuses.mail;

/** Lays out the plain-text part of a mail. */
final class PlainText {
    private static final int WIDTH = 74;

    private PlainText() {}

    /** Lines of at most 74 characters where words allow, no white space at their ends, one blank line at most. */
    static String tidy(String text) {
        StringBuilder tidy = new StringBuilder();
        boolean blank = true;
        for (String line : text.split("\\R")) {
            String wrapped = wrap(line.stripTrailing());
            if (!(wrapped.isEmpty() && blank)) {
                tidy.append(wrapped).append('\n');
            }
            blank = wrapped.isEmpty();
        }
        return tidy.toString().stripTrailing() + "\n";
    }

    private static String wrap(String line) {
        if (line.length() <= WIDTH) {
            return line;
        }
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        StringBuilder wrapped = new StringBuilder();
        StringBuilder current = new StringBuilder(indent);
        for (String word : line.strip().split(" +")) {
            if (current.length() > indent.length() && current.length() + word.length() + 1 > WIDTH) {
                wrapped.append(current).append('\n');
                current = new StringBuilder(indent);
            }
            current.append(current.length() > indent.length() ? " " : "").append(word);
        }
        return wrapped.append(current).toString();
    }
}
