package app.marketingstatuses.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.ui.DemoPast;
import app.marketingstatuses.ui.Snap;
import app.marketingstatuses.ui.desk.Destination;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reports and the outbox keep in English never shows on a Russian desktop. */
class RussianReportsTest {
    private static final List<String> ERRORS = List.of(
            "450 4.7.1 try later",
            "550 5.1.1 recipient refused",
            "535 5.7.8 user or password refused",
            "connection lost",
            "no protected connection (TLS)",
            "the recipient's address is no mail address",
            "dropped by hand",
            "order-moved-on");

    @TempDir
    static Path home;

    private static Snap snap;
    private static String run;
    private static List<Long> mails;

    @BeforeAll
    static void open() throws Exception {
        Snap.startUp();
        DemoPast past = new DemoPast(home, Instant.now());
        run = past.runs().get(0).runId();
        past.look(RussianReportsTest::troubles);
        snap = new Snap(home, Clock.systemUTC(), "ru", "light", 1280, 800).demo();
        Snap.onFx(() -> snap.window().go(new Destination.OneRun(run)));
        snap.settle();
    }

    @AfterAll
    static void close() {
        snap.close();
    }

    private static Object troubles(ShopSession shop) {
        List<Task> on =
                shop.store().tasks().list().stream().filter(Task::enabled).toList();
        List<Verdict> due = shop.preview(on).plan(on, shop.now()).due();
        List<String> reports = Stream.of(Telling.values())
                .filter(telling -> telling.compareTo(Telling.CRON_STOOD_STILL) > 0)
                .map(telling -> Telling.MAIL_FAILS.say(
                        "Sent",
                        telling == Telling.OWN_TEMPLATE_FAILS
                                ? telling.say("html", 3, "This is empty")
                                : telling.say("[[Snip]]", "3", "7")))
                .toList();
        for (int i = 0; i < reports.size(); i++) {
            shop.store()
                    .moves(shop.zone(), "cron")
                    .recordFailure(run, shop.now(), due.get(i % due.size()), reports.get(i));
        }
        String runs = shop.database().tables().own("runs");
        shop.database()
                .with(c -> Sql.update(
                        c,
                        "UPDATE " + runs + " SET `trouble` = ? WHERE `run_id` = ?",
                        Telling.MAIL_STOPS.say("535 5.7.8 user or password refused"),
                        run));
        String outbox = shop.database().tables().own("outbox");
        mails = shop.database()
                .with(c -> Sql.query(
                        c, "SELECT `id` FROM " + outbox + " WHERE `run_id` = ? LIMIT 8", row -> row.getLong(1), run));
        for (int i = 0; i < ERRORS.size() && i < mails.size(); i++) {
            String error = ERRORS.get(i);
            long id = mails.get(i);
            shop.database()
                    .with(c -> Sql.update(
                            c, "UPDATE " + outbox + " SET `state` = 'dead', `error` = ? WHERE `id` = ?", error, id));
        }
        return null;
    }

    @Test
    void whyOrdersFailedIsSaidInRussian() throws Exception {
        TableView<Object> orders = table("#run-orders");
        List<String> noted = new ArrayList<>();
        for (int i = 0; i < orders.getItems().size(); i++) {
            int row = i;
            Snap.onFx(() -> orders.getSelectionModel().select(row));
            noted.add(((TextArea) node("#failure-raw")).getText());
        }
        assertThat(noted).hasSizeGreaterThan(10).allSatisfy(RussianReportsTest::isRussian);
    }

    @Test
    void whyMailsDidNotGoIsSaidInRussian() throws Exception {
        for (long mail : mails) {
            Snap.onFx(() -> snap.window().go(new Destination.OneMail(mail)));
            snap.settle();
            isRussian(((TextArea) node("#letter-details").lookup(".text-area")).getText());
            assertThat(bands()).isNotEmpty().allSatisfy(RussianReportsTest::isRussian);
        }
        Snap.onFx(() -> snap.window().go(new Destination.OneRun(run)));
        snap.settle();
    }

    @Test
    void theTroubleOfARunIsSaidInRussian() throws Exception {
        assertThat(bands()).anyMatch(text -> text != null && text.contains("535 5.7.8, неверный логин или пароль"));
    }

    private static List<String> bands() throws Exception {
        return snap.ask(() -> snap.stage().getScene().getRoot().lookupAll(".band .label").stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private static void isRussian(String text) {
        assertThat(text == null ? "" : text).doesNotContainPattern(ReportsTest.ENGLISH);
    }

    @SuppressWarnings("unchecked")
    private static TableView<Object> table(String id) throws Exception {
        return (TableView<Object>) node(id);
    }

    private static Node node(String id) throws Exception {
        return snap.ask(() -> snap.stage().getScene().getRoot().lookup(id));
    }
}
