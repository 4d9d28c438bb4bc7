package app.marketingstatuses.session;

import java.util.Arrays;
import java.util.stream.Collectors;

/** RFC 4180, and safe to open in a spreadsheet: no cell is taken for a formula. */
public final class Csv {
    private Csv() {}

    /** A line with its line end; null is an empty cell. */
    public static String line(Object... cells) {
        return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        if (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        boolean quoted = text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
