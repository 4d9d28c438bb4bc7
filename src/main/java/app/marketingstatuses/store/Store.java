package app.marketingstatuses.store;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.engine.Book;
import app.marketingstatuses.engine.DigestBook;
import app.marketingstatuses.engine.MailPace;
import app.marketingstatuses.engine.Moves;
import app.marketingstatuses.engine.Station;
import app.marketingstatuses.engine.UndoBook;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.PutBacks;
import java.time.Instant;
import java.util.List;

/** Our own tables in a shop's database, and everything that is kept there. */
public final class Store {
    private final Database database;
    private final Meta meta;
    private final Installation installation;

    public Store(Database database) {
        this.database = database;
        this.meta = Meta.of(database.tables());
        this.installation = new Installation(database);
    }

    /** Version of our tables in this shop; 0 where {@code init} was not done. Once it is the program's it is not asked again. */
    public int schemaVersion() {
        return installation.version();
    }

    /** Whether our tables are missing or of an older version: {@code init} puts that right. */
    public boolean needsInit() {
        return schemaVersion() < Schema.version();
    }

    /** The names of all tables that {@code init} makes, and no others. */
    public List<String> tableNames() {
        return new Schema(database.tables()).names();
    }

    /** Refuses where our tables are missing, older or newer than this program needs. */
    public void requireInit() {
        installation.require(schemaVersion());
    }

    /** Tasks and settings, asked for in one question; refuses as {@link #requireInit}. */
    public Configuration configuration() {
        return database.with(installation::configuration);
    }

    /**
     * Makes or upgrades our tables; the first time keeps the place where the shop is.
     *
     * @param adopt keep the present place as the shop's home, and drop mail that is still queued
     * @param configuredUrl site URL by {@code config.inc.php}; null if unknown
     */
    public InitResult init(boolean adopt, String configuredUrl) {
        return installation.init(adopt, configuredUrl);
    }

    /** All our tables together. */
    public OwnTables ownTables() {
        return new OwnTables(database, new Schema(database.tables()).names());
    }

    /** What is kept of one customer. */
    public CustomerData customerData() {
        return new CustomerData(database);
    }

    /** The owner's tasks. */
    public TaskTable tasks() {
        return new TaskTable(database);
    }

    /** The schedule and what earlier runs recorded. */
    public Book book() {
        return new JdbcBook(database);
    }

    /**
     * What guards, lock and heartbeat need.
     *
     * @param configuredUrl site URL by {@code config.inc.php}, for a shop whose settings do not tell it; null if unknown
     */
    public Station station(String configuredUrl) {
        return new JdbcStation(database, configuredUrl);
    }

    /** Whether customers' mails go to the owner instead. */
    public TrialMode trials() {
        return new TrialMode(database);
    }

    /** What holds for the shop. */
    public SettingsTable settings() {
        return new SettingsTable(database);
    }

    /** The owner's mail templates. */
    public TemplateTable templates() {
        return new TemplateTable(database);
    }

    /** Who gets no marketing mail. */
    public DoNotMailTable doNotMail() {
        return new DoNotMailTable(database);
    }

    /** Promo codes set aside for orders. */
    public PromoCodes promoCodes() {
        return new PromoCodes(database);
    }

    /** The owner's own promo codes. */
    public OwnCodes ownCodes() {
        return new OwnCodes(database);
    }

    /**
     * Changes orders in the shop.
     *
     * @param zone in which the shop's log is written
     * @param by who asked for the run, for the history
     */
    public Moves moves(ShopZone zone, String by) {
        return new JdbcMoves(database, zone, by);
    }

    /**
     * Undoes what runs did.
     *
     * @param zone in which the shop's log is written
     * @param by who asks, for the history
     */
    public UndoBook undoBook(ShopZone zone, String by) {
        return new JdbcUndoBook(database, zone, by);
    }

    /** What clocks take no notice of because it was undone. */
    public PutBacks putBacks() {
        return new UndoneRows(database);
    }

    /** What runs did. */
    public History history() {
        return new History(database);
    }

    /** What runs did, a page at a time. */
    public RunLog runLog() {
        return new RunLog(database);
    }

    /** What failed and is tried again. */
    public FailedOrders failedOrders() {
        return new FailedOrders(database);
    }

    /** Mail that waits, was sent, or was given up. */
    public OutboxTable outbox() {
        return new OutboxTable(database);
    }

    /** How many mails a minute has, over all runs. */
    public MailPace pace() {
        return new PaceTable(database);
    }

    /** The same mail for people who look. */
    public OutboxReader outboxReader() {
        return new OutboxReader(database);
    }

    /** When runs passed. */
    public Heartbeats heartbeats() {
        return new Heartbeats(database);
    }

    /**
     * The managers' reports.
     *
     * @param by who asks for the run, for the history
     */
    public DigestBook reports(String by) {
        return new DigestTable(database, by);
    }

    /** The last runs in numbers. */
    public RunDigests digests() {
        return new RunDigests(database);
    }

    /** What went wrong and has not been put right. */
    public Troubles troubles() {
        return new TroubleReader(database).read();
    }

    /** What runs recorded about single orders. */
    public OrderRecords records() {
        return new OrderRecords(database);
    }

    /** The stop switch: while paused nothing moves and nothing is sent. Paused again keeps the first moment. */
    public void pause(String by, Instant at) {
        database.inTransaction(connection -> {
            if (meta.get(connection, Pause.SINCE).isEmpty()) {
                meta.put(connection, Pause.SINCE, Long.toString(at.toEpochMilli()));
                meta.put(connection, Pause.BY, by);
            }
            return null;
        });
    }

    /** Ends a pause; also forgets runs in the future of {@code at}, which a wrong clock left on record. */
    public void resume(Instant at) {
        database.inTransaction(connection -> {
            meta.put(connection, Pause.SINCE, null);
            meta.put(connection, Pause.BY, null);
            heartbeats().cutAt(connection, at);
            return null;
        });
    }
}
