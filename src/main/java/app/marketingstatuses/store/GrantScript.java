package app.marketingstatuses.store;

import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The least that a database account needs, as statements for the server's administrator: every right is on a single table,
 * what is written in the shop's own tables on single columns. Passwords of the shop's users cannot be read.
 */
public final class GrantScript {
    private static final String READ = "SELECT";

    /** What is read as a whole, in every shop. */
    private static final List<String> READABLE = List.of(
            "context",
            "context_setting",
            "lexicon_entries",
            "ms2_customer_profiles",
            "ms2_deliveries",
            "ms2_order_addresses",
            "ms2_order_logs",
            "ms2_order_products",
            "ms2_order_statuses",
            "ms2_orders",
            "ms2_payments",
            "ms2_products",
            "ms2_vendors",
            "site_content",
            "site_htmlsnippets",
            "site_plugin_events",
            "site_plugins",
            "system_settings",
            "user_settings");

    /** What is read where the shop has it. */
    private static final List<String> PERHAPS =
            List.of("member_groups", "membergroup_names", "mspc2_coupons", "mspc2_coupon_orders");

    /** Tables that hold secrets besides. */
    private static final Map<String, String> PARTLY = ordered(
            "users",
            "SELECT (`id`, `username`, `primary_group`)",
            "user_attributes",
            "SELECT (`internalKey`, `fullname`, `email`, `phone`, `mobilephone`, `dob`, `gender`, `address`, `country`,"
                    + " `city`, `state`, `zip`, `fax`, `photo`, `comment`, `website`, `extended`)");

    private static final Map<String, String> WRITES = ordered(
            "ms2_orders", "UPDATE (`status`)",
            "ms2_order_logs", "INSERT (`user_id`, `order_id`, `timestamp`, `action`, `entry`, `ip`)",
            "ms2_customer_profiles", "INSERT (`id`, `spent`, `referrer_code`), UPDATE (`spent`)",
            "ms2_order_statuses", "UPDATE (`active`, `final`, `fixed`)");

    private static final String COUPONS = "mspc2_coupons";

    private final Tables tables;
    private final String schema;
    private final List<String> own;
    private final List<String> there;

    private GrantScript(Tables tables, String schema, List<String> own, List<String> there) {
        this.tables = tables;
        this.schema = schema;
        this.own = own;
        this.there = there;
    }

    /** Looks which tables the shop has, as far as the present account may see them. */
    public static GrantScript of(Database database) {
        List<String> own = new Store(database).tableNames();
        List<String> asked = new ArrayList<>(own);
        PERHAPS.forEach(table -> asked.add(database.tables().prefix() + table));
        return database.with(connection -> {
            List<String> there = new ArrayList<>();
            for (String table : asked) {
                if (database.dialect().hasTable(connection, table)) {
                    there.add(table);
                }
            }
            return new GrantScript(database.tables(), connection.getCatalog(), own, there);
        });
    }

    /** For everything: {@code init}, tasks, runs, undo, the desktop's repair of a status. */
    public List<String> everything(String account) {
        Map<String, String> rights = reading();
        WRITES.forEach((table, right) -> rights.merge(tables.prefix() + table, right, (a, b) -> a + ", " + b));
        if (there.contains(tables.prefix() + COUPONS)) {
            rights.put(tables.prefix() + COUPONS, "SELECT, INSERT, UPDATE");
        }
        // A right on a table that is not there yet can be given only together with the right to make it.
        own.forEach(table -> rights.put(table, "SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, INDEX"));
        return statements(rights, account);
    }

    /** For {@code preview} and {@code explain} alone: nothing can be written. */
    public List<String> reading(String account) {
        Map<String, String> rights = reading();
        own.stream().filter(there::contains).forEach(table -> rights.put(table, READ));
        return statements(rights, account);
    }

    private Map<String, String> reading() {
        Map<String, String> rights = new LinkedHashMap<>();
        READABLE.forEach(table -> rights.put(tables.prefix() + table, READ));
        PARTLY.forEach((table, right) -> rights.put(tables.prefix() + table, right));
        PERHAPS.stream()
                .map(table -> tables.prefix() + table)
                .filter(there::contains)
                .forEach(table -> rights.put(table, READ));
        return rights;
    }

    private List<String> statements(Map<String, String> rights, String account) {
        return rights.entrySet().stream()
                .map(right -> "GRANT " + right.getValue() + " ON `" + schema + "`.`" + right.getKey() + "` TO "
                        + account + ";")
                .toList();
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
