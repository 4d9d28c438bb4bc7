package app.marketingstatuses.promo;

import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.store.PromoReservation;
import java.util.Collection;

/** Where codes come from. */
interface Giver {
    /** Called once for the moves that have no code yet, before any of them is given one. */
    void prepare(Collection<Verdict> moves);

    /**
     * Sets a code aside for a move that has none; committed when it returns.
     *
     * @throws PromoFault where there is none to give
     */
    PromoReservation reserve(Verdict move);

    /** Makes sure that the code that was set aside is good in the shop. @return it as it then stands */
    PromoReservation settle(Verdict move, PromoReservation reserved);
}
