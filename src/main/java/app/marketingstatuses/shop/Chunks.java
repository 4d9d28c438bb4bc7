package app.marketingstatuses.shop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Ids in portions small enough for one IN list. */
final class Chunks {
    static final int SIZE = 500;

    private Chunks() {}

    /** Each id once, rising. */
    static <T extends Comparable<T>> List<List<T>> of(Collection<T> ids) {
        List<T> sorted = List.copyOf(new TreeSet<>(ids));
        List<List<T>> chunks = new ArrayList<>();
        for (int start = 0; start < sorted.size(); start += SIZE) {
            chunks.add(sorted.subList(start, Math.min(start + SIZE, sorted.size())));
        }
        return chunks;
    }
}
