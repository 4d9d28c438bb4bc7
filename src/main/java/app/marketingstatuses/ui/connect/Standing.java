package app.marketingstatuses.ui.connect;

import app.marketingstatuses.engine.Station;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.shop.ShopProbe;
import app.marketingstatuses.store.Store;
import java.util.List;
import java.util.Objects;

/**
 * How far a shop that was just reached is ready for work.
 *
 * @param state what is to be done first
 * @param tables the tables that setting up makes
 * @param denied what the account may not do, of what setting up and runs need
 * @param home where the shop was set up; null where it was not
 * @param here where it is now; null where it was not set up
 */
record Standing(State state, List<String> tables, List<String> denied, Station.Place home, Station.Place here) {
    /** What is to be done first. */
    enum State {
        READY,
        NEW,
        OLDER,
        COPIED
    }

    /** @throws app.marketingstatuses.domain.Refusal NO_SHOP where its tables are newer than this program */
    static Standing of(ShopSession shop) {
        Store store = shop.store();
        if (store.needsInit()) {
            List<String> denied = new ShopProbe(shop.database()).missingRights();
            State state = store.schemaVersion() == 0 ? State.NEW : State.OLDER;
            return new Standing(state, store.tableNames(), denied, null, null);
        }
        store.requireInit();
        Station.State now = store.station(shop.configuredUrl()).state();
        boolean copied = !Objects.equals(now.home(), now.here());
        return new Standing(copied ? State.COPIED : State.READY, List.of(), List.of(), now.home(), now.here());
    }

    /** Whether our tables can be made by this account. */
    boolean maySetUp() {
        return denied.stream().noneMatch(right -> right.startsWith("CREATE"));
    }
}
