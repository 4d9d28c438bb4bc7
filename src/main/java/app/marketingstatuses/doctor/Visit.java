package app.marketingstatuses.doctor;

import app.marketingstatuses.engine.MailRoom;
import app.marketingstatuses.engine.Shop;
import app.marketingstatuses.engine.Station;
import app.marketingstatuses.mail.MailTransport;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.ShopSettings;
import app.marketingstatuses.shop.ZoneResolver;
import app.marketingstatuses.store.Store;
import java.time.Clock;

/**
 * An open shop, as the doctor sees it.
 *
 * @param transport the way mail would go out; it is tried without sending anything
 */
public record Visit(
        Database database,
        Shop shop,
        ShopSettings settings,
        ZoneResolver.Resolved zone,
        Store store,
        Station station,
        MailRoom mailRoom,
        MailTransport transport,
        Clock clock) {}
