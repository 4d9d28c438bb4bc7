package app.marketingstatuses.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.shop.ConnectionSettings.Tls;
import app.marketingstatuses.shop.OrderWriter.Change;
import app.marketingstatuses.testing.MariaDb;
import app.marketingstatuses.testing.TestShop;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class MySqlDatabaseTest {
    private static ConnectionSettings at(String host, int port, String database, String user, String password) {
        return new ConnectionSettings(host, port, database, user, password, "modx_", Tls.OFF);
    }

    private static String refusal(ConnectionSettings settings) {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> MySqlDatabase.open(settings, 2_000).close());
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NO_SHOP);
        assertThat(refusal.getMessage()).doesNotContain("\n").doesNotContain("hunter2");
        return refusal.getMessage();
    }

    @Test
    void opensAShopAtReadCommitted() throws Exception {
        try (TestShop shop = TestShop.create();
                Connection connection = shop.database().connection()) {
            assertThat(shop.database().dialect().version(connection)).matches("(MariaDB|MySQL) \\d+\\.\\d+\\.\\d+");
            if (MariaDb.isOwn()) {
                assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
            }
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(shop.database().dialect().server(connection)).endsWith(":" + MariaDb.port());
        }
    }

    /** Or orders stay locked, and the run lock taken, for the server's usual 8 hours. */
    @Test
    void theServerEndsWhatALostLineLeftBehindWithinMinutes() {
        try (TestShop shop = TestShop.create()) {
            long seconds = shop.database()
                    .with(connection -> Sql.first(connection, "SELECT @@SESSION.wait_timeout", row -> row.getLong(1))
                            .orElseThrow());
            assertThat(seconds).isLessThanOrEqualTo(600);
        }
    }

    @Test
    void saysThatThereIsNoSuchHost() {
        assertThat(refusal(at("no-such-host.invalid", 3306, "shop", "root", "hunter2")))
                .contains("no host named no-such-host.invalid");
    }

    @Test
    void saysThatNothingListens() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThat(refusal(at("127.0.0.1", free, "shop", "root", "hunter2")))
                .startsWith("Nothing accepts database connections at 127.0.0.1:" + free);
    }

    @Test
    void givesUpOnAServerThatNeverAnswers() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThat(refusal(at("127.0.0.1", silent.getLocalPort(), "shop", "root", "hunter2")))
                    .contains("did not answer in time");
        }
    }

    @Test
    void saysThatItIsNoDatabaseServer() throws IOException {
        try (ServerSocket closing = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> {
                try {
                    while (true) {
                        closing.accept().close();
                    }
                } catch (IOException e) {
                    Thread.currentThread().interrupt();
                }
            });
            server.setDaemon(true);
            server.start();
            assertThat(refusal(at("127.0.0.1", closing.getLocalPort(), "shop", "root", "hunter2")))
                    .contains("is no MySQL or MariaDB server");
        }
    }

    @Test
    void saysThatThePasswordIsWrong() {
        try (TestShop shop = TestShop.create()) {
            ConnectionSettings right = shop.account("SELECT");
            MySqlDatabase.open(right).close();
            assertThat(refusal(shop.connectionSettings(right.user(), "hunter2")))
                    .contains("refused user " + right.user())
                    .contains("wrong user name or password");
        }
    }

    @Test
    void saysThatTheDatabaseIsUnknownOrForbidden() {
        assertThat(refusal(at(MariaDb.HOST, MariaDb.port(), "no_such_shop", "root", "")))
                .startsWith("There is no database no_such_shop at ");
        try (TestShop shop = TestShop.create()) {
            assertThat(refusal(shop.account())).contains("may not use database " + shop.name());
            assertThat(refusal(shop.account("SELECT ON {users}"))).contains("may not read the shop's tables");
        }
    }

    @Test
    void neverFallsBackToPlainText() {
        assumeTrue(MariaDb.isOwn(), "another server may offer TLS");
        try (TestShop shop = TestShop.create()) {
            ConnectionSettings s = shop.connectionSettings();
            for (Tls tls : List.of(Tls.REQUIRED, Tls.VERIFY_CA, Tls.VERIFY_IDENTITY)) {
                assertThat(refusal(new ConnectionSettings(
                                s.host(), s.port(), s.database(), s.user(), s.password(), s.prefix(), tls)))
                        .startsWith("No encrypted connection to the database");
            }
        }
    }

    @Test
    void namesTheRightPrefix() {
        try (TestShop shop = TestShop.create("my_shop_")) {
            MySqlDatabase.open(shop.connectionSettings()).close();
            assertThat(refusal(at(MariaDb.HOST, MariaDb.port(), shop.name(), "root", "")))
                    .contains("no miniShop2 tables with the prefix \"modx_\"")
                    .contains("there are some with \"my_shop_\"");
            shop.execute("DROP TABLE {ms2_order_logs}");
            assertThat(refusal(shop.connectionSettings())).contains("are not complete");
        }
    }

    @Test
    void worksWithoutAPrefix() {
        try (TestShop shop = TestShop.create("")) {
            assertThat(new JdbcShop(shop.database(), false).statuses().all()).hasSize(5);
        }
    }

    @Test
    void saysThatItIsNoShop() {
        try (TestShop shop = TestShop.empty("modx_")) {
            assertThat(refusal(shop.connectionSettings())).contains("not the database of a miniShop2 shop");
        }
    }

    @Test
    void keepsTheShopsLocalTimesWhateverTheZonesOfJvmAndServer() {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("America/Caracas"));
        try (TestShop shop = TestShop.create()) {
            LocalDateTime made = LocalDateTime.of(2026, 3, 29, 2, 30);
            long id = shop.order().enteredAt(made);
            shop.execute("UPDATE {ms2_orders} SET `createdon` = '2026-03-29 02:30:00'");
            var zone = new ShopZone(ZoneId.of("Europe/Berlin"));
            Instant at = Instant.parse("2026-10-25T00:30:00Z");
            var writer = new OrderWriter(shop.database().tables(), zone);
            shop.database().inTransaction(c -> writer.apply(c, at, List.of(new Change(id, 1, 1, 2))));
            assertThat(shop.queryString(
                            "SELECT CAST(MAX(`timestamp`) AS CHAR) FROM {ms2_order_logs} WHERE `entry` = 2"))
                    .isEqualTo("2026-10-25 02:30:00");
            var order = new JdbcShop(shop.database(), false)
                    .orders(List.of(id))
                    .orders()
                    .get(id);
            assertThat(order.createdOn()).isEqualTo(made);
            assertThat(order.entries().get(2).time()).isEqualTo(LocalDateTime.of(2026, 10, 25, 2, 30));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void tellsTheTimeOfTheServerInUtc() throws Exception {
        try (TestShop shop = TestShop.create()) {
            Instant there = shop.database().with(c -> shop.database().dialect().utcNow(c));
            assertThat(there).isCloseTo(Instant.now(), within(20, ChronoUnit.SECONDS));
        }
    }

    @Test
    void givesALockToOneOnly() throws Exception {
        try (TestShop shop = TestShop.create();
                Database other = MySqlDatabase.open(shop.connectionSettings())) {
            Dialect dialect = shop.database().dialect();
            String name = "marketing_statuses " + shop.name();
            AutoCloseable held = dialect.lock(shop.database(), name).orElseThrow();
            assertThat(dialect.lock(other, name)).isEmpty();
            assertThat(dialect.lock(shop.database(), name)).isEmpty();
            held.close();
            AutoCloseable again = dialect.lock(other, name).orElseThrow();
            again.close();
        }
    }

    @Test
    void tellsWhichTablesThereAre() {
        try (TestShop shop = TestShop.create()) {
            Dialect dialect = shop.database().dialect();
            assertThat(shop.database().<Boolean>with(c -> dialect.hasTable(c, "modx_ms2_orders")))
                    .isTrue();
            assertThat(shop.database().<Boolean>with(c -> dialect.hasTable(c, "modx_nothing")))
                    .isFalse();
        }
    }

    @Test
    void keepsNamesInAnyScript() {
        try (TestShop shop = TestShop.create()) {
            int id = shop.addStatus("Напомнить об оплате 🛒");
            assertThat(new JdbcShop(shop.database(), false)
                            .statuses()
                            .find(id)
                            .orElseThrow()
                            .name())
                    .isEqualTo("Напомнить об оплате 🛒");
        }
    }
}
