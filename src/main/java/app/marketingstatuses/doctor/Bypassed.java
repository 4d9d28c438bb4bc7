package app.marketingstatuses.doctor;

import java.util.List;
import java.util.Optional;

/** What of the shop's PHP a change written into the database does not run. */
final class Bypassed {
    private Bypassed() {}

    /** @param plugins names of active plugins, other than miniShop2's own, that listen to a change of an order */
    static Check listeners(List<String> plugins) {
        return plugins.isEmpty()
                ? Check.ok("listeners", "No plugin of the shop waits for a change of an order's status.")
                : Check.warn(
                        "listeners",
                        (plugins.size() == 1 ? "The plugin " : "The plugins ") + Words.list(plugins)
                                + (plugins.size() == 1 ? " does" : " do")
                                + " not learn of orders that tasks move.",
                        "Look what they do on a change of status, and whether orders that tasks move need it.");
    }

    /** @param handler the class named by {@code ms2_order_handler_class} where it is not the stock one */
    static Check handler(Optional<String> handler) {
        return handler.map(name -> Check.warn(
                        "order-handler",
                        "The shop changes orders with a class of its own, " + Words.quoted(name)
                                + ", which tasks by-pass.",
                        "Ask who made it what it does on a change of status."))
                .orElseGet(() -> Check.ok("order-handler", "The shop changes orders as miniShop2 does by itself."));
    }
}
