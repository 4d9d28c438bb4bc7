package app.marketingstatuses.ui.preview;

import app.marketingstatuses.engine.RunRequest.Choice;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Which of the orders that are due now take part in a run: all but those taken out. */
final class Selection {
    private final Set<Choice> out = new HashSet<>();

    boolean has(Line line) {
        return out.isEmpty() || !out.contains(line.choice());
    }

    void set(Line line, boolean in) {
        if (in) {
            out.remove(line.choice());
        } else {
            out.add(line.choice());
        }
    }

    void set(Collection<Line> lines, boolean in) {
        lines.forEach(line -> set(line, in));
    }

    boolean hasAll(Collection<Line> lines) {
        return out.isEmpty() || lines.stream().allMatch(this::has);
    }

    boolean hasNone(Collection<Line> lines) {
        return lines.stream().noneMatch(this::has);
    }

    /** Forgets what is not due any more. */
    void keepOnly(Collection<Line> lines) {
        if (!out.isEmpty()) {
            Set<Choice> due = new HashSet<>();
            lines.forEach(line -> due.add(line.choice()));
            out.retainAll(due);
        }
    }
}
