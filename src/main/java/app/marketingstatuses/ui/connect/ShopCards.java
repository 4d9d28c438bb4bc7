package app.marketingstatuses.ui.connect;

import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.shop.ConnectionSettings;
import app.marketingstatuses.ui.desk.ShopCard;
import app.marketingstatuses.ui.desk.ShopCard.Link;

/** What the desktop shows of a saved shop. */
public final class ShopCards {
    /** Before the name, in the key of a saved shop. */
    static final String SAVED = "profile:";

    /** The key of the demo shop. */
    static final String DEMO = "demo";

    private ShopCards() {}

    /** @param demo the demo shop's name */
    public static ShopCard of(ShopChoice shop, String demo) {
        if (shop instanceof ShopChoice.Demo) {
            return ShopCard.demo(demo);
        }
        if (shop instanceof ShopChoice.Site site) {
            return new ShopCard(site.root().toString(), null, false, false, Link.LOCAL, null);
        }
        if (shop instanceof ShopChoice.ByHand hand) {
            return new ShopCard(hand.connection().database(), null, false, false, Link.LOCAL, null);
        }
        return of(((ShopChoice.Saved) shop).profile());
    }

    public static ShopCard of(Profile profile) {
        return new ShopCard(
                profile.name(),
                profile.color(),
                profile.production(),
                profile.readOnly(),
                link(profile),
                SAVED + profile.name());
    }

    private static Link link(Profile profile) {
        if (profile.ssh() != null) {
            return Link.SSH;
        }
        Profile.ByHand hand = profile.byHand();
        boolean open = hand == null
                || "off".equals(hand.tls())
                || (hand.tls() == null && ConnectionSettings.isLoopback(hand.host()));
        return open ? Link.LOCAL : Link.TLS;
    }
}
