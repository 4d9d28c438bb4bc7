package app.marketingstatuses.store;

import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.testing.TestShop;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/**
 * A shop with our tables, all of them empty before each test, on a real MariaDB or, in a subclass, on H2. In SQL
 * <code>{name}</code> is a table with the prefix.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreContract {
    Database database;
    Store store;
    private TestShop shop;

    /** Whether the shop lives in H2. */
    boolean onH2() {
        return false;
    }

    @BeforeAll
    void openShop() {
        if (onH2()) {
            database = H2Shop.open();
        } else {
            shop = TestShop.create();
            database = shop.database();
        }
        store = new Store(database);
    }

    @BeforeEach
    void empty() {
        store.init(false, null);
        for (String table : List.of(
                "undone",
                "trials",
                "run_notes",
                "outbox",
                "outbox_heads",
                "do_not_mail",
                "moves",
                "problems",
                "retries",
                "runs",
                "schedule",
                "scheduled",
                "first_seen",
                "tasks",
                "heartbeat",
                "settings",
                "meta")) {
            execute("DELETE FROM {marketing_statuses_" + table + "}");
        }
        execute("DELETE FROM {ms2_orders}");
        execute("DELETE FROM {ms2_order_logs}");
        execute("DELETE FROM {system_settings} WHERE `key` = 'site_url'");
        store.init(false, null);
    }

    @AfterAll
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
