package app.marketingstatuses.ui.testing;

import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopSecrets;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.settings.Profiles;
import app.marketingstatuses.shop.ConnectionSettings;
import app.marketingstatuses.testing.TestShop;
import app.marketingstatuses.ui.desk.ShopCard;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** A shop on MariaDB that is saved as a connection in a settings folder, with our tables made. */
public final class SavedShop {
    private static final String NAME = "Tea";

    private SavedShop() {}

    /** Saves the connection; nothing of it is open. */
    public static ShopChoice.Saved save(TestShop shop, Path home, Clock clock, Profile.Smtp smtp) {
        ConnectionSettings access = shop.connectionSettings();
        Profile.ByHand hand = new Profile.ByHand(
                access.host(),
                access.port(),
                access.database(),
                access.user(),
                access.prefix(),
                access.password(),
                "off");
        Profile profile =
                new Profile(NAME, "#1b7f5f", true, false, null, hand, null, Profile.Keep.FILE, null, null, smtp);
        Profiles.read(new Home(home), clock).save(List.of(profile));
        return new ShopChoice.Saved(profile, ShopSecrets.KEPT);
    }

    /** What the desktop shows of it. */
    public static ShopCard card(boolean production) {
        return new ShopCard(NAME, "#1b7f5f", production, false, ShopCard.Link.LOCAL, "profile:" + NAME);
    }
}
