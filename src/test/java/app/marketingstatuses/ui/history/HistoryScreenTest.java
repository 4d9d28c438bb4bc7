package app.marketingstatuses.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.store.RunOrder;
import app.marketingstatuses.store.RunSummary;
import app.marketingstatuses.ui.DemoPast;
import app.marketingstatuses.ui.Snap;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.ShopCard;
import app.marketingstatuses.ui.key.Marks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The screen on the demo shop, in a window without a display; what writes comes last. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HistoryScreenTest {
    @TempDir
    static Path home;

    private static Snap snap;
    private static DemoPast past;

    @BeforeAll
    static void open() throws Exception {
        Snap.startUp();
        past = new DemoPast(home, Instant.now());
        snap = new Snap(home, Clock.systemUTC(), "en", "light", 1280, 800);
        ShopCard production = new ShopCard("Tea & Co", "#1b7f5f", true, false, ShopCard.Link.DEMO, "demo");
        Snap.onFx(() -> snap.window().open(new ShopChoice.Demo(), production));
        snap.settle();
    }

    @AfterAll
    static void close() {
        snap.close();
    }

    @BeforeEach
    void goThere() throws Exception {
        go(new Destination.Screen(Destination.Place.HISTORY));
    }

    @Test
    @Order(1)
    void theNewestRunIsShownWithItsFailureInWordsAndTheRestBelow() throws Exception {
        assertThat(runs().getItems()).hasSize(4);
        assertThat(runs().getSelectionModel().getSelectedItem().runId()).isEqualTo(id(3));
        Snap.onFx(() -> orders().getSelectionModel().select(0));
        assertThat(texts(".failure-box .label"))
                .anyMatch(text -> text.endsWith("Its mail could not be made, so it was not moved"));
        assertThat(((TextArea) node("#failure-raw")).getText()).contains("no such template");
    }

    @Test
    @Order(2)
    void filtersAndTheirEmptyAnswerLeadBackToAllRuns() throws Exception {
        Snap.onFx(() -> ((CheckBox) node("#filter-trouble")).fire());
        snap.settle();
        assertThat(runs().getItems()).hasSize(2);
        Snap.onFx(() -> ((TextField) node("#filter-order")).setText("no such order"));
        Thread.sleep(400);
        snap.settle();
        assertThat(runs().getItems()).isEmpty();
        press("#history-all");
        assertThat(runs().getItems()).hasSize(4);
        assertThat(((CheckBox) node("#filter-trouble")).isSelected()).isFalse();
    }

    @Test
    @Order(3)
    void aDestinationShowsItsRunAndMailsStandInTheirTab() throws Exception {
        go(new Destination.OneRun(id(0)));
        assertThat(runs().getSelectionModel().getSelectedItem().runId()).isEqualTo(id(0));
        Snap.onFx(() -> ((TabPane) node("#run-tabs")).getSelectionModel().select(1));
        // Who has no mail address gets none, and whose orders are due first depends on the hour.
        long mails = number("SELECT COUNT(*) FROM `modx_marketing_statuses_outbox` WHERE `run_id` = '" + id(0) + "'");
        assertThat(mails).isGreaterThan(5);
        assertThat((long) ((TableView<?>) node("#run-mails")).getItems().size()).isEqualTo(mails);
        Snap.onFx(() -> ((TabPane) node("#run-tabs")).getSelectionModel().select(0));
    }

    @Test
    @Order(4)
    void whoSaysNoChangesNothing() throws Exception {
        go(new Destination.OneRun(id(3)));
        press("#run-again");
        press("#retry-no");
        press("#run-undo");
        assertThat(texts(".dialog-card .label")).contains("2 orders go back");
        press("#undo-no");
        assertThat(node("#undo-yes")).isNull();
        assertThat(count("undone")).isZero();
        assertThat(count("runs")).isEqualTo(4);
    }

    /** The subject asks for what only PHP could run. */
    @Test
    @Order(5)
    void whatFailsAgainIsNamedAndItsRunCanBeLookedAt() throws Exception {
        subjects("CONCAT(`subject_user`, '[[snippet]]')");
        tryAgain();
        assertThat(((ListView<?>) node("#result-list")).getItems()).hasSize(1);
        press("#result-close");
        assertThat(runs().getSelectionModel().getSelectedItem().runId()).isEqualTo(id(3));

        tryAgain();
        press("#result-open");
        assertThat(runs().getSelectionModel().getSelectedItem().runId())
                .isEqualTo(runs().getItems().get(0).runId())
                .isNotEqualTo(id(3));
        assertThat(count("runs")).isEqualTo(6);
        assertThat(stillMoved(id(3))).isEqualTo(2);
        subjects("REPLACE(`subject_user`, '[[snippet]]', '')");
    }

    private static void tryAgain() throws Exception {
        go(new Destination.OneRun(id(3)));
        press("#run-again");
        press("#retry-now");
    }

    private static void subjects(String value) {
        past.look(shop -> shop.database()
                .with(c -> Sql.update(c, "UPDATE `modx_ms2_order_statuses` SET `subject_user` = " + value)));
    }

    @Test
    @Order(6)
    void whatFailedIsLeftToTheNextRunOrTriedNow() throws Exception {
        go(new Destination.OneRun(id(3)));
        press("#run-again");
        press("#retry-later");
        assertThat(texts(".notice .label")).contains("1 order is tried by the next run");
        press("#run-again");
        press("#retry-now");
        assertThat(texts(".notice .label")).anyMatch(text -> text.startsWith("1 order moved"));
        assertThat(count("runs")).isEqualTo(7);
        assertThat(node("#run-again").isVisible()).isFalse();
    }

    @Test
    @Order(7)
    void anUndoneRunIsBackWhereItWasAndTheUndoIsListed() throws Exception {
        go(new Destination.OneRun(id(2)));
        press("#run-undo");
        assertThat(texts(".dialog-card .label")).anyMatch(text -> text.endsWith("sent and cannot be called back"));
        press("#undo-yes");
        assertThat(count("undone")).isEqualTo(5);
        assertThat(stillMoved(id(2))).isZero();
        assertThat(runs().getItems().get(0).undoOf()).isEqualTo(id(2));
        assertThat(texts(".band .label")).contains("Undone: 5 orders of this run were put back");
        assertThat(node("#run-undo").isDisabled()).isTrue();
        go(new Destination.OneRun(runs().getItems().get(0).runId()));
        assertThat(orders().getItems()).extracting(RunOrder::what).containsOnly(RunOrder.What.MOVED);
        assertThat(node("#run-undo").isVisible()).isFalse();
    }

    private static void go(Destination destination) throws Exception {
        Snap.onFx(() -> snap.window().go(destination));
        snap.settle();
    }

    private static String id(int run) {
        return past.runs().get(run).runId();
    }

    private static long count(String table) {
        return number("SELECT COUNT(*) FROM `modx_marketing_statuses_" + table + "`");
    }

    /** Orders of a run that stand where it put them. */
    private static long stillMoved(String run) {
        return number("SELECT COUNT(*) FROM `modx_marketing_statuses_moves` m JOIN `modx_ms2_orders` o"
                + " ON o.`id` = m.`order_id` AND o.`status` = m.`to_status` WHERE m.`run_id` = '" + run + "'");
    }

    private static long number(String sql) {
        return past.look(shop -> shop.database()
                .with(c -> Sql.first(c, sql, row -> row.getLong(1)).orElseThrow()));
    }

    private static void press(String id) throws Exception {
        Snap.onFx(() -> ((ButtonBase) node(id)).fire());
        snap.settle();
    }

    private static Node node(String selector) {
        return snap.window().root().lookup(selector);
    }

    @SuppressWarnings("unchecked")
    private static TableView<RunSummary> runs() {
        return (TableView<RunSummary>) node("#runs-table");
    }

    @SuppressWarnings("unchecked")
    private static TableView<RunOrder> orders() {
        return (TableView<RunOrder>) node("#run-orders");
    }

    private static List<String> texts(String selector) throws Exception {
        List<String> found = new ArrayList<>();
        Snap.onFx(() -> snap.window().root().lookupAll(selector).stream()
                .filter(Labeled.class::isInstance)
                .map(label -> Marks.plain((Labeled) label))
                .filter(Objects::nonNull)
                .forEach(found::add));
        return found;
    }
}
