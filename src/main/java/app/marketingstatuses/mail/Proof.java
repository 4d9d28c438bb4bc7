package app.marketingstatuses.mail;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.PromoCode;
import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.shop.OrderDetails;

/** The mail of one order, pulled without asking whether the status mails at all. */
record Proof(
        Office office,
        LetterWriter writer,
        OrderStatus status,
        Kind audience,
        Language language,
        Order order,
        OrderDetails details,
        PromoCode promo) {

    /** What is sent now. */
    TemplateTrial now() {
        try {
            return of(office.bodies().choose(audience, status, language));
        } catch (CannotRender e) {
            return new TemplateTrial(null, null, null, e.getMessage());
        }
    }

    TemplateTrial of(BodyChoice body) {
        try {
            Letter letter = office.sample(audience, order, status, details, language, body, promo);
            return new TemplateTrial(
                    writer.write(letter, order, status, details, promo, office),
                    body.origin().source(),
                    null,
                    null);
        } catch (OwnTemplateFails e) {
            return new TemplateTrial(null, body.origin().source(), e.fault(), e.getMessage());
        } catch (CannotRender e) {
            return new TemplateTrial(null, body.origin().source(), null, e.getMessage());
        } catch (RuntimeException e) { // Its words may quote the order.
            return new TemplateTrial(
                    null,
                    body.origin().source(),
                    null,
                    Telling.INTERNAL_ERROR.say(e.getClass().getSimpleName()));
        }
    }
}
