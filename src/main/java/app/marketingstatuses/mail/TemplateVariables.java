package app.marketingstatuses.mail;

import app.marketingstatuses.engine.OutgoingMail.Kind;
import java.util.List;
import java.util.stream.Stream;

/** What a template of the owner's can name, for who types one. */
public final class TemplateVariables {
    private static final List<String> ALL = List.of(
            "customer.name",
            "order.num",
            "order.date",
            "status.name",
            "status.color",
            "totals.total",
            "totals.cart",
            "totals.delivery",
            "totals.weight",
            "delivery",
            "payment",
            "address",
            "lines",
            "shop.name",
            "shop.url",
            "promo.code",
            "promo.discount",
            "promo.validUntil",
            "subject",
            "lang");
    private static final List<String> OF_MANAGERS = List.of("customer.email", "customer.phone", "customer.comment");

    private TemplateVariables() {}

    /** Paths such as {@code order.num}; {@code lines} and {@code address} are lists. */
    public static List<String> of(Kind audience) {
        return audience == Kind.MANAGER
                ? Stream.concat(ALL.stream(), OF_MANAGERS.stream()).toList()
                : ALL;
    }
}
