package app.marketingstatuses.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Figures as they come, and all of them in one table at the end. */
final class Table {
    private record Row(String part, String what, String figure, String wanted) {}

    private final List<Row> rows = new ArrayList<>();

    /** @param wanted what the figure should be; empty where it is for information */
    void add(String part, String what, String figure, String wanted) {
        rows.add(new Row(part, what, figure, wanted));
        System.out.println("  " + part + ": " + what + " = " + figure + (wanted.isEmpty() ? "" : " (" + wanted + ")"));
    }

    void print() {
        System.out.println("| part | what | figure | wanted |\n|---|---|---|---|");
        rows.forEach(row -> System.out.println(
                "| " + row.part + " | " + row.what + " | " + row.figure + " | " + row.wanted + " |"));
    }

    static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }

    static String ratio(double above, double below) {
        return String.format(Locale.ROOT, "%.2f", above / below);
    }

    static long median(long... all) {
        long[] sorted = all.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
