package app.marketingstatuses.ui.connect;

import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.settings.Profile.Keep;
import app.marketingstatuses.settings.Profile.Ssh.Login;
import app.marketingstatuses.shop.ConnectionSettings;
import app.marketingstatuses.testing.SshServer;
import app.marketingstatuses.testing.TestShop;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The connections of the desktop, with a real MariaDB behind a real SSH server. */
abstract class TeaBehindSsh {
    static SshServer ssh;

    @TempDir
    Path home;

    TestShop shop;
    ConnectionSettings account;
    ConnectBench bench;

    @BeforeAll
    static void startServer() {
        ssh = SshServer.start();
    }

    @AfterAll
    static void stopServer() {
        ssh.close();
    }

    @BeforeEach
    void open() throws Exception {
        shop = TestShop.create();
        account = shop.account("ALL");
        bench = new ConnectBench(home);
    }

    @AfterEach
    void close() {
        bench.close();
        shop.close();
    }

    void trust() throws Exception {
        Files.writeString(home.resolve("known_hosts"), ssh.knownHostsLine() + "\n");
    }

    Profile direct(Keep keep) {
        return new Profile("Tea", "#0969da", true, false, null, hand(), null, keep, null, null, null);
    }

    Profile behindSsh(Keep keep, boolean readOnly) {
        Profile.Ssh way = new Profile.Ssh(ssh.host(), ssh.port(), SshServer.USER, Login.PASSWORD, null, null);
        return new Profile("Tea", null, false, readOnly, null, hand(), way, keep, null, null, null);
    }

    Profile.ByHand hand() {
        return new Profile.ByHand(
                account.host(), account.port(), account.database(), account.user(), account.prefix(), null, "off");
    }
}
