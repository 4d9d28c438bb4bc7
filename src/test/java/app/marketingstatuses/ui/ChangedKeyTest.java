package app.marketingstatuses.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.settings.DesktopMemory;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.settings.Profiles;
import app.marketingstatuses.shop.ConnectionSettings;
import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.SshServer;
import app.marketingstatuses.testing.TestShop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The SSH server of an open shop comes back with another key. */
class ChangedKeyTest {
    private static final String CHANGED = "shows another key than before";

    @TempDir
    Path home;

    @Test
    void theBannerSaysSoAndTheWayOnAndNoPasswordIsSent() throws Exception {
        Snap.startUp();
        try (SshServer ssh = SshServer.start();
                TestShop shop = TestShop.create()) {
            shop.setting("date_timezone", "UTC");
            new Store(shop.database()).init(false, null);
            save(ssh, shop.connectionSettings());
            try (Snap snap = new Snap(home, Clock.systemUTC(), "en", "light", 1280, 800)) {
                Hand hand = new Hand(snap);
                Snap.onFx(() -> snap.window().openLast());
                hand.ready("go-tasks");
                snap.settle();
                int before = ssh.logins();
                ssh.stop();
                ssh.comeBackWith(SshServer.key("RSA", 2048));
                hand.keys(KeyCode.F5);
                hand.read("The connection to the shop is lost.");
                hand.read(CHANGED);
                hand.read("take the old one out of the file known_hosts");
                assertThat(ssh.logins()).isEqualTo(before);
                Files.writeString(home.resolve("known_hosts"), ssh.knownHostsLine() + "\n");
                hand.await("the banner goes", () -> hand.words().stream().noneMatch(text -> text.contains(CHANGED)));
            }
        }
    }

    private void save(SshServer ssh, ConnectionSettings to) throws Exception {
        Files.writeString(home.resolve("known_hosts"), ssh.knownHostsLine() + "\n");
        Profile.ByHand hand =
                new Profile.ByHand(to.host(), to.port(), to.database(), to.user(), to.prefix(), to.password(), "off");
        Profile.Ssh way = new Profile.Ssh(
                ssh.host(), ssh.port(), SshServer.USER, Profile.Ssh.Login.PASSWORD, null, SshServer.PASSWORD);
        Profile profile = new Profile("Tea", null, false, false, null, hand, way, Profile.Keep.FILE, null, null, null);
        Profiles.read(new Home(home), Clock.systemUTC()).save(List.of(profile));
        DesktopMemory memory = DesktopMemory.read(new Home(home));
        memory.put("shop", "profile:Tea");
        memory.save();
    }
}
