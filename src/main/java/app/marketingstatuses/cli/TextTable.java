package app.marketingstatuses.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Aligned columns of plain text. */
final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... header) {
        rows.add(List.of(header));
    }

    /** Null is shown as a dash. */
    void row(Object... cells) {
        rows.add(Arrays.stream(cells)
                .map(cell ->
                        cell == null ? "-" : Output.printable(cell.toString()).replace('\n', ' '))
                .toList());
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    List<String> lines() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder("  ");
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)) + 2));
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
