package app.marketingstatuses.shop;

import java.util.List;

/** The sign of the shop's currency. */
public final class ShopCurrency {
    private ShopCurrency() {}

    /** What the shop itself put in the place of miniShop2's word; empty where it did not. */
    public static String find(Database database) {
        String name = "lexicon_entries";
        return database.with(connection -> {
            if (!database.dialect().hasTable(connection, database.tables().prefix() + name)) {
                return "";
            }
            List<String> found = Sql.query(
                    connection,
                    "SELECT `value` FROM " + database.tables().shop(name)
                            + " WHERE `name` = 'ms2_frontend_currency' ORDER BY `id`",
                    row -> JdbcShop.text(row, 1).strip());
            return found.isEmpty() ? "" : found.get(0);
        });
    }
}
