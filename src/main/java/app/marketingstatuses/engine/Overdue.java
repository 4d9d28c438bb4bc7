package app.marketingstatuses.engine;

/**
 * How many orders have already come due for a task, done ones left out.
 *
 * @param due those that its {@code dueFrom} does not leave alone and that nothing but time or a limit holds
 */
public record Overdue(int all, int due) {}
