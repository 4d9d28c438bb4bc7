package app.marketingstatuses.promo;

import app.marketingstatuses.domain.TellableException;
import app.marketingstatuses.domain.Telling;

/** No code can be given, for a reason that a user can be told. */
final class PromoFault extends TellableException {
    PromoFault(Telling why, Object... details) {
        super(why.say(details), null);
    }
}
