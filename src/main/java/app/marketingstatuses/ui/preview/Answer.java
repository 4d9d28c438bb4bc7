package app.marketingstatuses.ui.preview;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Plan;
import app.marketingstatuses.engine.Station;
import app.marketingstatuses.mail.Prices;
import app.marketingstatuses.session.ShopTraps;
import app.marketingstatuses.store.TrialState;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the shop answered.
 *
 * @param at the moment of the look
 * @param until how far it looks ahead; null for now only
 * @param tasks all tasks of the shop, in the owner's order
 * @param due what would move, in the order in which it would
 * @param held what has come due by then but stays
 * @param plan the plan whose held orders are told
 * @param trials which trials the shop holds
 * @param unmailed whose mail is left out
 */
record Answer(
        Question question,
        Instant at,
        Instant until,
        Statuses statuses,
        List<Task> tasks,
        List<Line> due,
        List<Line> held,
        Plan plan,
        ShopTraps traps,
        Prices prices,
        Station.State station,
        TrialState trials,
        Unmailed unmailed) {
    /** The orders these speak of, by id; of two twins the first. */
    static Map<Long, Order> orders(Answer... answers) {
        Map<Long, Order> orders = new HashMap<>();
        for (Answer answer : answers) {
            if (answer != null) {
                answer.due.forEach(line ->
                        orders.putIfAbsent(line.orderId(), line.verdict().order()));
                answer.held.forEach(line ->
                        orders.putIfAbsent(line.orderId(), line.verdict().order()));
            }
        }
        return orders;
    }

    Optional<Task> task(long id) {
        return tasks.stream().filter(task -> task.id() == id).findFirst();
    }

    List<Task> on() {
        return tasks.stream().filter(Task::enabled).toList();
    }

    /** The moment that is shown. */
    Instant shownAt() {
        return until == null ? at : until;
    }
}
