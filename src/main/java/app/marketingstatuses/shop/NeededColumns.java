package app.marketingstatuses.shop;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The tables and columns of MODX and miniShop2 that moving orders and writing their mails needs. */
final class NeededColumns {
    private static final String NO_SUCH_TABLE = "42S02";

    /** Without these no order moves. */
    static final Map<String, List<String>> FOR_MOVES = new TreeMap<>(Map.of(
            "ms2_orders",
            words("id user_id createdon num cost status delivery payment context type"),
            "ms2_order_statuses",
            words("id name color email_user email_manager subject_user subject_manager body_user body_manager active"
                    + " final fixed rank"),
            "ms2_order_logs",
            words("id user_id order_id timestamp action entry ip"),
            "ms2_customer_profiles",
            words("id spent referrer_code"),
            "users",
            words("id primary_group"),
            "user_attributes",
            words("internalKey fullname email"),
            "system_settings",
            words("key value"),
            "context_setting",
            words("context_key key value"),
            "user_settings",
            words("user key value"),
            "site_plugins",
            words("id name disabled")));

    /** Without these no mail can be made. */
    static final Map<String, List<String>> FOR_MAILS = new TreeMap<>(Map.of(
            "ms2_order_addresses",
            words("order_id"),
            "ms2_order_products",
            words("id order_id product_id name count price cost weight options"),
            "ms2_deliveries",
            words("id name"),
            "ms2_payments",
            words("id name class"),
            "lexicon_entries",
            words("id name value namespace language")));

    /** Without these no mail can be made of the shop's own chunks. */
    static final Map<String, List<String>> FOR_CHUNKS = new TreeMap<>(Map.of(
            "site_htmlsnippets",
            words("id name snippet static"),
            "site_content",
            with("id", SiteReader.PAGE),
            "ms2_products",
            words("id price vendor"),
            "ms2_vendors",
            with("id", SiteReader.VENDOR)));

    private NeededColumns() {}

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }

    private static List<String> with(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    /** The table itself where it is missing, else each missing column as {@code table.column}. A table that may not be read lacks nothing. */
    static List<String> missing(Connection connection, Tables tables, String table, List<String> columns)
            throws SQLException {
        Set<String> there = new TreeSet<>();
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT * FROM " + tables.shop(table) + " WHERE 1 = 0");
                var rows = statement.executeQuery()) {
            ResultSetMetaData meta = rows.getMetaData();
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                there.add(meta.getColumnName(i).toLowerCase(Locale.ROOT));
            }
        } catch (SQLException e) {
            return missingOrThrow(table, e);
        }
        return columns.stream()
                .filter(column -> !there.contains(column.toLowerCase(Locale.ROOT)))
                .map(column -> table + "." + column)
                .toList();
    }

    private static List<String> missingOrThrow(String table, SQLException trouble) throws SQLException {
        if (NO_SUCH_TABLE.equals(trouble.getSQLState())) {
            return List.of(table);
        }
        if (Rights.isDenied(trouble)) {
            return List.of();
        }
        throw trouble;
    }
}
