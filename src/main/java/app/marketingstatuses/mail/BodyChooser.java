package app.marketingstatuses.mail;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Which body a mail gets: the owner's template for its status, audience and language, else what the setting {@code
 * template.<status id>} names, else the shop's chunk where the status has one, else ours.
 */
final class BodyChooser {
    private final UnaryOperator<String> settings;
    private final Supplier<List<MailTemplate>> templates;
    private final Map<Integer, BodyTemplate> ours = new HashMap<>();
    private List<MailTemplate> own;

    BodyChooser(UnaryOperator<String> settings, Supplier<List<MailTemplate>> templates) {
        this.settings = settings;
        this.templates = templates;
    }

    /** @throws CannotRender where there is nothing to make it of */
    BodyChoice choose(Kind audience, OrderStatus status, Language language) {
        Optional<MailTemplate> template = own().stream()
                .filter(one -> one.isFor(status.id(), audience, language.code()))
                .findFirst();
        if (template.isPresent()) {
            return new BodyChoice.Own(template.get());
        }
        return new BodyChoice.Ours(
                audience == Kind.MANAGER
                        ? BodyTemplate.MANAGER
                        : ours.computeIfAbsent(status.id(), id -> BodyTemplate.forCustomer(status, settings)));
    }

    private List<MailTemplate> own() {
        if (own == null) {
            own = templates.get();
        }
        return own;
    }
}
