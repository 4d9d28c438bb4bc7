package app.marketingstatuses.ui.desk;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.session.OpenShop;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.settings.KeyStore;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.shop.DatabaseException;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The open shop. Its properties belong to the desktop's thread, its visits to the background. */
public final class Desk implements AutoCloseable {
    private final ShopOpener opener;
    private volatile OpenShop open;
    private final ShopCard shop;
    private volatile ShopZone zone;
    private final Clock clock;
    private final Executor desktop;
    private final KeyStore keyStore;
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper(this, "changes");
    private final ReadOnlyObjectWrapper<Refusal> lostWhy = new ReadOnlyObjectWrapper<>(this, "lostWhy");
    private final ReadOnlyBooleanWrapper lost = new ReadOnlyBooleanWrapper(this, "lost");

    /**
     * @param zone the shop's, as it was when it was opened
     * @param desktop the desktop's thread
     */
    public Desk(ShopOpener opener, OpenShop open, ShopCard shop, ShopZone zone, Clock clock, Executor desktop) {
        this(opener, open, shop, zone, clock, desktop, KeyStore.NONE);
    }

    /** @param keyStore where the system keeps passwords */
    public Desk(
            ShopOpener opener,
            OpenShop open,
            ShopCard shop,
            ShopZone zone,
            Clock clock,
            Executor desktop,
            KeyStore keyStore) {
        this.opener = opener;
        this.open = open;
        this.shop = shop;
        this.zone = zone;
        this.clock = clock;
        this.desktop = desktop;
        this.keyStore = keyStore;
    }

    public ShopCard shop() {
        return shop;
    }

    public KeyStore keyStore() {
        return keyStore;
    }

    public ShopZone zone() {
        return zone;
    }

    public Clock clock() {
        return clock;
    }

    /**
     * One look at the shop, with its settings and the moment of now. For background work only. The session must not be
     * closed.
     *
     * @throws Refusal NO_SHOP where the connection is lost
     */
    public <T> T visit(Function<ShopSession, T> work) {
        try {
            T answer = work.apply(opener.session(open));
            found(false, null);
            return answer;
        } catch (Refusal e) {
            boolean isLost = DatabaseException.CONNECTION_LOST.equals(e.code());
            found(isLost, isLost ? open.database().wayTrouble().orElse(null) : null);
            throw e;
        }
    }

    /**
     * Takes over what the shop's profile now says of zone and mail; the connection stays. For background work only.
     *
     * @throws Refusal USAGE where its zone is none; then nothing is changed
     */
    public void adopt(Profile profile) {
        OpenShop changed = open.with(profile);
        zone = opener.session(changed).zone();
        open = changed;
    }

    private void found(boolean isLost, Refusal why) {
        desktop.execute(() -> {
            lostWhy.set(why);
            lost.set(isLost);
        });
    }

    /** Whether the last visit found the connection lost. */
    public ReadOnlyBooleanProperty lostProperty() {
        return lost.getReadOnlyProperty();
    }

    /** Why the way to the lost server is closed, such as a changed key; null where nothing more is known. */
    public ReadOnlyObjectProperty<Refusal> lostWhyProperty() {
        return lostWhy.getReadOnlyProperty();
    }

    /** Grows whenever the shop may have changed: screens look again. */
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** Says that something was changed. To be called on the desktop's thread. */
    public void changed() {
        changes.set(changes.get() + 1);
    }

    @Override
    public void close() {
        open.database().close();
    }
}
