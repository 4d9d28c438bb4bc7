package app.marketingstatuses.mail;

import app.marketingstatuses.engine.OutgoingMail;

/**
 * Stands where no way of sending is set up: every mail stays queued.
 *
 * @param why what the owner has to set up, in a few words
 */
public record NoTransport(String why) implements MailTransport {
    @Override
    public SendResult send(OutgoingMail mail) {
        return SendResult.of(SendResult.Outcome.LOGIN_REFUSED, why);
    }

    @Override
    public void close() {}
}
