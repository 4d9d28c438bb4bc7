package app.marketingstatuses.shop;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what the shop's own mails are made of beside the order itself: chunks, products, addresses of pages. */
public final class SiteReader {
    static final List<String> PAGE = List.of(
            "pagetitle",
            "longtitle",
            "menutitle",
            "description",
            "introtext",
            "alias",
            "uri",
            "parent",
            "published",
            "template",
            "context_key");
    static final List<String> VENDOR =
            List.of("name", "country", "logo", "address", "phone", "fax", "email", "description");

    private final Connection connection;
    private final Tables tables;

    public SiteReader(Connection connection, Tables tables) {
        this.connection = connection;
        this.tables = tables;
    }

    /** The chunk of this id, if it is a number, else of this name. */
    public Optional<SiteChunk> chunk(String nameOrId) throws SQLException {
        String sql = "SELECT `id`, `name`, `snippet`, `static` FROM " + tables.shop("site_htmlsnippets") + " WHERE "
                + (nameOrId.matches("[0-9]{1,9}") ? "`id` = ?" : "`name` = ?");
        return Sql.first(
                connection,
                sql,
                row -> new SiteChunk(
                        row.getInt(1),
                        row.getString(2),
                        row.getInt(4) != 0 && JdbcShop.text(row, 3).isBlank() ? null : JdbcShop.text(row, 3)),
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
     * The lines of an order as miniShop2 hands them to its chunks: the columns of the page, over them the product's, over
     * them those of the line. {@code id} is the product's, 0 where that is gone; the line's is {@code order_product_id}, the
     * product's price {@code original_price}; the vendor's columns begin with {@code vendor.}.
     */
    public List<Map<String, String>> products(long order) throws SQLException {
        String sql = "SELECT " + columns("c", "", PAGE) + ", d.*, d.`price` AS `original_price`, "
                + columns("v", "vendor.", VENDOR)
                + ", p.*, p.`id` AS `order_product_id`, COALESCE(c.`id`, 0) AS `id` FROM "
                + tables.shop("ms2_order_products") + " p LEFT JOIN " + tables.shop("site_content")
                + " c ON c.`id` = p.`product_id` LEFT JOIN " + tables.shop("ms2_products")
                + " d ON d.`id` = c.`id` LEFT JOIN " + tables.shop("ms2_vendors")
                + " v ON v.`id` = d.`vendor` WHERE p.`order_id` = ? ORDER BY p.`id`";
        return Sql.query(connection, sql, OrderDetailsReader::columns, order);
    }

    private static String columns(String table, String prefix, List<String> names) {
        return names.stream()
                .map(name -> table + ".`" + name + "` AS `" + prefix + name + "`")
                .collect(Collectors.joining(", "));
    }
}
