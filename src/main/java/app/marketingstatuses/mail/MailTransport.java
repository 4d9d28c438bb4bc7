package app.marketingstatuses.mail;

import app.marketingstatuses.engine.OutgoingMail;
import java.util.Optional;

/** A way out for mails. One session at a time, several mails over it; for one thread. */
public interface MailTransport extends AutoCloseable {
    /** Hands over one mail, connecting first where that is needed. What goes wrong is in the result, never thrown. */
    SendResult send(OutgoingMail mail);

    /** A second session with the same server, for another thread; empty where there can be one only. */
    default Optional<MailTransport> beside() {
        return Optional.empty();
    }

    /** Ends the session; a later {@link #send} starts a new one. */
    @Override
    void close();
}
