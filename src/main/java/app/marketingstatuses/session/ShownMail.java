package app.marketingstatuses.session;

import app.marketingstatuses.domain.PromoCode;
import app.marketingstatuses.engine.MailRoom;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.Verdict;
import java.util.List;

/**
 * The mails of one move as they would be queued.
 *
 * @param drafts null where the order is gone
 * @param code the promo code that the customer's mail tells, set aside for the order or a sample; null for none
 */
public record ShownMail(MailRoom.Drafts drafts, PromoCode code) {
    /** For background work. */
    public static ShownMail of(ShopSession shop, Verdict move) {
        MailRoom.Drafts drafts = shop.mailRoom().render(List.of(move)).get(move);
        boolean tells = move.task().promo() != null
                && drafts != null
                && drafts.mails().stream().anyMatch(mail -> mail.kind() == OutgoingMail.Kind.CUSTOMER);
        return new ShownMail(drafts, tells ? shop.promos().peek(List.of(move)).get(move) : null);
    }

    /** The code that this mail tells; null for none. */
    public PromoCode codeOf(OutgoingMail mail) {
        return mail.kind() == OutgoingMail.Kind.CUSTOMER ? code : null;
    }
}
