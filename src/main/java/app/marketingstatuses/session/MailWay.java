package app.marketingstatuses.session;

import app.marketingstatuses.mail.EmlTransport;
import app.marketingstatuses.mail.MailTransport;
import app.marketingstatuses.mail.NoTransport;
import app.marketingstatuses.mail.SmtpSettings;
import app.marketingstatuses.mail.SmtpSettings.Security;
import app.marketingstatuses.mail.SmtpTransport;
import app.marketingstatuses.settings.Profile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.UnaryOperator;

/** How a shop's mail leaves. */
public sealed interface MailWay {
    /** @param settings the shop's own settings by key */
    MailTransport transport(UnaryOperator<String> settings, Clock clock);

    /**
     * As a profile says.
     *
     * @param secret the password where the profile does not keep it; null for none
     */
    static MailWay of(Profile profile, String secret) {
        if (profile.smtp() == null) {
            return new Shops();
        }
        return new Own(profile.smtp().password() == null ? profile.smtp().withPassword(secret) : profile.smtp());
    }

    /** Into files, for the demo. */
    record Files(Path folder) implements MailWay {
        @Override
        public MailTransport transport(UnaryOperator<String> settings, Clock clock) {
            return new EmlTransport(folder, clock);
        }
    }

    /** By the mail server the profile names. */
    record Own(Profile.Smtp smtp) implements MailWay {
        @Override
        public MailTransport transport(UnaryOperator<String> settings, Clock clock) {
            return new SmtpTransport(
                    SmtpSettings.of(smtp.host(), smtp.port(), security(smtp.security()), smtp.user(), smtp.password()),
                    clock);
        }

        private static Security security(String word) {
            return switch (word) {
                case "none" -> Security.NONE;
                case "tls" -> Security.TLS;
                default -> Security.STARTTLS_REQUIRED;
            };
        }
    }

    /** By the mail server the shop itself uses. */
    record Shops() implements MailWay {
        private static final String MISSING =
                "no mail server is set up: fill in mail_use_smtp and mail_smtp_* in the shop's settings, or SMTP in the profile";

        @Override
        public MailTransport transport(UnaryOperator<String> settings, Clock clock) {
            return SmtpSettings.ofShop(settings)
                    .<MailTransport>map(smtp -> new SmtpTransport(smtp, clock))
                    .orElseGet(() -> new NoTransport(MISSING));
        }
    }
}
