package app.marketingstatuses.tunnel;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.shop.ConnectionSettings;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.MySqlDatabase;
import app.marketingstatuses.testing.SshServer;
import app.marketingstatuses.testing.TestShop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A shop on a real MariaDB behind a real SSH server whose key is known. */
abstract class ThroughSsh {
    static final SshLogin PASSWORD = new SshLogin.Password(SshServer.PASSWORD);

    static TestShop shop;

    @TempDir
    Path home;

    SshServer server;

    @BeforeAll
    static void openShop() {
        shop = TestShop.create();
    }

    @AfterAll
    static void closeShop() {
        shop.close();
    }

    @BeforeEach
    void startServer() throws Exception {
        server = SshServer.start();
        know(server.knownHostsLine());
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    Database open(SshLogin login) {
        return open(login, shop.connectionSettings());
    }

    Database open(SshLogin login, ConnectionSettings database) {
        return MySqlDatabase.open(
                database, SshTunnel.open(settings(login), knownHosts(), database.host(), database.port()));
    }

    SshSettings settings(SshLogin login) {
        return new SshSettings(server.host(), server.port(), SshServer.USER, login);
    }

    KnownHosts knownHosts() {
        return new KnownHosts(home.resolve("known_hosts"), List.of());
    }

    void know(String line) throws Exception {
        Files.writeString(home.resolve("known_hosts"), line + "\n");
    }

    static int statuses(Database database) {
        return database.with(connection -> {
            try (ResultSet row =
                    connection.createStatement().executeQuery("SELECT COUNT(*) FROM modx_ms2_order_statuses")) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    static Refusal catchRefusal(ThrowingCallable call) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(Refusal.class, call);
    }

    static void assertRefused(String code, ThrowingCallable call) {
        Refusal refusal = catchRefusal(call);
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NO_SHOP);
    }
}
