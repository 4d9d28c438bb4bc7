package app.marketingstatuses.session;

import app.marketingstatuses.domain.PromoCode;
import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.engine.MailRoom.Intent;
import app.marketingstatuses.engine.Plan;
import app.marketingstatuses.engine.Promos;
import app.marketingstatuses.engine.Verdict;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a preview found.
 *
 * @param until null for one run only
 * @param held the plan whose held orders are told
 * @param heldLimit how many held orders are listed for each reason
 * @param trialAddress who gets the mails of trials; null for nobody
 * @param promos the codes that customers would read: those set aside before, else samples
 * @param hours when mails may leave
 */
public record PreviewResult(
        Instant at,
        Instant until,
        List<Item> due,
        Plan held,
        int heldLimit,
        String trialAddress,
        Map<Verdict, PromoCode> promos,
        MailHours hours) {
    /** The codes of those moves that give one and whose customer will read it. */
    public static Map<Verdict, PromoCode> promos(Promos promos, List<Item> due) {
        List<Verdict> giving = due.stream()
                .filter(item ->
                        item.verdict().task().promo() != null && item.mail().customer() != null)
                .map(Item::verdict)
                .toList();
        return giving.isEmpty() ? Map.of() : promos.peek(giving);
    }

    /** @param runAt when it would move; null for one run only */
    public record Item(Verdict verdict, Intent mail, Instant runAt) {}

    /** Where the customer's mail goes: to the customer, or in trial to the owner; null where there is none. */
    public String mailTo(Item item) {
        boolean owners =
                item.mail().customer() != null && item.verdict().trial().isOn();
        return owners ? trialAddress : item.mail().customer();
    }

    /** When the customer's mail leaves at the earliest, see {@link MailHours}; null where there is none. */
    public Instant mailAt(Item item) {
        return hours.leaves(item.verdict(), item.mail(), item.runAt() == null ? at : item.runAt());
    }

    /** The held orders that are listed. */
    public List<Verdict> heldListed() {
        Map<Reason, Integer> listed = new EnumMap<>(Reason.class);
        return held.held().stream()
                .filter(verdict -> listed.merge(verdict.reason(), 1, Integer::sum) <= heldLimit)
                .toList();
    }
}
