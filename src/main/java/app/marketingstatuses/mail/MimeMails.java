package app.marketingstatuses.mail;

import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.OutgoingMail.Head;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.Properties;
import java.util.regex.Pattern;

/** Makes the message that goes over the wire: text beside HTML, everything in UTF-8, under its own Message-ID. */
final class MimeMails {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final Pattern MESSAGE_ID = Pattern.compile("[!-~&&[^<>@\\\\\"]]+@[!-~&&[^<>@\\\\\"]]+");
    private static final Session SESSION = Session.getInstance(new Properties());

    private MimeMails() {}

    /**
     * @param date for the header {@code Date}
     * @throws Unusable where an address or the Message-ID is not one
     */
    static MimeMessage of(OutgoingMail mail, Instant date) throws Unusable {
        if (!MESSAGE_ID.matcher(mail.messageId()).matches()) {
            throw new Unusable("the Message-ID is no Message-ID");
        }
        try {
            MailBody body = new MailBody(mail.text(), mail.html(), mail.messageId());
            MimeMessage message = new Written(body.bytes());
            message.setFrom(address(mail.from(), mail.fromName(), "the sender's address"));
            message.setRecipient(
                    Message.RecipientType.TO, address(mail.to(), mail.toName(), "the recipient's address"));
            setSubject(message, OneLine.of(mail.subject()));
            setHead(message, mail.head());
            message.setSentDate(Date.from(date));
            message.setHeader("Content-Language", OneLine.of(mail.language()));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Message-ID", "<" + mail.messageId() + ">");
            message.setHeader("MIME-Version", "1.0");
            message.setHeader("Content-Type", body.type());
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new Unusable("the message cannot be made");
        }
    }

    private static void setHead(MimeMessage message, Head head)
            throws Unusable, UnsupportedEncodingException, MessagingException {
        if (head.replyTo() != null) {
            message.setReplyTo(new Address[] {address(head.replyTo(), null, "the address for answers")});
        }
        if (head.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + UnsubscribeLink.require(head.unsubscribe()) + ">");
        }
    }

    private static void setSubject(MimeMessage message, String subject) throws MessagingException {
        if (EncodedWords.areNeeded(subject)) {
            message.setHeader("Subject", EncodedWords.of(subject));
        } else {
            message.setSubject(subject, UTF_8);
        }
    }

    private static InternetAddress address(String address, String name, String whose)
            throws Unusable, UnsupportedEncodingException {
        String wire = Addresses.wire(address).orElseThrow(() -> new Unusable(whose + " is no mail address"));
        Named parsed = new Named();
        parsed.setAddress(wire);
        String shown = OneLine.of(name);
        if (!shown.isEmpty()) {
            parsed.call(shown);
        }
        return parsed;
    }

    /** An address under a name that is shown as it is, whatever it looks like. */
    private static final class Named extends InternetAddress {
        private static final long serialVersionUID = 1;

        void call(String name) throws UnsupportedEncodingException {
            setPersonal(name, UTF_8);
            if (EncodedWords.areNeeded(name)) {
                encodedPersonal = EncodedWords.of(name);
            }
        }
    }

    /** A mail that no server could take. The message holds no address. */
    static final class Unusable extends Exception {
        Unusable(String message) {
            super(message);
        }
    }

    /** A message whose body is written already. */
    private static final class Written extends MimeMessage {
        private final byte[] body;

        Written(byte[] body) {
            super(SESSION);
            this.body = body;
        }

        @Override
        public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
            StringBuilder head = new StringBuilder();
            for (String line : Collections.list(getNonMatchingHeaderLines(ignored))) {
                head.append(line).append("\r\n");
            }
            out.write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.flush();
        }
    }
}
