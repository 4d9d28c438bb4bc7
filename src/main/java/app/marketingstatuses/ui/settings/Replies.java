package app.marketingstatuses.ui.settings;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Statuses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where answers to the shop's mails go, and which of its mails are no marketing.
 *
 * @param replyTo empty for none
 * @param unsubscribe empty for none
 * @param statuses that mail the customer
 * @param transactional ids of those whose mail goes to everybody
 */
record Replies(String replyTo, String unsubscribe, List<OrderStatus> statuses, Set<Integer> transactional) {
    static final String REPLY_TO = "reply-to";
    static final String UNSUBSCRIBE = "unsubscribe-address";
    private static final String TRANSACTIONAL = "transactional.";

    static final Replies NONE = new Replies("", "", List.of(), Set.of());

    /** @param own our settings of the shop */
    static Replies of(Statuses all, Map<String, String> own) {
        List<OrderStatus> mailing = all.all().stream()
                .filter(status -> status.active() && status.mailUser())
                .toList();
        return new Replies(
                own.getOrDefault(REPLY_TO, ""),
                own.getOrDefault(UNSUBSCRIBE, ""),
                mailing,
                mailing.stream()
                        .map(OrderStatus::id)
                        .filter(id -> "yes".equals(own.get(key(id))))
                        .collect(Collectors.toSet()));
    }

    /** The setting of a status that says whether its mail goes to everybody. */
    static String key(int status) {
        return TRANSACTIONAL + status;
    }
}
