package app.marketingstatuses.shop;

import app.marketingstatuses.domain.Task;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    public Extras {
        uncounted = Set.copyOf(uncounted);
    }

    /** What these tasks ask for; carts of shops that keep them as orders, and cancelled orders, never count. */
    public static Extras of(Collection<Task> tasks, ShopSettings settings) {
        return new Extras(
                tasks.stream().anyMatch(task -> !task.conditions().userGroups().isEmpty()),
                tasks.stream().anyMatch(task -> task.conditions().minOrders() != null),
                Stream.of(
                                settings.number("ms2_status_canceled", STOCK_CANCELLED),
                                settings.number("ms2_status_draft", 0))
                        .filter(status -> status > 0)
                        .collect(Collectors.toSet()));
    }
}
