package app.marketingstatuses.mail;

import app.marketingstatuses.engine.OutgoingMail;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** A mail as it goes over the wire. */
public final class MailSource {
    private MailSource() {}

    /**
     * The whole message, head and parts, lines ended by a line feed; empty where no server could take it.
     *
     * @param date for the header {@code Date}
     */
    public static Optional<String> of(OutgoingMail mail, Instant date) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            MimeMails.of(mail, date).writeTo(out);
            return Optional.of(out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (MimeMails.Unusable | MessagingException | IOException e) {
            return Optional.empty();
        }
    }
}
