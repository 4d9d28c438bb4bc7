package app.marketingstatuses.store;

import app.marketingstatuses.domain.Task;

/**
 * What an import made of a task.
 *
 * @param before null where it is new; as it was when retired where it was revived
 */
public record Imported(Task before, Task after, boolean changed) {}
