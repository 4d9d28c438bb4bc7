package app.marketingstatuses.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that stood in a shop's database at one moment, to be compared with a later one. */
public final class Witness {
    private static final String OURS = "marketing_statuses_";

    private final Map<String, List<String>> rows = new TreeMap<>();

    private Witness() {}

    /** Reads every row of every table. */
    public static Witness of(TestShop shop) {
        Witness witness = new Witness();
        for (String table : shop.queryStrings("SHOW TABLES")) {
            witness.rows.put(table.substring(shop.prefix().length()), rows(shop, table));
        }
        return witness;
    }

    private static List<String> rows(TestShop shop, String table) {
        List<String> columns = shop.queryStrings(
                "SELECT CONCAT('COALESCE(`', COLUMN_NAME, '`, ''NULL'')') FROM information_schema.COLUMNS"
                        + " WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ? ORDER BY ORDINAL_POSITION",
                table);
        return shop.queryStrings(
                "SELECT CONCAT_WS('|', " + String.join(", ", columns) + ") FROM `" + table + "` ORDER BY 1");
    }

    /** The shop's own tables that are other now than they were then, without prefix. */
    public List<String> shopTablesChangedSince(Witness then) {
        return changedSince(then).stream()
                .filter(table -> !table.startsWith(OURS))
                .toList();
    }

    /** All tables that are other now than they were then, ours included, without prefix. */
    public List<String> changedSince(Witness then) {
        List<String> changed = new ArrayList<>();
        Map<String, List<String>> all = new TreeMap<>(rows);
        all.putAll(then.rows);
        all.keySet().forEach(table -> {
            if (!java.util.Objects.equals(rows.get(table), then.rows.get(table))) {
                changed.add(table);
            }
        });
        return changed;
    }

    /** The rows of a table that were not there then, columns joined by a bar. */
    public List<String> newRows(Witness then, String table) {
        List<String> fresh = new ArrayList<>(rows.get(table));
        fresh.removeAll(then.rows.getOrDefault(table, List.of()));
        return fresh;
    }
}
