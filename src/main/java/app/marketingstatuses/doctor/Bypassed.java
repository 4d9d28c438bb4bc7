package app.marketingstatuses.doctor;

import app.marketingstatuses.doctor.Sentence.Names;
import java.util.List;
import java.util.Optional;

/** What of the shop's PHP a change written into the database does not run. */
final class Bypassed {
    private Bypassed() {}

    /** @param plugins names of active plugins, other than miniShop2's own, that listen to a change of an order */
    static Check listeners(List<String> plugins) {
        return plugins.isEmpty()
                ? Check.ok("listeners", Sentence.of("listeners.none"))
                : Check.warn(
                        "listeners",
                        Sentence.counted("listeners.some", plugins.size(), new Names(plugins)),
                        Sentence.of("listeners.fix"));
    }

    /** @param handler the class named by {@code ms2_order_handler_class} where it is not the stock one */
    static Check handler(Optional<String> handler) {
        return handler.map(name -> Check.warn(
                        "order-handler",
                        Sentence.of("handler.own", new Names(List.of(name))),
                        Sentence.of("handler.fix")))
                .orElseGet(() -> Check.ok("order-handler", Sentence.of("handler.stock")));
    }
}
