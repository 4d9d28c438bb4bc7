package app.marketingstatuses.ui.mail;

import app.marketingstatuses.store.MailState;
import app.marketingstatuses.store.OutboxCounts;
import java.util.Locale;
import java.util.Set;

/** The tabs of the outbox. */
enum MailFilter {
    ALL(),
    WAITING(MailState.QUEUED, MailState.SENDING),
    RETRYING(MailState.RETRYING),
    DEAD(MailState.DEAD),
    SENT(MailState.SENT),
    DROPPED(MailState.DROPPED);

    private final Set<MailState> states;

    MailFilter(MailState... states) {
        this.states = Set.of(states);
    }

    /** None stands for all. */
    Set<MailState> states() {
        return states;
    }

    long count(OutboxCounts counts) {
        return states.isEmpty() ? counts.all() : counts.of(states.toArray(MailState[]::new));
    }

    /** As texts and ids of controls know it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
