package app.marketingstatuses.session;

import app.marketingstatuses.doctor.TaskTraps;
import app.marketingstatuses.doctor.Trap;
import app.marketingstatuses.doctor.Visit;
import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Book;
import app.marketingstatuses.engine.DoNotMail;
import app.marketingstatuses.engine.Explainer;
import app.marketingstatuses.engine.MailRoom;
import app.marketingstatuses.engine.Postman;
import app.marketingstatuses.engine.Preview;
import app.marketingstatuses.engine.PromoMailRoom;
import app.marketingstatuses.engine.Runner;
import app.marketingstatuses.engine.Shop;
import app.marketingstatuses.engine.Undoer;
import app.marketingstatuses.mail.MailTransport;
import app.marketingstatuses.mail.QueuePostman;
import app.marketingstatuses.mail.SendingRules;
import app.marketingstatuses.mail.TemplateStudio;
import app.marketingstatuses.promo.PromoService;
import app.marketingstatuses.shop.CustomerNames;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Extras;
import app.marketingstatuses.shop.JdbcShop;
import app.marketingstatuses.shop.OrderFinder;
import app.marketingstatuses.shop.OrderSearch;
import app.marketingstatuses.shop.ShopNames;
import app.marketingstatuses.shop.ShopSettings;
import app.marketingstatuses.shop.StatusFlags;
import app.marketingstatuses.shop.ZoneResolver;
import app.marketingstatuses.store.Configuration;
import app.marketingstatuses.store.Store;
import app.marketingstatuses.store.TrialState;
import app.marketingstatuses.tasks.ShopDirectory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** An open shop with all that commands need of it. */
public final class ShopSession implements AutoCloseable {
    private final OpenShop open;
    private final Clock clock;
    private final Store store;
    private final ShopSettings settings;
    private final ZoneResolver.Resolved zone;
    private final Instant now;
    private final ShopMail mail;
    private TrialState trials;

    public ShopSession(OpenShop open, ShopSettings settings, ZoneResolver.Resolved zone, Clock clock) {
        this.open = open;
        this.clock = clock;
        this.store = new Store(open.database());
        this.settings = settings;
        this.zone = zone;
        this.now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        this.mail = new ShopMail(open, store, this::statuses, zone.zone(), clock);
    }

    public Database database() {
        return open.database();
    }

    public Store store() {
        return store;
    }

    public ShopZone zone() {
        return zone.zone();
    }

    /** The same with who told it. */
    public ZoneResolver.Resolved resolvedZone() {
        return zone;
    }

    /** How its mail leaves. */
    public MailWay mailWay() {
        return open.mail();
    }

    public Times times() {
        return new Times(zone());
    }

    /** The moment of this command, always the same, to the millisecond: what the store keeps. */
    public Instant now() {
        return now;
    }

    /** The site's address as its configuration or the profile says it; null where neither does. */
    public String configuredUrl() {
        return open.siteUrl();
    }

    /** A setting of the site; null where it has none. */
    public String setting(String key) {
        return settings.get(key);
    }

    /** A setting that holds a whole number; {@code otherwise} where it holds none. */
    public int settingNumber(String key, int otherwise) {
        return settings.number(key, otherwise);
    }

    /** Names of customers, for long lists of orders. */
    public CustomerNames customerNames() {
        return new CustomerNames(database());
    }

    /** Finds and counts orders. */
    public OrderSearch search() {
        return new OrderSearch(database());
    }

    /** Id of the status new orders begin in. */
    public int initialStatus() {
        return settings.initialStatus();
    }

    /** Id of the status of paid orders. */
    public int paidStatus() {
        return settings.number("ms2_status_paid", 2);
    }

    public Statuses statuses() {
        return new JdbcShop(database(), false).statuses();
    }

    /**
     * Tasks and our settings as they are now, in one question; the settings hold for all that this look does after it.
     *
     * @throws Refusal as {@link Store#requireInit}
     */
    public Configuration configuration() {
        Configuration now = store.configuration();
        mail.settings(now.settings());
        trials = null;
        return now;
    }

    /** What tasks may speak of. */
    public ShopDirectory directory() {
        Shop shop = new JdbcShop(database(), false);
        ShopNames names = ShopNames.load(database());
        return new ShopDirectory(
                shop.statuses(),
                status -> !shop.ordersIn(Set.of(status), 0, 1).isEmpty(),
                names.deliveries(),
                names.payments(),
                names.userGroups(),
                names.contexts().keySet(),
                new OrderFinder(database())::anyInContext);
    }

