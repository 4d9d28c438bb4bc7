package app.marketingstatuses.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.ui.Snap;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Destination.Place;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail that waits for the end of the quiet hours or for its minute, and the daily report, on the Mail screen. */
class HeldMailScreenTest {
    @TempDir
    Path home;

    private final Clock clock = Clock.systemUTC();
    private Snap snap;
    private long quiet;
    private long report;

    @BeforeEach
    void open() throws Exception {
        Snap.startUp();
        SampleOutbox.make(home, clock);
        try (ShopSession shop = new ShopOpener(new Home(home), null, clock).open(new ShopChoice.Demo())) {
            shop.store().settings().set("mail-pace", "1");
            OutgoingMail mail = new OutgoingMail(
                    OutgoingMail.Kind.MANAGER,
                    OutgoingMail.NO_ORDER,
                    0,
                    "report@example.com",
                    "shop@example.com",
                    "Tea & Co",
                    "boss@example.com",
                    "",
                    "en",
                    "Tea & Co: daily report, 24 November",
                    "<p>Report</p>",
                    "Report\n");
            shop.store().reports("cron").queue(LocalDate.of(2026, 11, 24), "r", shop.now(), List.of(mail));
            report = SampleOutbox.ids(shop).get(0);
            quiet = SampleOutbox.ids(shop).get(5);
            SampleOutbox.set(shop, quiet, "queued", "quiet", 0, shop.now().plus(Duration.ofHours(9)));
        }
        snap = new Snap(home, clock, "en", "light", 1280, 800).demo();
        go(new Destination.Screen(Place.MAIL));
    }

    @AfterEach
    void close() {
        snap.close();
    }

    private void go(Destination destination) throws Exception {
        Snap.onFx(() -> snap.window().go(destination));
        snap.settle();
    }

    private List<String> texts(String selector) throws Exception {
        return snap.ask(() -> snap.window().root().lookupAll(selector).stream()
                .map(label -> ((Label) label).getText())
                .toList());
    }

    @Test
    void theScreenSaysWhatWaitsForWhat() throws Exception {
        assertThat(texts(".page-head .secondary"))
                .anyMatch(text -> text.contains("1 until the quiet hours end") && text.contains("1 a minute at most"));

        go(new Destination.OneMail(quiet));
        assertThat(texts(".band .label")).anyMatch(text -> text.startsWith("It waits for the end of the quiet hours"));
        assertThat(snap.ask(() -> snap.window().root().lookup("#letter-details")))
                .isNull();
    }

    @Test
    void theDailyReportIsOpenedThoughItIsAboutNoOrder() throws Exception {
        go(new Destination.OneMail(report));
        assertThat(texts(".card-head .label")).contains("Daily report");
        assertThat(snap.ask(() -> snap.window().root().lookup("#letter-order"))).isNull();
    }

    @Test
    void aSecondMailTakesThePlaceOfTheFirst() throws Exception {
        go(new Destination.OneMail(quiet));
        go(new Destination.OneMail(report));
        assertThat(texts(".card-head .label")).contains("Daily report");
    }
}
