package app.marketingstatuses.mail;

/** A mail cannot be made. The message names the construct at fault and never holds data of a customer. */
final class CannotRender extends RuntimeException {
    private static final int LONGEST = 60;

    CannotRender(String message) {
        super(message, null, false, false);
    }

    /** Names a construct of the owner's own text, cut to a line. */
    static CannotRender construct(String construct, String why) {
        String line = OneLine.of(construct);
        String shown = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
        return new CannotRender(shown + " " + why);
    }
}
