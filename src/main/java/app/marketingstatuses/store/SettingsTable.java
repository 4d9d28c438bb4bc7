package app.marketingstatuses.store;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Together;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What holds for the shop, kept in its database. {@link KnownSettings} has them all. */
public final class SettingsTable {
    /** How many orders a run may move at most when nobody set it; 0 would be no bound. */
    public static final int DEFAULT_FUSE = 500;

    /** The value by which a status is given the shop's own chunk. */
    public static final String SHOP_CHUNK = "shop";

    /** Our mail templates that a target status may be given. */
    public static final List<String> TEMPLATES = List.of("any", "payment-reminder", "review-request", "next-order");

    static final String PACE = "mail-pace";
    static final String QUIET = "quiet-hours";

    static final String FUSE = "fuse";
    private static final String TEMPLATE = "template.";

    private final Database database;
    private final Meta table;

    SettingsTable(Database database) {
        this.database = database;
        table = new Meta(database.tables().own("settings"));
    }

    /** All settings that are set, and what holds of the others that a shop has, by key; empty for nothing. */
    public Map<String, String> list() {
        return withFallbacks(database.with(table::all));
    }

    static Map<String, String> withFallbacks(Map<String, String> set) {
        Map<String, String> all = new TreeMap<>(SettingDefaults.ALL);
        all.putAll(set);
        return all;
    }

    Together ask(Together asked, Map<String, String> into) {
        return table.ask(asked, into);
    }

    /**
     * Sets a setting; an empty value goes back to its default. Refuses unknown keys and values that make no sense. The
     * shop's trial is set by {@link TrialMode}, since tasks change with it.
     */
    public void set(String key, String value) {
        if (key.equals(TrialMode.TRIAL)) {
            throw new IllegalArgumentException("the shop's trial is set by TrialMode");
        }
        String kept = read(key, value);
        database.inTransaction(connection -> {
            if (key.equals(TrialMode.ADDRESS) && kept == null) {
                new TrialMode(database).requireNone(connection);
            }
            boolean changed = table.put(connection, key, kept);
            if (changed && key.equals(QUIET)) {
                new OutboxRows(database.tables()).wakeQuiet(connection);
            }
            return changed;
        });
    }

    /** A value as it is kept; null for its default. */
    static String read(String key, String value) {
        Setting setting = KnownSettings.find(key)
                .orElseThrow(() ->
                        usage("There is no setting " + key + ". The settings are " + KnownSettings.names() + "."));
        String wanted = value.strip();
        String kept = wanted.isEmpty() ? null : setting.reader().apply(wanted);
        if (kept == null && !wanted.isEmpty()) {
            throw usage(key + " takes " + setting.takes() + ".");
        }
        return kept;
    }

    /** Whether a setting would take this value; an empty one it always takes. */
    public static boolean takes(String key, String value) {
        String wanted = value.strip();
        return KnownSettings.find(key)
                .filter(setting -> wanted.isEmpty() || setting.reader().apply(wanted) != null)
                .isPresent();
    }

    /** At most so many moves a run; 0 for no fuse. */
    public int fuse() {
        return database.with(this::fuse);
    }

    int fuse(Connection connection) throws SQLException {
        return table.get(connection, FUSE).map(Integer::valueOf).orElse(DEFAULT_FUSE);
    }

    /** Which of {@link #TEMPLATES} a mail about this status uses; empty where nobody chose. */
    public Optional<String> template(int statusId) {
        return database.with(c -> table.get(c, TEMPLATE + statusId));
    }

    private static Refusal usage(String message) {
        return new Refusal(Refusal.Kind.USAGE, message);
    }
}
