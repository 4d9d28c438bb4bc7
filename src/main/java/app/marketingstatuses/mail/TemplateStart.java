package app.marketingstatuses.mail;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.engine.BodySource;
import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The texts that a template of the owner's can start from. */
final class TemplateStart {
    private TemplateStart() {}

    /** Empty where there is none of this source. */
    static Optional<MailTemplate> of(
            BodySource source, OrderStatus status, Kind audience, String language, UnaryOperator<String> settings) {
        if (source != BodySource.OURS) {
            return Optional.empty();
        }
        BodyTemplate ours =
                audience == Kind.MANAGER ? BodyTemplate.MANAGER : BodyTemplate.forCustomer(status, settings);
        String html = read(Language.ofFirst(language).code() + "/" + ours.code() + ".ftl");
        return Optional.of(new MailTemplate(status.id(), audience, language, "", html, ""));
    }

    private static String read(String name) {
        try (InputStream in = TemplateStart.class.getResourceAsStream("templates/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
