package app.marketingstatuses.ui.mail;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.OutboxCounts;
import app.marketingstatuses.store.OutboxLine;
import app.marketingstatuses.store.OutboxQuery;
import app.marketingstatuses.store.OutboxReader;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One look at the outbox.
 *
 * @param ready whether our tables are there
 * @param ids all that was asked for, in that order
 * @param lines of those that are in sight
 */
record Outbox(boolean ready, OutboxCounts counts, List<Long> ids, Map<Long, OutboxLine> lines, Statuses statuses) {
    private static final int FIRST = 60;

    /** @param inSight mails whose lines are wanted at once, beside the first ones */
    static Outbox read(ShopSession shop, OutboxQuery query, Collection<Long> inSight) {
        if (shop.store().schemaVersion() == 0) {
            return new Outbox(false, OutboxCounts.NONE, List.of(), Map.of(), shop.statuses());
        }
        OutboxReader reader = shop.store().outboxReader();
        List<Long> ids = reader.ids(query);
        Set<Long> wanted = new HashSet<>(ids.subList(0, Math.min(FIRST, ids.size())));
        wanted.addAll(inSight);
        return new Outbox(true, reader.counts(shop.now()), ids, reader.lines(wanted), shop.statuses());
    }
}
