package app.marketingstatuses.shop;

import app.marketingstatuses.domain.Task;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What of an order is read only where some task asks for it.
 *
 * @param userGroups whether the customer's groups are
 * @param customerOrders whether the customer's orders are counted
 * @param uncounted statuses whose orders do not count
 */
public record Extras(boolean userGroups, boolean customerOrders, Set<Integer> uncounted) {
    public static final Extras NONE = new Extras(false, false, Set.of());

    /** The status "Cancelled" of a stock shop. */
    private static final int STOCK_CANCELLED = 4;

    private static final int NONE_SET = 0;

    public Extras {
        uncounted = Set.copyOf(uncounted);
    }

    /** What these tasks ask for; carts that a shop keeps as orders, and cancelled orders, never count. */
    public static Extras of(Collection<Task> tasks, ShopSettings settings) {
        boolean groups = false;
        boolean counts = false;
        for (Task task : tasks) {
            groups |= !task.conditions().userGroups().isEmpty();
            counts |= task.conditions().minOrders() != null;
        }
        Set<Integer> uncounted = new HashSet<>();
        uncounted.add(settings.number("ms2_status_canceled", STOCK_CANCELLED));
        uncounted.add(settings.number("ms2_status_draft", NONE_SET));
        uncounted.remove(NONE_SET);
        return new Extras(groups, counts, uncounted);
    }
}
