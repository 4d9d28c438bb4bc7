package app.marketingstatuses.mail;

import app.marketingstatuses.engine.OutgoingMail;
import java.util.UUID;

/** One message that shows whether mail gets out. */
public final class MailTest {
    /** The error where the shop names no address to send from. */
    public static final String NO_SENDER = "no sender";
    /** The error where the address to send to is none. */
    public static final String NO_RECIPIENT = "no recipient";

    private MailTest() {}

    /**
     * Sends it over a transport and closes that.
     *
     * @param from the shop's {@code emailsender}; null or unusable is reported
     * @param shopName may be null
     */
    public static Report send(MailTransport transport, String from, String shopName, String to) {
        if (Addresses.wire(from).isEmpty()) {
            return new Report(false, "The shop's setting emailsender holds no mail address to send from.", NO_SENDER);
        }
        if (Addresses.wire(to).isEmpty()) {
            return new Report(false, "The address given is no mail address.", NO_RECIPIENT);
        }
        try (transport) {
            SendResult result = transport.send(mail(from, shopName, to));
            return result.outcome() == SendResult.Outcome.ACCEPTED
                    ? new Report(true, "The test message was accepted.", null)
                    : new Report(false, "The test message was not accepted: " + result.error() + ".", result.error());
        }
    }

    private static OutgoingMail mail(String from, String shopName, String to) {
        String wire = Addresses.wire(from).orElseThrow();
        String line = "This is a test message of Marketing Statuses. Mail of the shop gets out.";
        return new OutgoingMail(
                OutgoingMail.Kind.MANAGER,
                0,
                0,
                UUID.randomUUID() + "@" + Addresses.domain(wire),
                wire,
                OneLine.of(shopName),
                to,
                "",
                "en",
                "Test message",
                "<!DOCTYPE html><html lang=\"en\"><body><p>" + line + "</p></body></html>",
                line + "\n");
    }

    /**
     * @param sentence for the user
     * @param error as {@link SendResult} gives it, or one of the two of this class; null when accepted
     */
    public record Report(boolean accepted, String sentence, String error) {}
}
