package app.marketingstatuses.ui.preview;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How lines are sorted.
 *
 * @param by null for the order in which a run moves them
 */
record LineOrder(By by, boolean descending) {
    static final LineOrder OF_RUN = new LineOrder(null, false);

    /** What can be sorted by. */
    enum By {
        NUM,
        CUSTOMER,
        TASK,
        WHEN,
        TOTAL,
        REASON
    }

    /** @param places of the tasks in the owner's list */
    private Comparator<Line> comparator(Map<Long, Integer> places) {
        Comparator<Line> comparator = switch (by) {
            case NUM -> Comparator.comparingLong(Line::orderId);
            case TASK ->
                Comparator.comparingInt(line -> places.getOrDefault(line.task().id(), 0));
            case WHEN -> Comparator.comparing(Line::when, Comparator.nullsFirst(Comparator.naturalOrder()));
            case TOTAL -> Comparator.comparing(Line::cost);
            case REASON, CUSTOMER ->
                Comparator.comparing(Line::reason, Comparator.nullsFirst(Comparator.naturalOrder()));
        };
        return descending ? comparator.reversed() : comparator;
    }

    /** Sorted anew; equal lines keep the order in which a run moves them. */
    List<Line> sort(List<Line> lines, Names names, Map<Long, Integer> places) {
        if (by == By.CUSTOMER) {
            return byName(lines, names);
        }
        return by == null ? lines : lines.stream().sorted(comparator(places)).toList();
    }

    /** Each name is looked up and folded once: comparing does it many times. */
    private List<Line> byName(List<Line> lines, Names names) {
        record Named(String name, Line line) {}
        Comparator<Named> byName = Comparator.comparing(Named::name);
        return lines.stream()
                .map(line -> new Named(names.of(line).toLowerCase(Locale.ROOT), line))
                .sorted(descending ? byName.reversed() : byName)
                .map(Named::line)
                .toList();
    }
}
