package app.marketingstatuses.store;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.shop.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What holds for the shop, kept in its database: {@code fuse}, and {@code template.<status id>}. */
public final class SettingsTable {
    /** How many orders a run may move at most when nobody set it; 0 would be no bound. */
    public static final int DEFAULT_FUSE = 500;

    /** Our mail templates that a target status may be given. */
    public static final List<String> TEMPLATES = List.of("any", "payment-reminder", "review-request", "next-order");

    private static final String FUSE = "fuse";
    private static final String TEMPLATE = "template.";
    private static final Pattern TEMPLATE_KEY = Pattern.compile("template\\.[1-9][0-9]{0,9}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final Database database;
    private final Meta table;

    SettingsTable(Database database) {
        this.database = database;
        table = new Meta(database.tables().own("settings"));
    }

    /** All settings that are set, and the defaults of the others that have one, by key. */
    public Map<String, String> list() {
        Map<String, String> all = new TreeMap<>(Map.of(FUSE, Integer.toString(DEFAULT_FUSE)));
        all.putAll(database.with(table::all));
        return all;
    }

    /** Sets a setting; an empty value goes back to its default. Refuses unknown keys and values that make no sense. */
    public void set(String key, String value) {
        String wanted = value.strip();
        boolean fuse = key.equals(FUSE);
        if (!fuse && !TEMPLATE_KEY.matcher(key).matches()) {
            throw usage("There is no setting " + key + ". The settings are fuse and template.<status id>.");
        }
        if (fuse && !wanted.isEmpty() && !NUMBER.matcher(wanted).matches()) {
            throw usage("fuse takes a whole number of orders, 0 for no fuse.");
        }
        if (!fuse && !wanted.isEmpty() && !TEMPLATES.contains(wanted)) {
            throw usage(key + " takes one of " + String.join(", ", TEMPLATES) + ".");
        }
        database.inTransaction(c -> table.put(c, key, wanted.isEmpty() ? null : wanted));
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
