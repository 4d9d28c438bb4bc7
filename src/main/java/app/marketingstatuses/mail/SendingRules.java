package app.marketingstatuses.mail;

import app.marketingstatuses.domain.QuietHours;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.engine.OutboxQueue.QueuedMail;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * When queued mail may leave, by the shop's settings: how many a minute, and at which hours none to customers. They are
 * asked for when there is a mail, so that a run without any costs nothing.
 *
 * @param settings our own settings by key; null for what nobody set
 */
public record SendingRules(UnaryOperator<String> settings, ShopZone zone) {
    private static final Duration CUSTOMER_LIFE = Duration.ofHours(24);
    private static final Duration MANAGER_LIFE = Duration.ofHours(72);

    /** At most so many a minute; 0 for no bound. */
    int pace() {
        String pace = settings.apply("mail-pace");
        return pace == null ? 0 : Integer.parseInt(pace);
    }

    /** The end of the quiet hours that hold this mail now; empty where none do. */
    Optional<Instant> heldUntil(OutgoingMail mail, Instant now) {
        return quietFor(mail).filter(hours -> hours.isQuiet(now, zone)).map(hours -> hours.endAfter(now, zone));
    }

    /** Whether a mail has waited too long; time in which it was not allowed to leave does not count. */
    boolean isExpired(QueuedMail queued, Instant now) {
        Duration life = queued.mail().kind() == Kind.CUSTOMER ? CUSTOMER_LIFE : MANAGER_LIFE;
        Instant end = queued.queuedAt().plus(life);
        return end.isBefore(now)
                && quietFor(queued.mail())
                        .map(hours -> end.plus(hours.between(queued.queuedAt(), now, zone)))
                        .orElse(end)
                        .isBefore(now);
    }

    /**
     * The hours at which this mail stays; empty for managers' mails, for customers' that are no marketing, and for those of a
     * trial, which the owner gets.
     */
    private Optional<QuietHours> quietFor(OutgoingMail mail) {
        boolean held = mail.kind() == Kind.CUSTOMER
                && !mail.to().equalsIgnoreCase(settings.apply("trial-address"))
                && mail.head().marketing();
        String hours = held ? settings.apply("quiet-hours") : null;
        return hours == null ? Optional.empty() : QuietHours.read(hours);
    }
}
