package app.marketingstatuses.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.shop.ConnectionSettings.Tls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionSettingsTest {
    private static ConnectionSettings with(String host, String database, String user) {
        return new ConnectionSettings(host, 3306, database, user, "hunter2", "modx_", Tls.usual(host));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable settings) {
        assertThatThrownBy(settings)
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.USAGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "db.example.com", "db-1_x.example.com", "10.0.0.7", "::1", "fe80::1:2"})
    void acceptsHosts(String host) {
        assertThatCode(() -> with(host, "shop", "root")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "db/shop",
                "db?x=1",
                "db:3306/shop?autoReconnect=true",
                "(host=a)",
                "a,b",
                "user@db",
                "address=(host=x)",
                "-x",
                "a\nb",
                "[::1]"
            })
    void refusesOtherHosts(String host) {
        refused(() -> with(host, "shop", "root"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a/b", "a?b", "a&b=c", "a`b", "a;b", "a\\b", "a\0b", "a ", "a%b", "a#b"})
    void refusesOddDatabaseNames(String database) {
        refused(() -> with("localhost", database, "root"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop", "my-shop", "u123_shop", "магазин", "shop.2", "my shop", "a$b"})
    void acceptsDatabaseNames(String database) {
        assertThatCode(() -> with("localhost", database, "root")).doesNotThrowAnyException();
    }

    @Test
    void refusesPortsUsersAndPrefixesThatCannotBe() {
        refused(() -> new ConnectionSettings("localhost", 0, "shop", "root", "", "modx_", Tls.OFF));
        refused(() -> new ConnectionSettings("localhost", 65_536, "shop", "root", "", "modx_", Tls.OFF));
        refused(() -> with("localhost", "shop", " "));
        refused(() -> with("localhost", "shop", "a\u0000b"));
        refused(() -> new ConnectionSettings("localhost", 3306, "shop", "root", "", "modx`; --", Tls.OFF));
    }

    @Test
    void neverShowsThePassword() {
        assertThat(with("localhost", "shop", "root").toString())
                .contains("localhost:3306")
                .doesNotContain("hunter2");
    }

    @Test
    void encryptsUnlessTheServerIsThisMachine() {
        assertThat(Tls.usual("localhost")).isEqualTo(Tls.OFF);
        assertThat(Tls.usual("LOCALHOST")).isEqualTo(Tls.OFF);
        assertThat(Tls.usual("127.0.0.1")).isEqualTo(Tls.OFF);
        assertThat(Tls.usual("127.1.2.3")).isEqualTo(Tls.OFF);
        assertThat(Tls.usual("::1")).isEqualTo(Tls.OFF);
        assertThat(Tls.usual("10.0.0.1")).isEqualTo(Tls.REQUIRED);
        assertThat(Tls.usual("localhost.example.com")).isEqualTo(Tls.REQUIRED);
        assertThat(Tls.usual("127.0.0.1.example.com")).isEqualTo(Tls.REQUIRED);
    }

    @Test
    void asksForTheServersKeyOnlyOnThisMachine() {
        assertThat(MySqlDatabase.properties(with("localhost", "shop", "root"), 1))
                .containsEntry("allowPublicKeyRetrieval", "true");
        var remote = new ConnectionSettings("db.example.com", 3306, "shop", "root", "", "modx_", Tls.OFF);
        assertThat(MySqlDatabase.properties(remote, 1)).containsEntry("allowPublicKeyRetrieval", "false");
    }
}
