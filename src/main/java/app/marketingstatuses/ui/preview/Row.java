package app.marketingstatuses.ui.preview;

import app.marketingstatuses.domain.Task;
import java.math.BigDecimal;

/**
 * A row of the table: a line, or the head of a task's group.
 *
 * @param line null for the head of a group
 * @param group null for a line
 * @param count how many lines the group has
 * @param sum of its totals
 * @param open whether the group's lines follow
 */
record Row(Line line, Task group, int count, BigDecimal sum, boolean open) {
    static Row of(Line line) {
        return new Row(line, null, 0, null, true);
    }

    boolean isGroup() {
        return group != null;
    }
}
