package app.marketingstatuses.session;

import app.marketingstatuses.domain.QuietHours;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.engine.MailRoom.Intent;
import app.marketingstatuses.engine.Verdict;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * When the mails of moves that were foreseen may leave, by the shop's quiet hours.
 *
 * @param settings our settings of the shop, by key
 */
public record MailHours(Map<String, String> settings, ShopZone zone) {
    /**
     * The first moment at which a move's mail to the customer may leave; the pace, which others may use up, left out. The
     * order has to stand where it was moved to then.
     *
     * @param moved when the order moves
     * @return null where the customer gets no mail
     */
    public Instant leaves(Verdict verdict, Intent mail, Instant moved) {
        if (!mail.mailsCustomer()) {
            return null;
        }
        boolean transactional =
                "yes".equals(settings.get("transactional." + verdict.task().to()));
        return transactional || verdict.trial().isOn()
                ? moved
                : hours().map(quiet -> quiet.endAfter(moved, zone)).orElse(moved);
    }

    private Optional<QuietHours> hours() {
        return Optional.ofNullable(settings.get("quiet-hours")).flatMap(QuietHours::read);
    }
}
