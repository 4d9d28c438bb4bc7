package app.marketingstatuses.mail;

import app.marketingstatuses.engine.DoNotMail;
import app.marketingstatuses.engine.OutboxQueue.QueuedMail;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.Shop;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the shop says of mails right before they leave, asked at once for those that leave at once. */
final class LastLook {
    private final Shop shop;
    private final DoNotMail doNotMail;

    LastLook(Shop shop, DoNotMail doNotMail) {
        this.shop = shop;
        this.doNotMail = doNotMail;
    }

    /** By id, why mails must not go: their order has left the status that they speak of, or their customer does not want them. */
    Map<Long, String> against(Collection<QueuedMail> mails) {
        Map<Long, String> reasons = new HashMap<>();
        Map<Long, Integer> statuses = statuses(mails);
        mails.stream()
                .filter(queued -> queued.mail().isAboutOrder() && !stillStands(queued.mail(), statuses))
                .forEach(queued -> reasons.put(queued.id(), "order-moved-on"));
        List<QueuedMail> marketing = mails.stream()
                .filter(queued -> queued.mail().head().marketing() && !reasons.containsKey(queued.id()))
                .toList();
        Set<String> unwanted =
                doNotMail.unwanted(marketing.stream().map(QueuedMail::mail).toList());
        marketing.stream()
                .filter(queued -> unwanted.contains(queued.mail().messageId()))
                .forEach(queued -> reasons.put(queued.id(), "do-not-mail"));
        return reasons;
    }

    private Map<Long, Integer> statuses(Collection<QueuedMail> mails) {
        List<Long> orders = mails.stream()
                .map(QueuedMail::mail)
                .filter(OutgoingMail::isAboutOrder)
                .map(OutgoingMail::orderId)
                .distinct()
                .toList();
        return orders.isEmpty() ? Map.of() : shop.statusesOf(orders);
    }

    private static boolean stillStands(OutgoingMail mail, Map<Long, Integer> statuses) {
        Integer status = statuses.get(mail.orderId());
        return status != null && status == mail.status();
    }
}
