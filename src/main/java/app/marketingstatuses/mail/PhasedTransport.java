package app.marketingstatuses.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** An SMTP connection that knows how far a mail got: only that tells whether a lost one may have been taken over. */
final class PhasedTransport extends SMTPTransport {
    /** The last step begun. */
    enum Phase {
        CONNECT,
        SENDER,
        RECIPIENT,
        CONTENT,
        /** The final dot was sent. */
        END
    }

    private Phase phase = Phase.CONNECT;
    private SmtpReply reply = SmtpReply.NONE;

    PhasedTransport(Session session, boolean tls) {
        super(session, new URLName("smtp", null, -1, null, null, null), "smtp", tls);
    }

    Phase phase() {
        return phase;
    }

    /** The server's first reply in this phase, whatever became of the connection since; none where it never came. */
    SmtpReply reply() {
        return reply;
    }

    private void begin(Phase next) {
        phase = next;
        reply = SmtpReply.NONE;
    }

    @Override
    protected int readServerResponse() throws MessagingException {
        int code = super.readServerResponse();
        if (phase == Phase.CONNECT || reply == SmtpReply.NONE) {
            reply = new SmtpReply(code, getLastServerResponse());
        }
        return code;
    }

    @Override
    protected void mailFrom() throws MessagingException {
        begin(Phase.SENDER);
        super.mailFrom();
    }

    @Override
    protected void rcptTo() throws MessagingException {
        begin(Phase.RECIPIENT);
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        begin(Phase.CONTENT);
        return super.data();
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        begin(Phase.END);
        super.finishData();
    }
}
