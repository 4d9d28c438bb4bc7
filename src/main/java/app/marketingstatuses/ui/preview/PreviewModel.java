package app.marketingstatuses.ui.preview;

import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the preview shows and what of it is chosen. Knows no controls; for the desktop's thread. */
final class PreviewModel {
    private final ObservableList<Row> dueRows = FXCollections.observableArrayList();
    private final ObservableList<Row> heldRows = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper(this, "changes");
    private final ReadOnlyObjectWrapper<SoFar> soFar = new ReadOnlyObjectWrapper<>(this, "soFar");
    private final Names names = new Names();
    private final Selection selection = new Selection();
    private final Set<Long> closed = new HashSet<>();
    private Answer today;
    private Answer shown;
    private boolean held;
    private boolean grouped;
    private LineFilter filter = LineFilter.ALL;
    private LineOrder order = LineOrder.OF_RUN;
    private List<Line> fitting = List.of();
    private List<Line> chosen = List.of();

    /** The rows of the tab in sight. */
    ObservableList<Row> rows() {
        return rows(held);
    }

    /** The rows of one tab, always the same list; empty while the other one is in sight. */
    ObservableList<Row> rows(boolean ofHeld) {
        return ofHeld ? heldRows : dueRows;
    }

    /** Grows with every change; counts and sums are then to be asked for anew. */
    ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    Names names() {
        return names;
    }

    /** How far the counting is while only the first rows are there; null where all is known, or nothing yet. */
    ReadOnlyObjectProperty<SoFar> soFarProperty() {
        return soFar.getReadOnlyProperty();
    }

    /** Whether the rows are only the first ones: then no count and no sum is known, and nothing can be run. */
    boolean isCounting() {
        return soFar.get() != null;
    }

    /** What a run would do now; null before the first whole answer. */
    Answer today() {
        return today;
    }

    /** What is shown: now, a look ahead, a task as if it were on, or the first rows of now; null before the first answer. */
    Answer shown() {
        return shown;
    }

    boolean isHeld() {
        return held;
    }

    boolean isGrouped() {
        return grouped;
    }

    LineFilter filter() {
        return filter;
    }

    /** Whether rows can be chosen: only what a run would do now, and no task that is off. */
    boolean isChoosable() {
        return shown != null && (shown == today || isCounting()) && !held;
    }

    /** The first rows of what a run would do now, while the rest is counted. Only before the first whole answer. */
    void showSoFar(Answer part, SoFar far) {
        soFar.set(far);
        if (part != shown) {
            shown = part;
            layOut();
        }
    }

    /** The owner stopped the counting. */
    void stopped() {
        if (isCounting()) {
            soFar.set(new SoFar(soFar.get().looked(), soFar.get().due(), true));
        }
    }

    /** @param looked what is to be shown; the same object as {@code now} for now */
    void show(Answer now, Answer looked) {
        today = now;
        shown = looked;
        soFar.set(null);
        selection.keepOnly(now.due());
        layOut();
    }

    void named(Map<Long, String> read) {
        names.add(read);
        if (order.by() == LineOrder.By.CUSTOMER || !filter.customer().isEmpty()) {
            layOut();
        } else {
            changes.set(changes.get() + 1);
        }
    }

    void setHeld(boolean isHeld) {
        if (held != isHeld) {
            held = isHeld;
            order = LineOrder.OF_RUN;
            filter = filter.reason(null).total(null);
            layOut();
        }
    }

    void setGrouped(boolean isGrouped) {
        grouped = isGrouped;
        layOut();
    }

    void setFilter(LineFilter wanted) {
        if (!wanted.equals(filter)) {
            filter = wanted;
            layOut();
        }
    }

    void setOrder(LineOrder wanted) {
        order = wanted;
        layOut();
    }

    /** Opens or closes a group. */
    void turn(Task group) {
        if (!closed.remove(group.id())) {
            closed.add(group.id());
        }
        layOut();
    }

