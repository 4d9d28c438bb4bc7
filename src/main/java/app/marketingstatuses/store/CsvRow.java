package app.marketingstatuses.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A row of a text with cells between commas, semicolons or tabs; a cell that begins with a quotation mark ends with one.
 *
 * @param line on which it begins, counted from 1
 */
record CsvRow(int line, List<String> cells) {
    static List<CsvRow> read(String text) {
        return new Reader(text.startsWith("\uFEFF") ? text.substring(1) : text).rows();
    }

    /** The places of the cells that are wanted. */
    static Set<Integer> places(List<String> cells, Predicate<String> wanted) {
        return IntStream.range(0, cells.size())
                .filter(i -> wanted.test(cells.get(i)))
                .boxed()
                .collect(Collectors.toSet());
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    private static final class Reader {
        private final String text;
        private final List<CsvRow> rows = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private List<String> cells = new ArrayList<>();
        private int line = 1;
        private int begun = 1;
        private boolean quoted;

        Reader(String text) {
            this.text = text.replace("\r\n", "\n").replace('\r', '\n');
        }

        List<CsvRow> rows() {
            for (int i = 0; i < text.length(); i++) {
                char sign = text.charAt(i);
                line += sign == '\n' ? 1 : 0;
                if (quoted) {
                    i = inQuotes(sign, i);
                } else {
                    outside(sign);
                }
            }
            endRow();
            return rows;
        }

        private int inQuotes(char sign, int at) {
            if (sign != '"') {
                cell.append(sign);
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                return at + 1;
            } else {
                quoted = false;
            }
            return at;
        }

        private void outside(char sign) {
            switch (sign) {
                case '\n' -> endRow();
                case ',', ';', '\t' -> endCell();
                case '"' -> {
                    quoted = cell.toString().isBlank();
                    if (!quoted) {
                        cell.append(sign);
                    }
                }
                default -> cell.append(sign);
            }
        }

        private void endCell() {
            cells.add(cell.toString());
            cell.setLength(0);
        }

        private void endRow() {
            endCell();
            rows.add(new CsvRow(begun, cells));
            cells = new ArrayList<>();
            begun = line;
        }
    }
}
