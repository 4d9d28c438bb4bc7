package app.marketingstatuses.store;

import app.marketingstatuses.domain.Task;

/** A row of {@code tasks}. A retired task never runs; its row keeps its id and so its history. */
record TaskRow(Task task, int position, boolean retired) {}
