package app.marketingstatuses.session;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * RFC 4180, and safe to open in a spreadsheet: no cell is taken for a formula, nor any part of one where the spreadsheet
 * cuts lines at semicolons or tabs, as it does in many countries. An apostrophe stands before what would be one.
 */
public final class Csv {
    /** Where a cell could begin, what spreadsheets skip there, and apostrophes that are the text's own. */
    private static final Pattern FORMULA = Pattern.compile(
            "(?<=^|[;\\t\\r\\n])[\"\\p{Z}\\p{C}&&[^\\t\\r\\n]]*+(?='*+[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");

    private Csv() {}

    /** A line with its line end; null is an empty cell. */
    public static String line(Object... cells) {
        return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        String text = value == null ? "" : inert(value.toString());
        boolean quoted =
                text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r' || c == ';' || c == '\t');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String inert(String text) {
        String marked = FORMULA.matcher(text).replaceAll("$0'");
        return text.startsWith("\t") || text.startsWith("\r") ? "'" + marked : marked;
    }
}
