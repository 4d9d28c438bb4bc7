package app.marketingstatuses.ui.preview;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.session.ShopSession;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which customers get no mail because they are on the do-not-mail list.
 *
 * @param orders those of customers on the list
 * @param statuses those whose mail to customers is marketing
 */
record Unmailed(Set<Long> orders, Set<Integer> statuses) {
    /** For background work. */
    static Unmailed of(ShopSession shop, List<Line> due) {
        if (shop.store().doNotMail().size() == 0) {
            return new Unmailed(Set.of(), Set.of());
        }
        Map<String, String> settings = shop.store().settings().list();
        return new Unmailed(
                shop.doNotMail()
                        .among(due.stream().map(line -> line.verdict().order()).toList()),
                shop.statuses().all().stream()
                        .filter(OrderStatus::mailUser)
                        .map(OrderStatus::id)
                        .filter(id -> !"yes".equals(settings.get("transactional." + id)))
                        .collect(Collectors.toSet()));
    }

    /** Whether a mail is left out because of it. */
    boolean holds(Line line) {
        return line.task().mail() == Task.MailMode.STATUS
                && statuses.contains(line.task().to())
                && orders.contains(line.orderId());
    }
}
