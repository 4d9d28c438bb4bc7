package app.marketingstatuses.tunnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.shop.ConnectionSettings;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.MySqlDatabase;
import app.marketingstatuses.testing.SshServer;
import app.marketingstatuses.testing.TestShop;
import com.jcraft.jsch.JSch;
import java.io.ByteArrayOutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.List;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SshTunnelTest {
    private static final SshLogin PASSWORD = new SshLogin.Password(SshServer.PASSWORD);

    private static TestShop shop;

    @TempDir
    Path home;

    private SshServer server;

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

    @Test
    void theShopIsReachedByPassword() {
        try (Database database = open(PASSWORD)) {
            assertThat(statuses(database)).isEqualTo(5);
        }
    }

    @Test
    void theShopIsReachedWhereTheServerAsksForThePasswordInADialogue() {
        server.askInDialogue();
        try (Database database = open(PASSWORD)) {
            assertThat(statuses(database)).isEqualTo(5);
        }
    }

    @Test
    void theShopIsReachedByAKeyWithAPassphrase() throws Exception {
        SshLogin.KeyFile key = key("correct horse");
        try (Database database = open(key)) {
            assertThat(statuses(database)).isEqualTo(5);
        }
        assertRefused("ssh-key-passphrase", () -> open(new SshLogin.KeyFile(key.file(), "wrong")));
        assertRefused("ssh-key-locked", () -> open(new SshLogin.KeyFile(key.file(), null)));
    }

    @Test
    void aKeyThatCannotBeUsedIsSaid() throws Exception {
        Path nonsense = Files.writeString(home.resolve("nonsense"), "not a key");
        assertRefused("ssh-no-key", () -> open(new SshLogin.KeyFile(home.resolve("none"), null)));
        assertRefused("ssh-bad-key", () -> open(new SshLogin.KeyFile(nonsense, null)));
        Path stranger = writeKey("stranger", null);
        assertRefused("ssh-login-key", () -> open(new SshLogin.KeyFile(stranger, null)));
    }

    @Test
    void aWrongPasswordIsRefusedAndNeverQuoted() {
        assertThatThrownBy(() -> open(new SshLogin.Password("s3cret"))).isInstanceOfSatisfying(Refusal.class, e -> {
            assertThat(e.code()).isEqualTo("ssh-login-password");
            assertThat(e.kind()).isEqualTo(Refusal.Kind.NO_SHOP);
            assertThat(e.getMessage()).contains("tea").doesNotContain("s3cret");
        });
    }

    @Test
    void anUnknownKeyNeedsConsentAndIsKnownAfterwards() throws Exception {
        Files.delete(home.resolve("known_hosts"));
        Refusal refusal = catchRefusal(() -> open(PASSWORD));
        assertThat(refusal.code()).isEqualTo("ssh-unknown-key");
        assertThat(refusal.details()).contains(server.fingerprint(), "ssh-rsa");
        assertThat(server.logins()).isZero();

        HostKey key = UnknownHostKey.in(refusal).orElseThrow();
        assertThat(key.fingerprint()).isEqualTo(server.fingerprint());
        knownHosts().accept(key);
        try (Database database = open(PASSWORD)) {
            assertThat(statuses(database)).isEqualTo(5);
        }
    }

    @Test
    void aChangedKeyIsRefusedBeforeThePasswordIsSent() {
        server.stop();
        server.comeBackWith(SshServer.key("RSA", 2048));
        Refusal refusal = catchRefusal(() -> open(PASSWORD));
        assertThat(refusal.code()).isEqualTo("ssh-changed-key");
        assertThat(UnknownHostKey.in(refusal)).isEmpty();
        assertThat(server.logins()).isZero();
    }

    @Test
    void aKeyOfAnotherTypeIsAChangedKeyToo() {
        server.stop();
        server.comeBackWith(SshServer.key("EC", 256));
        assertRefused("ssh-changed-key", () -> open(PASSWORD));
    }

    @Test
    void aRevokedKeyIsRefused() throws Exception {
        know("@revoked " + server.knownHostsLine());
        assertRefused("ssh-changed-key", () -> open(PASSWORD));
    }

    @Test
    void theKeyOfTheSameHostAtItsUsualPortIsAnotherServers() throws Exception {
        know("127.0.0.1 " + server.knownHostsLine().split(" ", 2)[1]);
        open(PASSWORD).close();
        server.stop();
        server.comeBackWith(SshServer.key("RSA", 2048));
        assertRefused("ssh-unknown-key", () -> open(PASSWORD));
    }

    @Test
    void theUsersOwnFileIsReadToo() throws Exception {
        Path users = Files.move(home.resolve("known_hosts"), home.resolve("users"));
        KnownHosts both = new KnownHosts(home.resolve("known_hosts"), List.of(users));
        try (SshTunnel tunnel = SshTunnel.open(settings(PASSWORD), both, "127.0.0.1", 1)) {
            assertThat(tunnel.trouble()).isEmpty();
        }
        assertThat(home.resolve("known_hosts")).doesNotExist();
    }

    @Test
    void aBrokenConnectionIsMadeAgain() {
        try (Database database = open(PASSWORD)) {
            assertThat(statuses(database)).isEqualTo(5);
            int before = server.logins();
            server.breakConnections();
            assertThat(eventuallyStatuses(database)).isEqualTo(5);
            assertThat(server.logins()).isGreaterThan(before);
        }
    }

    @Test
    void aServerThatIsGoneIsALostConnectionUntilItComesBack() {
        try (Database database = open(PASSWORD)) {
            assertThat(statuses(database)).isEqualTo(5);
            server.stop();
            assertThatThrownBy(() -> statuses(database))
                    .isInstanceOfSatisfying(
                            Refusal.class, e -> assertThat(e.code()).isEqualTo("connection-lost"));
            server.comeBack();
            assertThat(eventuallyStatuses(database)).isEqualTo(5);
        }
    }

    @Test
    void aDatabaseThatTheServerDoesNotReachIsNamed() {
        ConnectionSettings c = shop.connectionSettings();
        ConnectionSettings nothing =
                new ConnectionSettings(c.host(), 1, c.database(), c.user(), c.password(), c.prefix(), c.tls());
        Refusal refusal = catchRefusal(() -> open(PASSWORD, nothing));
        assertThat(refusal.code()).isEqualTo("ssh-database-unreachable");
        assertThat(refusal.getMessage()).contains("127.0.0.1:1");
    }

    @Test
    void aServerThatForwardsNothingIsNamed() {
        server.forbidForwarding();
        assertRefused("ssh-forward-refused", () -> open(PASSWORD));
    }

    @Test
    void whatTheDatabaseItselfRefusesIsSaidWithItsOwnName() {
        Refusal refusal = catchRefusal(() -> open(PASSWORD, shop.connectionSettings("nobody", "x")));
        assertThat(refusal.code()).startsWith("db-login");
        assertThat(refusal.getMessage())
                .contains("127.0.0.1:" + shop.connectionSettings().port());
    }

    @Test
    void nobodyThereAndNoSuchHostAreSaid() {
        server.stop();
        assertRefused("ssh-nothing-there", () -> open(PASSWORD));
        SshSettings nowhere = new SshSettings("no-such-host.invalid", 22, "tea", PASSWORD);
        assertRefused("ssh-no-host", () -> SshTunnel.open(nowhere, knownHosts(), "h", 1));
        assertThatThrownBy(() -> new SshSettings("a b", 22, "tea", PASSWORD)).isInstanceOf(Refusal.class);
    }

    @Test
    void aServerThatSaysNothingIsGivenUpInTime() throws Exception {
        try (ServerSocket silent = new ServerSocket(0)) {
            SshSettings there = new SshSettings("127.0.0.1", silent.getLocalPort(), "tea", PASSWORD);
            assertRefused("ssh-no-answer", () -> SshTunnel.open(there, knownHosts(), "h", 1, 300));
        }
    }

    @Test
    void withoutAnAgentThatIsSaid() {
        org.junit.jupiter.api.Assumptions.assumeTrue(System.getenv("SSH_AUTH_SOCK") == null);
        assertRefused("ssh-no-agent", () -> open(new SshLogin.Agent()));
    }

    private Database open(SshLogin login) {
        return open(login, shop.connectionSettings());
    }

    private Database open(SshLogin login, ConnectionSettings database) {
        return MySqlDatabase.open(
                database, SshTunnel.open(settings(login), knownHosts(), database.host(), database.port()));
    }

    private SshSettings settings(SshLogin login) {
        return new SshSettings(server.host(), server.port(), SshServer.USER, login);
    }

    private KnownHosts knownHosts() {
        return new KnownHosts(home.resolve("known_hosts"), List.of());
    }

    private void know(String line) throws Exception {
        Files.writeString(home.resolve("known_hosts"), line + "\n");
    }

    private SshLogin.KeyFile key(String passphrase) throws Exception {
        Path file = writeKey("id", passphrase);
        String line = Files.readString(home.resolve("id.pub")).strip();
        server.accept(AuthorizedKeyEntry.parseAuthorizedKeyEntry(line)
                .resolvePublicKey(null, PublicKeyEntryResolver.FAILING));
        return new SshLogin.KeyFile(file, passphrase);
    }

    private Path writeKey(String name, String passphrase) throws Exception {
        com.jcraft.jsch.KeyPair pair =
                com.jcraft.jsch.KeyPair.genKeyPair(new JSch(), com.jcraft.jsch.KeyPair.ECDSA, 256);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pair.writeOpenSSHv1PrivateKey(out, passphrase == null ? null : passphrase.getBytes(StandardCharsets.UTF_8));
        pair.writePublicKey(home.resolve(name + ".pub").toString(), "test");
        return Files.write(home.resolve(name), out.toByteArray());
    }

    private static int statuses(Database database) {
        return database.with(connection -> {
            try (ResultSet row =
                    connection.createStatement().executeQuery("SELECT COUNT(*) FROM modx_ms2_order_statuses")) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    /** The first question after a break may still meet a connection that has not noticed it. */
    private static int eventuallyStatuses(Database database) {
        for (int attempt = 1; ; attempt++) {
            try {
                return statuses(database);
            } catch (RuntimeException e) {
                if (attempt == 5) {
                    throw e;
                }
            }
        }
    }

    private static Refusal catchRefusal(ThrowingCallable call) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(Refusal.class, call);
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        Refusal refusal = catchRefusal(call);
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NO_SHOP);
    }
}
