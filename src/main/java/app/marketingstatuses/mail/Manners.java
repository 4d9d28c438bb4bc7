package app.marketingstatuses.mail;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.engine.DoNotMail;
import app.marketingstatuses.engine.OutgoingMail.Head;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Which mails are marketing, who wants none of it, and what mails say in their heads about that. */
final class Manners {
    private final UnaryOperator<String> settings;
    private final DoNotMail list;
    private final Map<Long, Boolean> listed = new HashMap<>();

    /** @param settings our settings of the shop by key; null for unset */
    Manners(UnaryOperator<String> settings, DoNotMail list) {
        this.settings = settings;
        this.list = list;
    }

    /** Whether what customers are told about this status is marketing: it is, unless the owner says otherwise. */
    boolean isMarketing(OrderStatus status) {
        return !"yes".equals(settings.apply("transactional." + status.id()));
    }

    /** Asks the list for the customers of many orders at once; of those it was not asked for before. */
    void ask(Collection<Order> orders) {
        List<Order> fresh =
                orders.stream().filter(order -> !listed.containsKey(order.id())).toList();
        if (!fresh.isEmpty()) {
            Set<Long> found = list.among(fresh);
            fresh.forEach(order -> listed.put(order.id(), found.contains(order.id())));
        }
    }

    /** Whether the customer of this order wants no mail about this status. */
    boolean isUnwanted(Order order, OrderStatus status) {
        if (!isMarketing(status)) {
            return false;
        }
        ask(List.of(order));
        return listed.get(order.id());
    }

    Head head(Kind kind, Order order, OrderStatus status) {
        if (kind == Kind.MANAGER) {
            return Head.plain(kind);
        }
        String link = unsubscribe(kind, order, status);
        return new Head(isMarketing(status), address("reply-to"), link.isEmpty() ? null : link);
    }

    /** The link by which a customer asks for no more such mail; empty where the mail has none. */
    String unsubscribe(Kind kind, Order order, OrderStatus status) {
        String address = address("unsubscribe-address");
        boolean has = kind == Kind.CUSTOMER && address != null && isMarketing(status);
        return has ? UnsubscribeLink.of(address, order) : "";
    }

    private String address(String key) {
        return Addresses.wire(settings.apply(key)).orElse(null);
    }
}
