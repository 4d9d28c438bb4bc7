package app.marketingstatuses.shop;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads what mails tell of orders, many at a time: a handful of queries for every five hundred orders. */
public final class OrderDetailsReader {
    private static final DateTimeFormatter PHP_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final String PROFILE =
            "`internalKey`, `username`, `fullname`, `email`, `phone`, `mobilephone`, `dob`,"
                    + " `gender`, `address`, `country`, `city`, `state`, `zip`, `fax`, `photo`, `comment`, `website`, `extended`";

    private final Connection connection;
    private final Tables tables;

    public OrderDetailsReader(Connection connection, Tables tables) {
        this.connection = connection;
        this.tables = tables;
    }

    /** Details by order id; an order that does not exist is absent. */
    public Map<Long, OrderDetails> read(Collection<Long> orderIds) throws SQLException {
        Map<Long, OrderDetails> all = new HashMap<>();
        for (List<Long> slice : Chunks.of(orderIds)) {
            readSlice(slice, all);
        }
        return all;
    }

    /** The texts of the lexicon that the shop wrote itself in this language, by key; those of miniShop2 before others. */
    public Map<String, String> lexicon(String language) throws SQLException {
        Map<String, String> texts = new HashMap<>();
        String sql = "SELECT `name`, `value`, `namespace` FROM " + tables.shop("lexicon_entries")
                + " WHERE `language` = ? ORDER BY `id`";
        Set<String> shopTexts = new HashSet<>();
        Sql.query(
                connection,
                sql,
                row -> {
                    boolean ofShop = "minishop2".equals(row.getString(3));
                    if (ofShop || !shopTexts.contains(row.getString(1))) {
                        texts.put(row.getString(1), row.getString(2));
                    }
                    return ofShop && shopTexts.add(row.getString(1));
                },
                language);
        return texts;
    }

    private void readSlice(List<Long> ids, Map<Long, OrderDetails> all) throws SQLException {
        Map<Long, Map<String, String>> orders = rows("SELECT * FROM " + tables.shop("ms2_orders"), "id", ids);
        Map<Long, Map<String, String>> addresses =
                rows("SELECT * FROM " + tables.shop("ms2_order_addresses"), "order_id", ids);
        Map<Long, Map<String, String>> profiles = rows(
                "SELECT " + PROFILE + " FROM " + tables.shop("user_attributes") + " LEFT JOIN " + tables.shop("users")
                        + " ON " + tables.shop("users") + ".`id` = `internalKey`",
                "internalKey",
                idsIn(orders, "user_id"));
        Map<Long, Map<String, String>> deliveries =
                rows("SELECT * FROM " + tables.shop("ms2_deliveries"), "id", idsIn(orders, "delivery"));
        Map<Long, Map<String, String>> payments =
                rows("SELECT * FROM " + tables.shop("ms2_payments"), "id", idsIn(orders, "payment"));
        Map<Long, List<OrderLine>> lines = lines(ids);
        orders.forEach((id, order) -> all.put(
                id,
                new OrderDetails(
                        order,
                        addresses.getOrDefault(id, Map.of()),
                        Optional.ofNullable(profiles.get(number(order.get("user_id")))),
                        withoutKeys(deliveries.get(number(order.get("delivery")))),
                        withoutKeys(payments.get(number(order.get("payment")))),
                        lines.getOrDefault(id, List.of()))));
    }

    /** The properties of a payment may hold the shop's keys. */
    private static Map<String, String> withoutKeys(Map<String, String> row) {
        if (row == null) {
            return Map.of();
        }
        row.remove("properties");
        return row;
    }

    private Map<Long, List<OrderLine>> lines(List<Long> ids) throws SQLException {
        Map<Long, List<OrderLine>> lines = new HashMap<>();
        String sql = "SELECT `order_id`, `name`, `count`, `price`, `cost`, `weight`, `options` FROM "
                + tables.shop("ms2_order_products") + " WHERE `order_id` IN " + Sql.in(ids) + " ORDER BY `id`";
        Sql.query(
                connection,
                sql,
                row -> lines.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                        .add(line(row)),
                ids.toArray());
        return lines;
    }

    private static OrderLine line(ResultSet row) throws SQLException {
        return new OrderLine(
                Objects.requireNonNullElse(row.getString(2), ""),
                row.getLong(3),
                Objects.requireNonNullElse(row.getBigDecimal(4), BigDecimal.ZERO),
                Objects.requireNonNullElse(row.getBigDecimal(5), BigDecimal.ZERO),
                Objects.requireNonNullElse(row.getBigDecimal(6), BigDecimal.ZERO),
                Objects.requireNonNullElse(row.getString(7), ""));
    }

    private Map<Long, Map<String, String>> rows(String select, String key, Collection<Long> ids) throws SQLException {
        Map<Long, Map<String, String>> rows = new HashMap<>();
        if (!ids.isEmpty()) {
            String sql = select + " WHERE `" + key + "` IN " + Sql.in(ids);
            Sql.query(connection, sql, row -> rows.putIfAbsent(row.getLong(key), columns(row)), ids.toArray());
        }
        return rows;
    }

    static Map<String, String> columns(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String name = columns.getColumnLabel(i);
            String text = name.equals("session_id") ? null : text(row, i, columns.getColumnType(i));
            if (text != null) {
                values.put(name, text);
            }
        }
        return values;
    }

    /** Decimals as PHP prints its floats, {@code 1500.00} as 1500. */
    private static String text(ResultSet row, int column, int type) throws SQLException {
        if (type == Types.DECIMAL || type == Types.NUMERIC) {
            BigDecimal value = row.getBigDecimal(column);
            return value == null ? null : value.stripTrailingZeros().toPlainString();
        }
        if (type == Types.TIMESTAMP) {
            return time(row, column);
        }
        return row.getString(column);
    }

    /** A date that is none, such as {@code 2026-00-00}, must not keep the order from being read. */
    private static String time(ResultSet row, int column) {
        try {
            LocalDateTime value = row.getObject(column, LocalDateTime.class);
            return value == null ? null : PHP_TIME.format(value);
        } catch (SQLException noDate) {
            return null;
        }
    }

    private static Set<Long> idsIn(Map<Long, Map<String, String>> rows, String column) {
        Set<Long> ids = new HashSet<>();
        rows.values().forEach(row -> ids.add(number(row.get(column))));
        return ids;
    }

    private static long number(String text) {
        return text == null ? 0 : Long.parseLong(text);
    }
}
