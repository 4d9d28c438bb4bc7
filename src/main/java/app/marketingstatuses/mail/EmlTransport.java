package app.marketingstatuses.mail;

import app.marketingstatuses.engine.OutgoingMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Puts mails into files that every mail program opens, for the demo: nothing leaves the machine. */
public final class EmlTransport implements MailTransport {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final Pattern NOT_FOR_NAMES = Pattern.compile("[^A-Za-z0-9-]+");

    private final Path folder;
    private final Clock clock;

    /** @param folder made when the first mail comes */
    public EmlTransport(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public SendResult send(OutgoingMail mail) {
        try {
            MimeMessage message = MimeMails.of(mail, clock.instant());
            Files.createDirectories(folder);
            Path half = folder.resolve(name(mail) + ".part");
            try (OutputStream out = Files.newOutputStream(half)) {
                message.writeTo(out);
            }
            Files.move(half, folder.resolve(name(mail)), StandardCopyOption.ATOMIC_MOVE);
            return SendResult.accepted();
        } catch (MimeMails.Unusable e) {
            return SendResult.of(SendResult.Outcome.REFUSED, e.getMessage());
        } catch (IOException | MessagingException e) {
            return SendResult.of(SendResult.Outcome.SERVER_DOWN, "the mail folder cannot be written");
        }
    }

    private String name(OutgoingMail mail) {
        String id = mail.messageId().substring(0, Math.max(0, mail.messageId().indexOf('@')));
        return STAMP.format(clock.instant()) + "-order-" + mail.orderId() + "-"
                + mail.kind().code() + "-" + NOT_FOR_NAMES.matcher(id).replaceAll("") + ".eml";
    }

    @Override
    public void close() {}
}
