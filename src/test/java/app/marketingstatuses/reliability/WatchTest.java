package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.reliability.ShopProgram.Ended;
import app.marketingstatuses.reliability.ShopProgram.Running;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.settings.Profiles;
import app.marketingstatuses.shop.ConnectionSettings;
import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.testing.TestShop;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The long-lived process as systemd or a container starts and ends it. */
class WatchTest {
    @TempDir
    Path home;

    private final TestShop shop = TestShop.create();

    @BeforeEach
    void furnish() {
        Store store = new Store(shop.database());
        store.init(false, null);
        store.tasks()
                .insert(Tasks.task(0, TestShop.NEW, TestShop.CANCELLED, 5)
                        .withoutMail()
                        .build());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private static Profile profile(String name, ConnectionSettings access, int port) {
        Profile.ByHand hand = new Profile.ByHand(
                access.host(), port, access.database(), access.user(), access.prefix(), access.password(), "off");
        return new Profile(name, null, false, false, null, hand, null, Profile.Keep.FILE, null, null, null);
    }

    private long due() {
        return shop.order().enteredAt(LocalDateTime.now(ZoneOffset.UTC).minusHours(1));
    }

    private void awaitMoved(long order, Running watch) {
        while (shop.statusOf(order) == TestShop.NEW) {
            assertThat(watch.process().isAlive()).as(watch.printed()).isTrue();
            Thread.onSpinWait();
        }
    }

    @Test
    void aShopBesideOneThatNeverAnswersIsServedAndSigtermEndsBothAtOnce() throws Exception {
        ConnectionSettings access = shop.connectionSettings();
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Profiles.read(new Home(home), Clock.systemUTC())
                    .save(List.of(
                            profile("Silent", access, silent.getLocalPort()), profile("Tea", access, access.port())));
            Running watch = ShopProgram.ofSaved(home)
                    .start("watch", "--every", "1s", "--profile", "Silent", "--profile", "Tea");
            awaitMoved(due(), watch);
            awaitMoved(due(), watch);
            long asked = System.nanoTime();
            Ended ended = watch.stop();
            assertThat(ended.exit()).as(ended.err()).isZero();
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(10));
            assertThat(ended.out()).contains("Watching 2 shops, every 1 second.", "Tea: 1 order moved", "Stopped.");
        }
    }

    @Test
    void aKilledWatchIsTakenUpByTheNext() {
        ShopProgram program = new ShopProgram(
                shop.connectionSettings(), home, shop.connectionSettings().port());
        Running first = program.start("watch", "--every", "1s");
        awaitMoved(due(), first);
        first.kill();
        long left = due();
        Running second = program.start("watch", "--every", "1s");
        awaitMoved(left, second);
        assertThat(second.stop().exit()).isZero();
        assertThat(shop.queryLong("SELECT COUNT(*) FROM {marketing_statuses_moves}"))
                .isEqualTo(2);
    }
}
