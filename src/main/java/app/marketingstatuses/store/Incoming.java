package app.marketingstatuses.store;

import app.marketingstatuses.domain.Task;
import java.util.function.UnaryOperator;

/**
 * A task of a file that is imported.
 *
 * @param task its id as given in the file, 0 where none is
 * @param decide makes of the stored task that it replaces (null for none; maybe a retired one) the task to be stored
 */
public record Incoming(Task task, UnaryOperator<Task> decide) {}
