package app.marketingstatuses.mail;

import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.mail.SendResult.Outcome;
import app.marketingstatuses.mail.SmtpSettings.Security;
import app.marketingstatuses.mail.SmtpSettings.Server;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;

/**
 * Sends over SMTP, many mails over one connection. Never waits without end; a connection that has to be protected is, or
 * nothing is sent; a server that shows another name in its certificate is not believed.
 */
public final class SmtpTransport implements MailTransport {
    private static final int READ_MILLIS = 20_000;
    /** For connecting with log-in, and for each mail. */
    private static final Duration LONGEST_STEP = Duration.ofSeconds(45);

    /** At its finest the library's log holds whole mails and addresses: nobody may switch that on. Kept, or it is forgotten. */
    private static final List<Logger> SILENT = Stream.of(
                    "jakarta.mail",
                    "org.eclipse.angus.mail",
                    "org.eclipse.angus.mail.smtp",
                    // The library names its log after the package of the class that extends it.
                    PhasedTransport.class.getPackageName(),
                    PhasedTransport.class.getPackageName() + ".protocol")
            .map(Logger::getLogger)
            .toList();

    static {
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private final SmtpSettings settings;
    private final Clock clock;
    private final SSLSocketFactory sockets;
    private final Patience patience;
    private PhasedTransport open;

    public SmtpTransport(SmtpSettings settings, Clock clock) {
        this(settings, clock, null);
    }

    /** @param sockets for TLS; null for those of the Java runtime */
    SmtpTransport(SmtpSettings settings, Clock clock, SSLSocketFactory sockets) {
        this(settings, clock, sockets, new Patience(LONGEST_STEP));
    }

    SmtpTransport(SmtpSettings settings, Clock clock, SSLSocketFactory sockets, Patience patience) {
        this.settings = settings;
        this.clock = clock;
        this.sockets = sockets;
        this.patience = patience;
    }

    @Override
    public SendResult send(OutgoingMail mail) {
        MimeMessage message;
        try {
            message = MimeMails.of(mail, clock.instant());
        } catch (MimeMails.Unusable e) {
            return SendResult.of(Outcome.REFUSED, e.getMessage());
        }
        SendResult trouble = open == null ? connect() : null;
        return trouble == null ? hand(message) : trouble;
    }

    @Override
    public Optional<MailTransport> beside() {
        return Optional.of(new SmtpTransport(settings, clock, sockets));
    }

    /** Connects and logs in as for a mail, but sends none; accepted means that a mail could be handed over now. */
    public SendResult check() {
        SendResult trouble = open == null ? connect() : null;
        close();
        return trouble == null ? SendResult.accepted() : trouble;
    }

    private SendResult hand(MimeMessage message) {
        patience.begin();
        try {
            open.sendMessage(message, message.getAllRecipients());
            return SendResult.accepted();
        } catch (MessagingException e) {
            SmtpReply reply = open.reply();
            SendResult result = reply.judge(open.phase());
            if (reply.cut() || reply.code() == 421 || result.outcome() == Outcome.LOGIN_REFUSED) {
                close();
            }
            return result;
        } catch (IllegalStateException e) { // The server hung up after the mail before.
            close();
            return SendResult.of(Outcome.LOST, "connection lost");
        }
    }

    /** Null when connected; the last server's trouble when none answers. */
    private SendResult connect() {
        SendResult trouble = null;
        for (Server server : settings.servers()) {
            trouble = connect(server);
            if (trouble == null) {
                return null;
            }
        }
        return trouble;
    }

    private SendResult connect(Server server) {
        PhasedTransport transport =
                new PhasedTransport(Session.getInstance(properties(server)), server.security() == Security.TLS);
        patience.begin();
        try {
            transport.connect(server.host(), server.port(), settings.user(), settings.password());
            if (settings.user() != null && !offersLogin(transport)) {
                transport.close();
                return SendResult.of(
                        Outcome.LOGIN_REFUSED,
                        "the server offers no login on this connection; it may want tls or ssl (mail_smtp_prefix)");
            }
            open = transport;
            return null;
        } catch (MessagingException e) {
            return trouble(server, transport.reply(), e);
        }
    }

    private static boolean offersLogin(PhasedTransport transport) {
        return transport.supportsExtension("AUTH") || transport.supportsExtension("AUTH=LOGIN");
    }

    private static SendResult trouble(Server server, SmtpReply reply, MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) {
            return reply.code() >= 500
                    ? reply.result(Outcome.LOGIN_REFUSED, "user or password refused")
                    : reply.result(Outcome.SERVER_DOWN, "login failed");
        }
        if (!reply.cut()) {
            return reply.result(Outcome.SERVER_DOWN, "the server refuses connections");
        }
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        boolean open = server.security() == Security.STARTTLS_REQUIRED && cause instanceof MessagingException;
        String word = cause instanceof SSLException || cause instanceof GeneralSecurityException
                ? "no protected connection (TLS)"
                : open ? "the server offers no STARTTLS" : "no connection";
        return SendResult.of(Outcome.SERVER_DOWN, word);
    }

    private Properties properties(Server server) {
        Properties properties = new Properties();
        properties.put(
                "mail.smtp.connectiontimeout",
                Long.toString(settings.connectTimeout().toMillis()));
        properties.put("mail.smtp.timeout", Integer.toString(READ_MILLIS));
        properties.put("mail.smtp.writetimeout", Integer.toString(READ_MILLIS));
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.auth", Boolean.toString(settings.user() != null));
        properties.put("mail.smtp.auth.mechanisms", "LOGIN PLAIN");
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        boolean startTls = server.security() == Security.STARTTLS_REQUIRED;
        properties.put("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.put("mail.smtp.starttls.required", Boolean.toString(startTls));
        if (!settings.helo().isBlank()) {
            properties.put("mail.smtp.localhost", OneLine.of(settings.helo()));
        }
        properties.put("mail.smtp.socketFactory", new PromptSockets(patience));
        properties.put("mail.smtp.socketFactory.fallback", "false");
        if (sockets != null) {
            properties.put("mail.smtp.ssl.socketFactory", sockets);
        }
        return properties;
    }

    @Override
    public void close() {
        PhasedTransport closing = open;
        open = null;
        if (closing != null) {
            try {
                closing.close();
            } catch (MessagingException e) {
                return; // It is gone either way.
            }
        }
    }
}
