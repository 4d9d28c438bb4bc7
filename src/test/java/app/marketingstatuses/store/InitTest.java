package app.marketingstatuses.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.MySqlDatabase;
import app.marketingstatuses.testing.TestShop;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InitTest {
    /** The longest prefix that is allowed: names of tables and indexes still fit into 64 characters. */
    private final TestShop shop = TestShop.create("a23456789_123456789_123456789_12");

    private final Store store = new Store(shop.database());

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void makesTheTablesOnce() {
        assertThat(store.schemaVersion()).isZero();
        assertThatThrownBy(store::requireInit)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("run init first")
                .satisfies(e -> assertThat(((Refusal) e).kind()).isEqualTo(Refusal.Kind.NO_SHOP));

        assertThat(store.init(false, null)).isEqualTo(new InitResult(true, 0, Schema.version(), 0));
        List<String> tables = ours();
        assertThat(store.init(false, null)).isEqualTo(new InitResult(false, Schema.version(), Schema.version(), 0));
        assertThat(ours()).isEqualTo(tables).hasSameSizeAs(store.tableNames());
        store.requireInit();
    }

    @Test
    void tasksAndSettingsAreReadTogetherWhereTheTablesAreThere() {
        assertThatThrownBy(store::configuration)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("run init first")
                .satisfies(e -> assertThat(((Refusal) e).kind()).isEqualTo(Refusal.Kind.NO_SHOP));
        store.init(false, null);
        assertThat(store.configuration().tasks()).isEmpty();
        store.tasks().insert(Samples.task(0, "Second", 1, 4));
        store.tasks().insert(Samples.task(0, "First", 1, 4));
        store.tasks().insert(Samples.task(0, "Gone", 1, 4));
        List<Task> all = store.tasks().list();
        store.tasks().reorder(List.of(all.get(1).id(), all.get(0).id()));
        store.tasks().retire(all.get(2).id());
        store.settings().set("fuse", "7");

        Configuration read = store.configuration();
        assertThat(read.tasks()).extracting(Task::name).containsExactly("First", "Second");
        assertThat(read.tasks()).isEqualTo(store.tasks().list());
        assertThat(read.settings()).isEqualTo(store.settings().list()).containsEntry("fuse", "7");
    }

    @Test
    void goesOnAfterAnInitThatWasCutShort() {
        store.init(false, null);
        shop.execute("DELETE FROM {marketing_statuses_meta}");
        shop.execute("DROP TABLE {marketing_statuses_outbox}");

        assertThat(store.schemaVersion()).isZero();
        assertThat(store.init(false, null).changed()).isTrue();
        assertThat(ours()).hasSameSizeAs(store.tableNames());
    }

    @Test
    void tablesOfAnOlderVersionAreBroughtUpToDate() {
        store.init(false, null);
        shop.execute("DROP TABLE {marketing_statuses_undone}");
        shop.execute("DROP TABLE {marketing_statuses_run_notes}");
        shop.execute("UPDATE {marketing_statuses_meta} SET `value` = '1' WHERE `name` = 'schema'");

        assertThatThrownBy(store::requireInit).isInstanceOf(Refusal.class).hasMessageContaining("older version");
        assertThatThrownBy(store::configuration).isInstanceOf(Refusal.class).hasMessageContaining("older version");
        assertThat(store.init(false, null)).isEqualTo(new InitResult(true, 1, Schema.version(), 0));
        assertThat(ours()).hasSameSizeAs(store.tableNames());
    }

    @Test
    void refusesTablesOfANewerVersion() {
        store.init(false, null);
        shop.execute("UPDATE {marketing_statuses_meta} SET `value` = '99' WHERE `name` = 'schema'");

        assertThatThrownBy(store::requireInit).isInstanceOf(Refusal.class).hasMessageContaining("newer version");
        assertThatThrownBy(store::configuration).isInstanceOf(Refusal.class).hasMessageContaining("newer version");
        assertThatThrownBy(() -> store.init(true, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("update this program");
    }

    @Test
    void tablesOfOursAreInnoDbInUtf8mb4() {
        store.init(false, null);

        assertThat(shop.queryStrings("SELECT CONCAT(`engine`, ' ', LEFT(`table_collation`, 8)) AS `kind`"
                        + " FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_name LIKE '%marketing_statuses%' GROUP BY `kind`"))
                .containsExactly("InnoDB utf8mb4_");
    }

    @Test
    void aReadOnlyAccountIsToldWhatItLacks() {
        try (Database readOnly = MySqlDatabase.open(shop.account("SELECT"))) {
            assertThat(new Store(readOnly).schemaVersion()).isZero();
            assertThatThrownBy(() -> new Store(readOnly).init(false, null))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("lacks the privilege CREATE")
                    .satisfies(e -> assertThat(((Refusal) e).kind()).isEqualTo(Refusal.Kind.NO_SHOP));
            store.init(false, null);
            new Store(readOnly).requireInit();
            assertThat(new Store(readOnly).init(false, null).changed()).isFalse();
            assertThatThrownBy(() -> new Store(readOnly).settings().set("fuse", "1"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("INSERT");
        }
    }

    private List<String> ours() {
        return shop.queryStrings("SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = DATABASE() AND table_name LIKE '%marketing_statuses%' ORDER BY table_name");
    }
}
