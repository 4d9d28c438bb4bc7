package app.marketingstatuses.mail;

/**
 * A mail about one order as it is sent now, and as it would be.
 *
 * @param orderNum as the shop shows it
 */
public record MailDifference(long orderId, String orderNum, TemplateTrial now, TemplateTrial then) {
    public boolean same() {
        return now.readsAs(then);
    }
}