    /** Shows mails as a run would make them, with a sample in place of a promo code that is not made yet. */
    public MailRoom mailRoom() {
        return PromoMailRoom.showing(mail.room(), promos());
    }

    /** The promo codes of tasks that give one. */
    public PromoService promos() {
        return new PromoService(database(), store, this::statuses, zone(), clock);
    }

    /** Tries the owner's mail templates on real orders; changes nothing. */
    public TemplateStudio templateStudio() {
        return mail.templateStudio(this::givesCode);
    }

    private boolean givesCode(int status) {
        return storedTasks().stream().anyMatch(task -> task.promo() != null && task.to() == status);
    }

    /** Who gets no marketing mail; nobody where our tables are not there. */
    public DoNotMail doNotMail() {
        return mail.doNotMail();
    }

    /** Which trials the shop holds, read once; none where our tables are not there. */
    public TrialState trials() {
        if (trials == null) {
            trials = TrialState.of(mail.settings());
        }
        return trials;
    }

    /** When mails may leave. */
    public MailHours mailHours() {
        return new MailHours(mail.settings(), zone());
    }

    public MailTransport mailTransport() {
        return open.mail().transport(settings::get, clock);
    }

    public Preview preview(List<Task> tasks) {
        return preview(tasks, store.book());
    }

    /** Its now is the command's now: what it sees for the first time it sees at that very moment, as a run does. */
    public Preview preview(List<Task> tasks, Book book) {
        return new Preview(shop(tasks), book, zone(), settings.initialStatus(), thisMoment(), trials().shop());
    }

    public Explainer explainer(List<Task> tasks) {
        return explainer(tasks, store.book());
    }

    /** @param book an empty one in memory where our tables are not there */
    public Explainer explainer(List<Task> tasks, Book book) {
        return new Explainer(shop(tasks), book, zone(), settings.initialStatus(), thisMoment(), trials().shop());
    }

    private Clock thisMoment() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    /** @param by who asked for the run */
    public Runner runner(List<Task> tasks, String by) {
        Shop shop = shop(tasks);
        Postman queue = new QueuePostman(
                store.outbox(),
                shop,
                mailTransport(),
                clock,
                new SplittableRandom(),
                store.doNotMail(),
                new SendingRules(mail::setting, zone()),
                store.pace());
        return new Runner(
                shop,
                store.book(),
                store.moves(zone(), by),
                PromoMailRoom.giving(mail.room(), promos()),
                mail.reporting(queue, by, this::upcoming),
                store.station(configuredUrl()),
                clock,
                zone(),
                settings.initialStatus(),
                trials().shop());
    }

    /** How many orders runs will move in the next 24 hours, as the overview counts them. */
    private int upcoming() {
        List<Task> on = storedTasks().stream().filter(Task::enabled).toList();
        return preview(on)
                .lookAhead(on, now, now.plus(Overview.AHEAD))
                .next()
                .moves()
                .size();
    }

    /** The traps of these tasks, as the doctor finds them; of a task that is off as if it alone were switched on. */
    public ShopTraps traps(List<Task> tasks) {
        Statuses statuses = statuses();
        StatusFlags flags = statusFlags();
        List<Trap> all = new ArrayList<>(TaskTraps.of(statuses, settings).find(tasks));
        mailRoom().obstacles(tasks).forEach((task, why) -> all.add(Trap.mailFails(task, why)));
        promos().obstacles(tasks).forEach((task, why) -> all.add(Trap.promoFails(task, why)));
        return ShopTraps.of(statuses, all, trap -> flags.statement(trap.repair()));
    }

    /** Changes marks in the shop's list of statuses. */
    public StatusFlags statusFlags() {
        return new StatusFlags(database());
    }

    /** @param by who asks for the undo */
    public Undoer undoer(String by) {
        return new Undoer(store.undoBook(zone(), by), shop(List.of()), store.station(configuredUrl()), clock);
    }

    /** All that the doctor looks at. */
    public Visit visit() {
        return new Visit(
                database(),
                shop(storedTasks()),
                settings,
                zone,
                store,
                store.station(configuredUrl()),
                mailRoom(),
                mailTransport(),
                clock);
    }

    /** The shop's tasks; none where our tables are not there or cannot be read. */
    private List<Task> storedTasks() {
        try {
            store.requireInit();
            return store.tasks().list();
        } catch (Refusal e) {
            return List.of();
        }
    }

    private Shop shop(Collection<Task> tasks) {
        return new JdbcShop(database(), Extras.of(tasks, settings), store.putBacks());
    }

    @Override
    public void close() {
        open.database().close();
    }
}
