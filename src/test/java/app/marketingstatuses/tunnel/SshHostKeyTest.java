package app.marketingstatuses.tunnel;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.testing.SshServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose key is not known is not talked to. */
class SshHostKeyTest extends ThroughSsh {
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
}
