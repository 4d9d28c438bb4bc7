package app.marketingstatuses.shop;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** MODX settings as they were when loaded: a user's override a context's, which override the system's. */
public final class ShopSettings {
    private final Map<String, String> system;
    private final Map<String, Map<String, String>> contexts;

    private ShopSettings(Map<String, String> system, Map<String, Map<String, String>> contexts) {
        this.system = system;
        this.contexts = contexts;
    }

    /** Reads all settings of the system and of every context. */
    public static ShopSettings load(Connection connection, Tables tables) throws SQLException {
        Map<String, String> system = new HashMap<>();
        Map<String, Map<String, String>> contexts = new HashMap<>();
        new Together()
                .ask(
                        List.of("`key`", "`value`"),
                        "FROM " + tables.shop("system_settings"),
                        (row, first) -> system.put(row.getString(first), JdbcShop.text(row, first + 1)))
                .ask(
                        List.of("`context_key`", "`key`", "`value`"),
                        "FROM " + tables.shop("context_setting"),
                        (row, first) -> contexts.computeIfAbsent(row.getString(first), c -> new HashMap<>())
                                .put(row.getString(first + 1), JdbcShop.text(row, first + 2)))
                .read(connection);
        return new ShopSettings(system, contexts);
    }

    /** The system's value; null where the setting is not there at all, empty where it is set to nothing. */
    public String get(String key) {
        return system.get(key);
    }

    /** The context's value, else the system's; null where neither has the setting. */
    public String get(String key, String context) {
        String own = contexts.getOrDefault(context, Map.of()).get(key);
        return own == null ? get(key) : own;
    }

    /** A setting that holds a whole number, such as {@code ms2_status_new}; {@code otherwise} where it holds none. */
    public int number(String key, int otherwise) {
        String value = get(key);
        return value != null && value.strip().matches("[0-9]{1,9}") ? Integer.parseInt(value.strip()) : otherwise;
    }

    /** Id of the status new orders begin in. */
    public int initialStatus() {
        return number("ms2_status_new", 1);
    }

    /** One setting of several users, by user id; a user who has not set it is absent. */
    public static Map<Long, String> ofUsers(Connection connection, Tables tables, String key, Collection<Long> users)
            throws SQLException {
        Map<Long, String> values = new HashMap<>();
        for (List<Long> chunk : Chunks.of(users)) {
            String sql = "SELECT `user`, `value` FROM " + tables.shop("user_settings") + " WHERE `user` IN "
                    + Sql.in(chunk) + " AND `key` = ?";
            Object[] parameters = Stream.concat(chunk.stream(), Stream.of(key)).toArray();
            Sql.query(connection, sql, row -> values.put(row.getLong(1), JdbcShop.text(row, 2)), parameters);
        }
        return values;
    }
}
