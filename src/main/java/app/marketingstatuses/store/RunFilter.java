package app.marketingstatuses.store;

import java.time.Instant;
import java.util.List;

/**
 * Which runs are asked for.
 *
 * @param task name of a task as it was then; null for all
 * @param status a status that orders left or entered; null for all
 * @param from runs that began then or later; null for no bound
 * @param until runs that began before; null for no bound
 * @param by who asked; null for all
 * @param orders runs that had to do with one of these orders; null for all
 * @param onlyTrouble only runs where an order failed or a mail died
 */
public record RunFilter(
        String task, Integer status, Instant from, Instant until, String by, List<Long> orders, boolean onlyTrouble) {
    /** All runs. */
    public static final RunFilter ALL = new RunFilter(null, null, null, null, null, null, false);
}
