package app.marketingstatuses.ui.preview;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Names of customers as far as they were read. For the desktop's thread. */
final class Names {
    private final Map<Long, String> known = new HashMap<>();

    /** The name, else the mail address; empty for unknown. */
    String of(Line line) {
        String name = known.getOrDefault(line.orderId(), "");
        return !name.isEmpty() || line.email() == null ? name : line.email();
    }

    void add(Map<Long, String> names) {
        known.putAll(names);
    }

    /** Orders among these whose customers were not asked for yet. */
    List<Long> missing(Collection<Line> one, Collection<Line> other) {
        return Stream.concat(one.stream(), other.stream())
                .map(Line::orderId)
                .filter(id -> !known.containsKey(id))
                .distinct()
                .toList();
    }

    void forget() {
        known.clear();
    }
}
