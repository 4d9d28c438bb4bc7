package app.marketingstatuses.store;

import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.testing.TestShop;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A shop with our tables, on a real MariaDB or, in a subclass, on H2. In SQL {@code {name}} is a table with the prefix. */
abstract class StoreContract {
    Database database;
    Store store;
    private TestShop shop;

    /** Whether the shop lives in H2. */
    boolean onH2() {
        return false;
    }

    @BeforeEach
    void openShop() {
        if (onH2()) {
            database = H2Shop.open();
        } else {
            shop = TestShop.create();
            database = shop.database();
        }
        store = new Store(database);
        store.init(false, null);
    }

    @AfterEach
    void closeShop() {
        if (onH2()) {
            database.close();
        } else {
            shop.close();
        }
    }

    int execute(String sql, Object... parameters) {
        return database.with(c -> Sql.update(c, named(sql), parameters));
    }

    /** The first column of every row, as text. */
    List<String> texts(String sql, Object... parameters) {
        return database.with(c -> Sql.query(c, named(sql), row -> String.valueOf(row.getString(1)), parameters));
    }

    /** All columns of every row, joined by blanks. */
    List<String> lines(String sql, Object... parameters) {
        return database.with(c -> Sql.query(
                c,
                named(sql),
                row -> {
                    StringBuilder line = new StringBuilder(String.valueOf(row.getString(1)));
                    for (int i = 2; i <= row.getMetaData().getColumnCount(); i++) {
                        line.append(' ').append(row.getString(i));
                    }
                    return line.toString();
                },
                parameters));
    }

    /** An order without any log row. */
    void insertOrder(long id, int status) {
        execute("INSERT INTO {ms2_orders} (`id`, `user_id`, `status`, `num`) VALUES (?, 1, ?, 'x')", id, status);
    }

    private String named(String sql) {
        return sql.replaceAll("\\{(\\w+)}", "`" + database.tables().prefix() + "$1`");
    }
}
