package app.marketingstatuses.cli;

import app.marketingstatuses.session.Json;
import java.io.PrintStream;

/**
 * What a command prints. It reaches standard output only when the command has come to its end: nothing is there when it
 * was refused. Messages go to standard error at once.
 */
final class Output {
    private final StringBuilder text = new StringBuilder();
    private final PrintStream err;

    Output(PrintStream err) {
        this.err = err;
    }

    /** A line of text for people; signs that could steer a terminal are shown as question marks. */
    void line(String line) {
        text.append(printable(line)).append(System.lineSeparator());
    }

    void lines(Iterable<String> lines) {
        lines.forEach(this::line);
    }

    /** One JSON document: maps, lists, texts, numbers, instants, null. */
    void json(Object document) {
        text.append(Json.write(document)).append(System.lineSeparator());
    }

    /** Text as it is. */
    void raw(String content) {
        text.append(content);
    }

    /** A message, on standard error. */
    void message(String message) {
        err.println(printable(message));
    }

    void discard() {
        text.setLength(0);
    }

    /** Says whether all of it could be written. */
    boolean flushTo(PrintStream out) {
        if (text.isEmpty()) {
            return true;
        }
        out.print(text);
        discard();
        return !out.checkError();
    }

    static String printable(String line) {
        return line.codePoints()
                .map(c -> Character.isISOControl(c) && c != '\n' ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
