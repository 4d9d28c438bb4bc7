package app.marketingstatuses.doctor;

import app.marketingstatuses.mail.EmlTransport;
import app.marketingstatuses.mail.MailTransport;
import app.marketingstatuses.mail.NoTransport;
import app.marketingstatuses.mail.SendResult;
import app.marketingstatuses.mail.SmtpTransport;

/** Whether mail gets out, found without sending any. */
final class Post {
    private static final String ID = "smtp";

    private Post() {}

    /** @param wanted whether some task that is on sends mail */
    static Check check(MailTransport transport, boolean wanted) {
        if (transport instanceof EmlTransport) {
            return Check.ok(ID, "Mail goes into files, never to a server.");
        }
        if (transport instanceof NoTransport none) {
            return trouble(
                    wanted,
                    "Mail cannot be sent: " + none.why() + ".",
                    "Set up a mail server in the shop's settings or the profile.");
        }
        if (transport instanceof SmtpTransport smtp) {
            SendResult result = smtp.check();
            return result.outcome() == SendResult.Outcome.ACCEPTED
                    ? Check.ok(ID, "The mail server can be reached and lets us in.")
                    : trouble(
                            wanted,
                            "The mail server does not take mail: " + result.error() + ".",
                            "Compare host, port, protection, user and password with what the mail provider says, then try mail-test.");
        }
        throw new IllegalArgumentException("a way of sending that the doctor does not know");
    }

    private static Check trouble(boolean wanted, String message, String fix) {
        return wanted ? Check.fail(ID, message, fix) : Check.warn(ID, message, fix);
    }
}
