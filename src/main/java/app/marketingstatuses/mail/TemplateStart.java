package app.marketingstatuses.mail;

import app.marketingstatuses.chunk.Chunk;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.engine.BodySource;
import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The texts that a template of the owner's can start from. */
final class TemplateStart {
    private static final Pattern PROMO = Pattern.compile("\\b" + OwnVariables.PROMO + "\\b");

    private final Office office;

    TemplateStart(Office office) {
        this.office = office;
    }

    /** Empty where there is none of this source. */
    Optional<MailTemplate> of(BodySource source, OrderStatus status, Kind audience, String language) {
        return switch (source) {
            case OURS -> Optional.of(ours(status, audience, language));
            case CHUNK ->
                office.bodies()
                        .chunk(audience, status)
                        .map(chunk -> new MailTemplate(status.id(), audience, language, "", shops(chunk), ""));
            case TEMPLATE -> Optional.empty();
        };
    }

    private MailTemplate ours(OrderStatus status, Kind audience, String language) {
        String name = office.bodies().ours(audience, status).template().code();
        String html = read(Language.ofFirst(language).code() + "/" + name + ".ftl");
        return new MailTemplate(status.id(), audience, language, "", html, "");
    }

    /**
     * The chunk in FreeMarker's language; what could not be translated is left out as a comment. A variable that nothing sets
     * is empty in a chunk, and an error in a template: it is set to nothing first, and so is a code where the mail has none.
     */
    private String shops(Chunk chunk) {
        String template = office.site().translation(chunk).template();
        StringBuilder start = new StringBuilder();
        Set<String> unset = Sandbox.html().unknownIn(template);
        for (String name : unset) {
            start.append("<#assign ").append(name).append(" = none>");
        }
        if (PROMO.matcher(template).find()) {
            start.append("<#assign promo = promo!none>");
        }
        return start.append(start.isEmpty() ? "" : "\n").append(template).toString();
    }

    private static String read(String name) {
        try (InputStream in = TemplateStart.class.getResourceAsStream("templates/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
