package app.marketingstatuses.store;

import app.marketingstatuses.domain.Task;

/** A row of {@code tasks}. A retired task never runs; its row keeps its id and so its history. */
record TaskRow(Task task, int position, boolean retired) implements Comparable<TaskRow> {
    /** The owner's order. */
    @Override
    public int compareTo(TaskRow other) {
        return position == other.position
                ? Long.compare(task.id(), other.task.id())
                : Integer.compare(position, other.position);
    }
}
