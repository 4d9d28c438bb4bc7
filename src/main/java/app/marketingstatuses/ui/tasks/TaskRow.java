package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.doctor.Trap;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Outlook;
import java.time.Instant;
import java.util.List;

/**
 * A task in the list.
 *
 * @param outlook what lies before it; null where it is off or not counted yet
 * @param moved orders it moved in the last 30 days
 * @param unsaved whether something typed into it is not saved
 */
record TaskRow(Task task, Outlook outlook, int moved, List<Trap> traps, boolean unsaved) {
    boolean isNew() {
        return task.id() <= 0;
    }

    /** When its next order comes due; null for none. */
    Instant nextDue() {
        return outlook == null || outlook.next() == null ? null : outlook.next().dueAt();
    }

    /** Traps that keep orders standing while it is on. */
    boolean isCaught() {
        return task.enabled() && traps.stream().anyMatch(Trap::serious);
    }
}