    private void layOut() {
        if (shown == null) {
            return;
        }
        fitting = order.sort(fitting(held ? shown.held() : shown.due()), names, places());
        rows(!held).clear();
        rows().setAll(
                        grouped && !isCounting()
                                ? groups()
                                : fitting.stream().map(Row::of).toList());
        choose();
    }

    private void choose() {
        if (isCounting()) {
            chosen = List.of();
        } else {
            List<Line> now = isChoosable() ? fitting : fitting(today.due());
            chosen = now.stream().filter(selection::has).toList();
        }
        changes.set(changes.get() + 1);
    }

    private List<Line> fitting(List<Line> lines) {
        return filter.isAll()
                ? lines
                : lines.stream()
                        .filter(line -> filter.allows(line, names.of(line), (isCounting() ? shown : today).at()))
                        .toList();
    }

    private Map<Long, Integer> places() {
        Map<Long, Integer> places = new HashMap<>();
        shown.tasks().forEach(task -> places.put(task.id(), places.size()));
        return places;
    }

    private List<Row> groups() {
        List<Row> all = new ArrayList<>();
        byTask(fitting).forEach((task, lines) -> {
            boolean open = !closed.contains(task.id());
            all.add(new Row(null, task, lines.size(), sum(lines), open));
            if (open) {
                lines.forEach(line -> all.add(Row.of(line)));
            }
        });
        return all;
    }

    /** In the owner's order of tasks. */
    Map<Task, List<Line>> byTask(List<Line> lines) {
        Map<Long, List<Line>> found = new HashMap<>();
        lines.forEach(line ->
                found.computeIfAbsent(line.task().id(), id -> new ArrayList<>()).add(line));
        Map<Task, List<Line>> ordered = new LinkedHashMap<>();
        shown.tasks().stream()
                .filter(task -> found.containsKey(task.id()))
                .forEach(task -> ordered.put(task, found.get(task.id())));
        return ordered;
    }

    static BigDecimal sum(List<Line> lines) {
        return lines.stream().map(Line::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The lines of the tab in sight that fit the filter, sorted. */
    List<Line> fitting() {
        return fitting;
    }

    /** What Run now would move: due now, fitting the filter, not taken out. Wherever the slider stands. */
    List<Line> chosen() {
        return chosen;
    }

    boolean isChosen(Line line) {
        return selection.has(line);
    }

    void choose(Line line, boolean in) {
        selection.set(line, in);
        choose();
    }

    /** Takes all rows of the filter, or of one task's group, in or out. */
    void chooseAll(Predicate<Line> which, boolean in) {
        selection.set(fitting.stream().filter(which).toList(), in);
        choose();
    }

    /** True, false, or null for some. */
    Boolean areChosen(Predicate<Line> which) {
        List<Line> lines = fitting.stream().filter(which).toList();
        if (selection.hasAll(lines)) {
            return Boolean.TRUE;
        }
        return selection.hasNone(lines) ? Boolean.FALSE : null;
    }

    /** Held lines of the filter by reason and status, the most frequent first. */
    Map<Why, List<Line>> reasons() {
        Map<Why, List<Line>> found = new HashMap<>();
        fitting.forEach(line ->
                found.computeIfAbsent(Why.of(line), why -> new ArrayList<>()).add(line));
        Map<Why, List<Line>> sorted = new LinkedHashMap<>();
        found.entrySet().stream()
                .sorted((a, b) ->
                        Integer.compare(b.getValue().size(), a.getValue().size()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** Why an order stays; the status counts where the shop itself refuses the move. */
    record Why(Reason reason, int status) {
        static Why of(Line line) {
            return new Why(
                    line.reason(),
                    switch (line.reason()) {
                        case FINAL_STATUS, FIXED_STATUS ->
                            line.verdict().order().status();
                        case TARGET_INACTIVE -> line.task().to();
                        default -> 0;
                    });
        }
    }
}
