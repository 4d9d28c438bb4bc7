package app.marketingstatuses.ui.template;

import java.util.ArrayList;
import java.util.List;

/** Two texts side by side, line by line: what stayed, what is only in one of them. */
final class LineDiff {
    /** Longer texts are compared line by line in their places: the table would take too much room. */
    private static final int LONGEST = 3_000;

    private LineDiff() {}

    /**
     * One line of the comparison.
     *
     * @param before null where only the other text has it
     * @param after null where only the first text has it
     */
    record Row(String before, String after) {
        boolean isChanged() {
            return before == null || after == null || !before.equals(after);
        }
    }

    static List<Row> of(String before, String after) {
        List<String> left = before.lines().toList();
        List<String> right = after.lines().toList();
        return left.size() > LONGEST || right.size() > LONGEST ? inPlace(left, right) : paired(rows(left, right));
    }

    private static List<Row> inPlace(List<String> left, List<String> right) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            rows.add(new Row(i < left.size() ? left.get(i) : null, i < right.size() ? right.get(i) : null));
        }
        return rows;
    }

    /** By the longest common run of lines. */
    private static List<Row> rows(List<String> left, List<String> right) {
        int[][] common = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                common[i][j] = left.get(i).equals(right.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Row> rows = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
                rows.add(new Row(left.get(i++), right.get(j++)));
            } else if (j >= right.size() || i < left.size() && common[i + 1][j] >= common[i][j + 1]) {
                rows.add(new Row(left.get(i++), null));
            } else {
                rows.add(new Row(null, right.get(j++)));
            }
        }
        return rows;
    }

    /** A line taken away beside the one that came in its place. */
    private static List<Row> paired(List<Row> rows) {
        List<Row> paired = new ArrayList<>();
        int at = 0;
        while (at < rows.size()) {
            List<String> gone = new ArrayList<>();
            List<String> come = new ArrayList<>();
            while (at < rows.size() && rows.get(at).isChanged()) {
                Row row = rows.get(at++);
                (row.after() == null ? gone : come).add(row.after() == null ? row.before() : row.after());
            }
            paired.addAll(inPlace(gone, come));
            if (at < rows.size()) {
                paired.add(rows.get(at++));
            }
        }
        return paired;
    }
}
