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
            return Check.ok(ID, Sentence.of("smtp.files"));
        }
        if (transport instanceof NoTransport none) {
            return trouble(
                    wanted, Sentence.of("smtp.none", new Sentence.Noted(none.why())), Sentence.of("smtp.none.fix"));
        }
        if (transport instanceof SmtpTransport smtp) {
            SendResult result = smtp.check();
            return result.outcome() == SendResult.Outcome.ACCEPTED
                    ? Check.ok(ID, Sentence.of("smtp.ok"))
                    : trouble(
                            wanted,
                            Sentence.of("smtp.refused", new Sentence.Noted(result.error())),
                            Sentence.of("smtp.refused.fix"));
        }
        throw new IllegalArgumentException("a way of sending that the doctor does not know");
    }

    private static Check trouble(boolean wanted, Sentence finding, Sentence fix) {
        return wanted ? Check.fail(ID, finding, fix) : Check.warn(ID, finding, fix);
    }
}
