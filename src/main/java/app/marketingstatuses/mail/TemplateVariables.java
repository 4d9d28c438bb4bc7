package app.marketingstatuses.mail;

import app.marketingstatuses.engine.OutgoingMail.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a template of the owner's can name, for who types one. Beside these there are all columns of the order and of the
 * records named here, as the shop's chunks have them.
 */
public final class TemplateVariables {
    private static final Set<String> OF_MANAGERS = Set.of("customer.email", "customer.phone", "customer.comment");

    private static final String OF_CUSTOMERS = "unsubscribe";

    private static final List<String> ALL = List.of(
            "customer.name",
            "customer.email",
            "customer.phone",
            "customer.comment",
            "order.num",
            "order.date",
            "status.name",
            "status.color",
            "lines",
            "lines[].name",
            "lines[].options",
            "lines[].count",
            "lines[].price",
            "lines[].cost",
            "totals.cart",
            "totals.delivery",
            "totals.total",
            "totals.weight",
            "delivery",
            "payment",
            "address",
            "promo.code",
            "promo.discount",
            "promo.validUntil",
            "unsubscribe",
            "shop.name",
            "shop.url",
            "subject",
            "lang",
            "user.fullname",
            "user.email",
            "user.phone",
            "user.city",
            "products",
            "products[].name",
            "products[].article",
            "products[].count",
            "products[].price",
            "products[].old_price",
            "products[].cost",
            "products[].thumb",
            "products[].options",
            "total.cost",
            "total.cart_cost",
            "total.delivery_cost",
            "total.cart_count",
            "total.cart_discount",
            "address.city",
            "address.street",
            "address.phone",
            "address.receiver",
            "delivery.description",
            "payment.description",
            "order.cost",
            "order.createdon",
            "order.order_comment");

    private TemplateVariables() {}

    /**
     * Paths such as {@code order.num}, the most useful first, each with a line that says what it is; {@code lines[].name} is a
     * column of what is in the list {@code lines}.
     *
     * @param language {@code en} or {@code ru}
     */
    public static List<TemplateVariable> described(Kind audience, String language) {
        Map<String, String> words =
                Words.load("variables_" + Language.ofFirst(language).code());
        return ALL.stream()
                .filter(path -> isFor(path, audience))
                .map(path -> new TemplateVariable(path, words.getOrDefault(path, "")))
                .toList();
    }

    private static boolean isFor(String path, Kind audience) {
        return audience == Kind.MANAGER ? !path.equals(OF_CUSTOMERS) : !OF_MANAGERS.contains(path);
    }
}
