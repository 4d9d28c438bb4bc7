package app.marketingstatuses.mail;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.PromoCode;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.shop.OrderDetails;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes the whole mail of a letter. */
final class LetterWriter {
    private final Bodies bodies = new Bodies();
    private final OwnBodies ownBodies = new OwnBodies();
    private final String siteUrl;
    private final Supplier<UUID> ids;

    /** @param siteUrl used where the shop's settings have none; null for unknown */
    LetterWriter(String siteUrl, Supplier<UUID> ids) {
        this.siteUrl = siteUrl;
        this.ids = ids;
    }

    /**
     * @param promo null for none
     * @throws CannotRender where the shop has no sender or the body fails
     */
    OutgoingMail write(
            Letter letter, Order order, OrderStatus target, OrderDetails details, PromoCode promo, Office office) {
        String from = office.sender(order.context()).orElseThrow(Office::noSender);
        Map<String, Object> model = new BodyModel(letter, order, target, details, promo, office, siteUrl).toMap();
        String subject = subject(letter, model);
        model.put("subject", subject);
        Bodies.Body body = body(letter, model);
        return new OutgoingMail(
                letter.kind(),
                order.id(),
                target.id(),
                ids.get() + "@" + Addresses.domain(from),
                from,
                OneLine.of(office.settings().get("site_name", order.context())),
                letter.to(),
                letter.toName(),
                letter.language().code(),
                subject,
                body.html(),
                body.text());
    }

    private String subject(Letter letter, Map<String, Object> model) {
        return letter.body() instanceof BodyChoice.Own own && !own.subject().isBlank()
                ? ownBodies.subject(own.template(), model)
                : letter.subject();
    }

    private Bodies.Body body(Letter letter, Map<String, Object> model) {
        return letter.body() instanceof BodyChoice.Own own
                ? ownBodies.body(own.template(), model)
                : bodies.render(((BodyChoice.Ours) letter.body()).template(), letter.language(), model);
    }
}
