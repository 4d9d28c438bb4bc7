package app.marketingstatuses.promo;

import app.marketingstatuses.domain.Promo;
import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.store.OwnCodes;
import app.marketingstatuses.store.PromoReservation;
import app.marketingstatuses.store.Store;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Hands out the owner's own codes, one by one. A code and its reservation are one transaction, so nothing is left to settle. */
final class OwnCodeGiver implements Giver {
    private final Database database;
    private final Store store;
    private final Validity validity;
    private final Instant now;

    OwnCodeGiver(Database database, Store store, Validity validity, Instant now) {
        this.database = database;
        this.store = store;
        this.validity = validity;
        this.now = now;
    }

    @Override
    public void prepare(Collection<Verdict> moves) {
        // The next code of a list is known when it is taken.
    }

    @Override
    public PromoReservation reserve(Verdict move) {
        return database.inTransaction(connection -> next(connection, move));
    }

    private PromoReservation next(Connection connection, Verdict move) throws SQLException {
        Promo promo = move.task().promo();
        while (true) {
            OwnCodes.Own code = store.ownCodes()
                    .next(connection, promo.list())
                    .orElseThrow(() -> new PromoFault(Telling.PROMO_NONE_LEFT, promo.list()));
            LocalDate lastDay = validity.lastDay(promo, now);
            Optional<PromoReservation> reserved = store.promoCodes()
                    .add(connection, Starts.reservation(move, code.code(), promo.discount(), lastDay, true, null, now));
            if (reserved.isPresent()) {
                store.ownCodes().taken(connection, code, reserved.get().id());
                return reserved.get();
            }
            Optional<PromoReservation> faster = Starts.find(connection, store.promoCodes(), move);
            if (faster.isPresent()) {
                return faster.get();
            }
            store.ownCodes().taken(connection, code, OwnCodes.ELSEWHERE);
        }
    }

    @Override
    public PromoReservation settle(Verdict move, PromoReservation reserved) {
        return reserved;
    }
}
