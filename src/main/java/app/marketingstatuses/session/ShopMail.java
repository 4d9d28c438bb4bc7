package app.marketingstatuses.session;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.engine.DigestDay;
import app.marketingstatuses.engine.DoNotMail;
import app.marketingstatuses.engine.MailRoom;
import app.marketingstatuses.engine.Postman;
import app.marketingstatuses.mail.DigestPostman;
import app.marketingstatuses.mail.DigestWriter;
import app.marketingstatuses.mail.KeptTemplate;
import app.marketingstatuses.mail.MailService;
import app.marketingstatuses.mail.OwnMail;
import app.marketingstatuses.mail.TemplateStudio;
import app.marketingstatuses.store.Store;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** How an open shop's mails are made, by what is kept in our tables; where they are not there, as a shop without them. */
final class ShopMail {
    private final OpenShop open;
    private final Store store;
    private final Supplier<Statuses> statuses;
    private final ShopZone zone;
    private final Clock clock;
    private Map<String, String> settings;

    ShopMail(OpenShop open, Store store, Supplier<Statuses> statuses, ShopZone zone, Clock clock) {
        this.open = open;
        this.store = store;
        this.statuses = statuses;
        this.zone = zone;
        this.clock = clock;
    }

    /** Our settings of this shop, read once: every letter asks for them. */
    Map<String, String> settings() {
        if (settings == null) {
            settings = store.schemaVersion() == 0 ? Map.of() : store.settings().list();
        }
        return settings;
    }

    /** Knows them from here on as these. */
    void settings(Map<String, String> known) {
        settings = known;
    }

    /** One of them; null where there is none. */
    String setting(String key) {
        return settings().get(key);
    }

    /** Makes the mails of moves, without promo codes. */
    MailRoom room() {
        return new LazyMailRoom(() -> new MailService(open.database(), statuses, open.siteUrl(), own()));
    }

    /** @param givesCode whether a task gives a promo code with the mail of this status */
    TemplateStudio templateStudio(IntPredicate givesCode) {
        return new TemplateStudio(open.database(), statuses, open.siteUrl(), own(), givesCode);
    }

    /**
     * The same postman, which also makes the managers' report where that is on.
     *
     * @param by who asked for the run
     * @param upcoming how many orders the next day will move
     */
    Postman reporting(Postman postman, String by, IntSupplier upcoming) {
        String time = settings().getOrDefault("digest", "off");
        if (time.equals("off")) {
            return postman;
        }
        return new DigestPostman(
                postman,
                new DigestDay(LocalTime.parse(time), zone),
                store.reports(by),
                new DigestWriter(open.database(), statuses, open.siteUrl(), own(), zone),
                upcoming,
                clock);
    }

    /** Who gets no marketing mail. */
    DoNotMail doNotMail() {
        return store.needsInit() ? DoNotMail.NOBODY : store.doNotMail();
    }

    private OwnMail own() {
        return new OwnMail(this::setting, this::templates, clock.withZone(zone.id()), doNotMail());
    }

    /** The templates that mails are made of now. */
    private List<KeptTemplate> templates() {
        return store.needsInit()
                ? List.of()
                : store.templates().current().stream()
                        .map(stored -> new KeptTemplate(stored.template(), stored.version()))
                        .toList();
    }
}
