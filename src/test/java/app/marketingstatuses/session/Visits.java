package app.marketingstatuses.session;

import app.marketingstatuses.settings.Home;
import app.marketingstatuses.testing.TestShop;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Looks at shops at a moment of the test's choice. */
final class Visits {
    private Visits() {}

    /** The demo shop, made in that folder; to be closed by the caller. */
    static ShopSession demo(Path home, Instant now) {
        return opener(home, now).open(new ShopChoice.Demo());
    }

    /** A shop on MariaDB, with our tables; closed with the test shop. */
    static ShopSession of(TestShop shop, Path home, Instant now) {
        ShopSession session = opener(home, now).session(new OpenShop(shop.database(), null, null, new MailWay.Shops()));
        session.store().init(false, null);
        return session;
    }

    /** The real time: a run compares clocks with the database. */
    static Instant present() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC).withNano(0);
    }

    private static ShopOpener opener(Path home, Instant now) {
        return new ShopOpener(new Home(home), null, Clock.fixed(now, ZoneOffset.UTC));
    }
}
