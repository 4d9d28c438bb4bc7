package app.marketingstatuses.mail;

import app.marketingstatuses.chunk.ChunkRenderer;
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
    private final ChunkRenderer renderer = new ChunkRenderer();
    private final Bodies bodies = new Bodies();
    private final OwnBodies ownBodies = new OwnBodies(renderer);
    private final ChunkBodies chunkBodies = new ChunkBodies(renderer);
    private final Supplier<UUID> ids;

    LetterWriter(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /**
     * @param promo null for none
     * @throws CannotRender where the shop has no sender or the body fails
     */
    OutgoingMail write(
            Letter letter, Order order, OrderStatus target, OrderDetails details, PromoCode promo, Office office) {
        String from = office.sender(order.context()).orElseThrow(Office::noSender);
        Map<String, Object> model = new BodyModel(letter, order, target, details, promo, office).toMap();
        LetterValues values = new LetterValues(
                model,
                new OrderVariables(details, target.id(), order.context(), promo, office)
                        .unsubscribing(model.get("unsubscribe").toString()),
                new ShopAnswers(office, order.context(), letter.language()));
        String subject = subject(letter, values);
        model.put("subject", subject);
        Bodies.Body body = body(letter, values);
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
                body.text(),
                office.manners().head(letter.kind(), order, target));
    }

    private String subject(Letter letter, LetterValues values) {
        return letter.body() instanceof BodyChoice.Own own && !own.subject().isBlank()
                ? ownBodies.subject(own.template(), values)
                : letter.subject();
    }

    private Bodies.Body body(Letter letter, LetterValues values) {
        if (letter.body() instanceof BodyChoice.Own own) {
            return ownBodies.body(own.template(), values);
        }
        return letter.body() instanceof BodyChoice.Shop chunk
                ? chunkBodies.render(chunk, values)
                : bodies.render(((BodyChoice.Ours) letter.body()).template(), letter.language(), values.ours());
    }
}
