package app.marketingstatuses.shop;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what the shop's own mails are made of beside the order itself: chunks, products, addresses of pages. */
public final class SiteReader {
    private static final Set<String> LONG_TEXTS = Set.of("content", "introtext");

    private final Connection connection;
    private final Tables tables;

    public SiteReader(Connection connection, Tables tables) {
        this.connection = connection;
        this.tables = tables;
    }

    /** The chunk of this id, if it is a number, else of this name. */
    public Optional<SiteChunk> chunk(String nameOrId) throws SQLException {
        String sql = "SELECT `id`, `name`, `snippet`, `static`, `static_file` FROM " + tables.shop("site_htmlsnippets")
                + " WHERE " + (nameOrId.matches("[0-9]{1,9}") ? "`id` = ?" : "`name` = ?");
        return Sql.first(
                connection,
                sql,
                row -> new SiteChunk(
                        row.getInt(1),
                        row.getString(2),
                        row.getInt(4) != 0 && !JdbcShop.text(row, 5).isBlank() ? null : JdbcShop.text(row, 3)),
                nameOrId);
    }

    /** The page's address below the site's; empty where there is no such page. */
    public Optional<String> uri(long resource) throws SQLException {
        return Sql.first(
                connection,
                "SELECT `uri` FROM " + tables.shop("site_content") + " WHERE `id` = ?",
                row -> JdbcShop.text(row, 1),
                resource);
    }

    /**
     * The lines of an order as miniShop2 knows them: the columns of the page, over them the product's, over them those of the
     * line; {@code id} is the product's.
     */
    public List<Map<String, String>> products(long order) throws SQLException {
        List<Map<String, String>> products = new ArrayList<>();
        for (Map<String, String> line : rows(
                "SELECT * FROM " + tables.shop("ms2_order_products") + " WHERE `order_id` = ? ORDER BY `id`", order)) {
            long id = Long.parseLong(line.getOrDefault("product_id", "0"));
            Map<String, String> product = new LinkedHashMap<>();
            rows("SELECT * FROM " + tables.shop("site_content") + " WHERE `id` = ?", id)
                    .forEach(product::putAll);
            rows("SELECT * FROM " + tables.shop("ms2_products") + " WHERE `id` = ?", id)
                    .forEach(product::putAll);
            product.put("order_product_id", line.getOrDefault("id", ""));
            product.putAll(line);
            product.put("id", Long.toString(id));
            products.add(product);
        }
        return products;
    }

    private List<Map<String, String>> rows(String sql, long id) throws SQLException {
        return Sql.query(connection, sql, SiteReader::columns, id);
    }

    private static Map<String, String> columns(ResultSet row) throws SQLException {
        ResultSetMetaData meta = row.getMetaData();
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            String name = meta.getColumnLabel(i);
            String value = LONG_TEXTS.contains(name) ? null : row.getString(i);
            if (value != null) {
                columns.put(name, value);
            }
        }
        return columns;
    }
}
