package app.marketingstatuses.tunnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.shop.ConnectionSettings;
import app.marketingstatuses.shop.Database;
import com.jcraft.jsch.JSch;
import java.io.ByteArrayOutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.junit.jupiter.api.Test;

/** The way to the shop through an SSH server, and what is said where it is barred. */
class SshTunnelTest extends ThroughSsh {
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
}
