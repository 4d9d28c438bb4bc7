package app.marketingstatuses.mail;

import app.marketingstatuses.chunk.Chunk;
import app.marketingstatuses.chunk.ChunkFault;
import app.marketingstatuses.chunk.ChunkRenderer;
import app.marketingstatuses.chunk.Translation;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Which body a mail gets: the owner's template for its status, audience and language; else what the setting {@code
 * template.<status id>} names, one of ours or {@code shop}; else the shop's chunk where the status has one; else ours.
 */
final class BodyChooser {
    private static final String SHOP = "shop";

    private final UnaryOperator<String> settings;
    private final Supplier<List<KeptTemplate>> templates;
    private final Site site;
    private final OwnBodies checker = new OwnBodies(new ChunkRenderer());
    private final Map<KeptTemplate, Optional<TemplateFault>> faults = new HashMap<>();
    private List<KeptTemplate> own;

    BodyChooser(UnaryOperator<String> settings, Supplier<List<KeptTemplate>> templates, Site site) {
        this.settings = settings;
        this.templates = templates;
        this.site = site;
    }

    /** @throws CannotRender where there is nothing to make it of, or the shop's chunk cannot be translated */
    BodyChoice choose(Kind audience, OrderStatus status, Language language) {
        Optional<KeptTemplate> template = template(audience, status, language);
        if (template.isPresent()) {
            return new BodyChoice.Own(template.get().template(), template.get().version());
        }
        String chosen = Objects.requireNonNullElse(settings.apply("template." + status.id()), "")
                .strip();
        if (!chosen.isEmpty() && !chosen.equals(SHOP)) {
            return ours(audience, status);
        }
        Optional<Chunk> chunk = chunk(audience, status);
        if (chunk.isPresent()) {
            return shop(chunk.get());
        }
        if (chosen.equals(SHOP)) {
            throw new CannotRender(Telling.NO_CHUNK);
        }
        return ours(audience, status);
    }

    /** The chunk that the status names for an audience; empty where it names none, or none that exists. */
    Optional<Chunk> chunk(Kind audience, OrderStatus status) {
        int id = audience == Kind.MANAGER ? status.bodyManager() : status.bodyUser();
        return id > 0 ? site.find(Integer.toString(id)) : Optional.empty();
    }

    /** Ours for this mail, whatever else there is. */
    BodyChoice.Ours ours(Kind audience, OrderStatus status) {
        return new BodyChoice.Ours(
                audience == Kind.MANAGER ? BodyTemplate.MANAGER : BodyTemplate.forCustomer(status, settings));
    }

    /** What is wrong with the owner's template for this mail as it stands; empty where nothing is, or there is none. */
    Optional<String> fault(Kind audience, OrderStatus status, Language language) {
        return template(audience, status, language)
                .flatMap(template -> faults.computeIfAbsent(
                        template,
                        kept -> checker.check(kept.template()).stream().findFirst()))
                .map(fault -> new OwnTemplateFails(fault).getMessage());
    }

    private Optional<KeptTemplate> template(Kind audience, OrderStatus status, Language language) {
        return own().stream()
                .filter(one -> one.template().isFor(status.id(), audience, language.code()))
                .findFirst();
    }

    private BodyChoice shop(Chunk chunk) {
        Translation translation = site.translation(chunk);
        if (!translation.complete()) {
            ChunkFault fault = translation.faults().get(0);
            throw CannotRender.chunk(fault);
        }
        return new BodyChoice.Shop(OneLine.of(chunk.name()), translation);
    }

    private List<KeptTemplate> own() {
        if (own == null) {
            own = templates.get();
        }
        return own;
    }
}
