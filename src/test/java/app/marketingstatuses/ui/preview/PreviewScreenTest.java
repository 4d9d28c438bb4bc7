package app.marketingstatuses.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.ui.Snap;
import app.marketingstatuses.ui.desk.Destination;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** On the demo shop, in a window without a display. Looking comes first: runs change the shop. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PreviewScreenTest {
    /** Stands still, so that nothing comes due between two looks. */
    private static final Clock CLOCK = Clock.fixed(Instant.now().truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);

    @TempDir
    static Path home;

    private static Snap snap;
    private static PreviewHand hand;

    @BeforeAll
    static void open() throws Exception {
        Snap.startUp();
        snap = new Snap(home, CLOCK, "en", "light", 1280, 800).demo();
        hand = new PreviewHand(snap);
    }

    @AfterAll
    static void close() {
        snap.close();
    }

    @BeforeEach
    void preview() throws Exception {
        Snap.onFx(() -> snap.window().go(new Destination.Previewed(null, false)));
        snap.settle();
    }

    @Test
    @Order(1)
    void dueOrdersAreShownWithTheirCustomersAndTheMailOfTheFirst() {
        int due = hand.rows("#preview-due").size();
        assertThat(due).isGreaterThan(10);
        assertThat(hand.text("#preview-run")).isEqualTo("Run now (" + due + " orders)");
        assertThat(hand.texts("#preview-foot")).contains(due + " of " + due + " selected");
        assertThat(hand.texts(".mail-head")).contains("From", "To", "Subject");
        assertThat(((ImageView) hand.node(".mail-sheet ImageView")).getImage()).isNotNull();
    }

    @Test
    @Order(2)
    void theFilterNarrowsRowsAndButton() throws Exception {
        TextField num = (TextField) hand.node("#filter-num");
        String first = hand.rows("#preview-due").get(0).line().num();
        hand.type(num, first);
        assertThat(hand.rows("#preview-due")).allMatch(row -> row.line().num().contains(first));
        hand.type(num, "no such number");
        assertThat(hand.rows("#preview-due")).isEmpty();
        hand.press("#clear-filter");
        assertThat(hand.rows("#preview-due")).hasSizeGreaterThan(10);
        assertThat(num.getText()).isEmpty();
    }

    @Test
    @Order(3)
    void rowsAreSortedAndGroupedByTask() throws Exception {
        TableView<Row> table = hand.table("#preview-due");
        Snap.onFx(() -> {
            TableColumn<Row, ?> total = hand.column(table, "total");
            total.setSortType(TableColumn.SortType.DESCENDING);
            table.getSortOrder().setAll(List.of(total));
        });
        List<Row> rows = hand.rows("#preview-due");
        assertThat(rows.get(0).line().cost())
                .isGreaterThanOrEqualTo(rows.get(1).line().cost());
        Snap.onFx(() -> ((atlantafx.base.controls.ToggleSwitch) hand.node("#preview-group")).setSelected(true));
        snap.settle();
        assertThat(hand.rows("#preview-due").get(0).isGroup()).isTrue();
        hand.press(".group-turn");
        assertThat(hand.rows("#preview-due").get(1).isGroup()).isTrue();
        Snap.onFx(() -> {
            ((atlantafx.base.controls.ToggleSwitch) hand.node("#preview-group")).setSelected(false);
            table.getSortOrder().setAll(List.of(hand.column(table, "when")));
        });
    }

    @Test
    @Order(4)
    void theSliderLooksAheadAndLeavesRunNowAsItIs() throws Exception {
        String run = hand.text("#preview-run");
        int now = hand.rows("#preview-due").size();
        hand.slide(14);
        assertThat(hand.rows("#preview-due"))
                .hasSizeGreaterThan(now)
                .allMatch(row -> row.line().runAt() != null);
        assertThat(hand.text("#preview-run")).isEqualTo(run);
        assertThat(hand.column(hand.table("#preview-due"), "check").isVisible()).isFalse();
        hand.slide(0);
        assertThat(hand.rows("#preview-due")).hasSize(now);
    }

    @Test
    @Order(5)
    void heldOrdersSayWhyAndOfferTheFix() throws Exception {
        hand.press("#tab-held");
        assertThat(hand.rows("#preview-held"))
                .isNotEmpty()
                .allMatch(row -> row.line().reason() != null);
        Snap.onFx(() -> {
            TableView<Row> table = hand.table("#preview-held");
            for (int i = 0; i < table.getItems().size(); i++) {
                if (table.getItems().get(i).line().reason().code().equals("final-status")) {
                    table.getSelectionModel().clearAndSelect(i);
                    return;
                }
            }
        });
        snap.settle();
        assertThat(hand.texts(".held-card"))
                .contains("Held: “Sent” is final", "Due since", "Looks again", "The same reason")
                .anyMatch(text -> text.startsWith("The shop refuses every move out of a final status"));
        hand.press(".fix-button");
        assertThat(hand.texts(".dialog-card")).anyMatch(text -> text.contains("UPDATE"));
        hand.press("#confirm-no");
        hand.press("#held-open");
        assertThat(snap.window().root().lookup("#preview-run")).isNull();
    }

    @Test
    @Order(6)
    void aTaskThatIsOffIsShownAsIfItWereOn() throws Exception {
        List<Task> off = session(shop -> shop.store().tasks().list().stream()
                .filter(task -> !task.enabled())
                .toList());
        Task task = off.isEmpty() ? switchOff() : off.get(0);
        Snap.onFx(() -> snap.window().go(new Destination.Previewed(task.id(), false)));
        snap.settle();
        assertThat(hand.texts(".band")).contains("“" + task.name() + "” is off");
        assertThat(hand.node("#preview-run").isDisabled()).isTrue();
        hand.press("#as-if-overdue");
        assertThat(hand.rows("#preview-due")).allMatch(row -> row.line().task().id() == task.id());
        Snap.onFx(() ->
                ((ComboBox<?>) hand.node("#filter-task")).getSelectionModel().select(0));
        snap.settle();
        assertThat(hand.texts(".band")).doesNotContain("“" + task.name() + "” is off");
        session(shop -> shop.store().tasks().enable(List.of(task.name()), shop.now(), true));
    }

    private static Task switchOff() throws Exception {
        Task last = session(shop -> {
            List<Task> all = shop.store().tasks().list();
            return all.get(all.size() - 1);
        });
        session(shop -> shop.store().tasks().disable(List.of(last.name())));
        return last;
    }

    @Test
    @Order(7)
    void aRunAsksFirstAndNoLeavesEverythingAsItIs() throws Exception {
        int due = hand.rows("#preview-due").size();
        hand.press("#preview-run");
        assertThat(hand.texts(".dialog-card")).contains("Move " + due + " orders now?");
        hand.press("#confirm-no");
        preview();
        assertThat(hand.rows("#preview-due")).hasSize(due);
    }

    @Test
    @Order(8)
    void aPausedShopSaysSoAndTheWayOn() throws Exception {
        session(shop -> {
            shop.store().pause("Olga", shop.now());
            return true;
        });
        preview();
        hand.press("#preview-run");
        assertThat(hand.texts(".dialog-card")).contains("Stopped").anyMatch(text -> text.contains("by Olga"));
        hand.press("#guard-way");
        assertThat(hand.texts(".dialog-card")).anyMatch(text -> text.startsWith("Move "));
        hand.press("#confirm-no");
    }

    @Test
    @Order(9)
    void moreThanTheFuseAllowsIsLookedAtFirst() throws Exception {
        session(shop -> {
            shop.store().settings().set("fuse", "3");
            return true;
        });
        preview();
        assertThat(hand.texts(".band")).contains("More than the fuse allows");
        hand.press("#preview-run");
        assertThat(hand.text("#guard-way")).startsWith("Run ").endsWith("anyway…");
        hand.press("#guard-close");
        hand.press("#band-fuse");
        assertThat(hand.texts(".dialog-card")).anyMatch(text -> text.startsWith("Move "));
        hand.press("#confirm-no");
        session(shop -> {
            shop.store().settings().set("fuse", "500");
            return true;
        });
    }

    @Test
    @Order(10)
    void quietHoursAndWhatKeepsOrdersAreToldBeforeTheRun() throws Exception {
        session(shop -> {
            shop.store().settings().set("quiet-hours", "00:00-23:59");
            return true;
        });
        hand.press("#preview-run");
        assertThat(hand.texts(".dialog-card"))
                .anyMatch(text -> text.contains("Quiet hours: mail to customers leaves from "));
        hand.press("#confirm-no");
        String sender = session(shop -> {
            shop.store().settings().set("quiet-hours", "off");
            String before = shop.setting("emailsender");
            sender(shop, "");
            return before;
        });
        try {
            hand.press("#preview-run");
            assertThat(hand.texts(".dialog-card"))
                    .anyMatch(text -> text.contains("stay where they are. ") && text.contains("emailsender"));
            hand.press("#confirm-no");
        } finally {
            session(shop -> sender(shop, sender));
        }
    }

    private static int sender(ShopSession shop, String address) {
        String sql = "UPDATE " + shop.database().tables().shop("system_settings")
                + " SET `value` = ? WHERE `key` = 'emailsender'";
        return shop.database().with(connection -> Sql.update(connection, sql, address));
    }

    @Test
    @Order(11)
    void onlyTheChosenOrdersMove() throws Exception {
        Set<Long> all = hand.rows("#preview-due").stream()
                .map(row -> row.line().orderId())
                .collect(Collectors.toSet());
        hand.press("#preview-all");
        assertThat(hand.node("#preview-run").isDisabled()).isTrue();
        Row first = hand.rows("#preview-due").get(0);
        Snap.onFx(() -> {
            hand.table("#preview-due").getSelectionModel().clearAndSelect(0);
            hand.table("#preview-due")
                    .getOnKeyPressed()
                    .handle(new javafx.scene.input.KeyEvent(
                            javafx.scene.input.KeyEvent.KEY_PRESSED,
                            " ",
                            " ",
                            javafx.scene.input.KeyCode.SPACE,
                            false,
                            false,
                            false,
                            false));
        });
        assertThat(hand.text("#preview-run")).isEqualTo("Run now (1 order)");
        hand.press("#preview-run");
        hand.press("#confirm-yes");
        assertThat(hand.texts(".dialog-card")).contains("1 order moved");
        hand.press("#result-close");
        int status =
                session(shop -> shop.search().find(first.line().num(), 1).get(0).status());
        assertThat(status).isEqualTo(first.line().task().to());
        assertThat(hand.rows("#preview-due")).hasSize(all.size() - 1);
        hand.press("#preview-all");
        assertThat(hand.text("#preview-run")).isEqualTo("Run now (" + (all.size() - 1) + " orders)");
    }

    @Test
    @Order(12)
    void aRunOfOneTaskLeavesTheOthersAlone() throws Exception {
        long task = hand.rows("#preview-due").get(0).line().task().id();
        long others = hand.rows("#preview-due").stream()
                .filter(row -> row.line().task().id() != task)
                .count();
        Snap.onFx(() -> snap.window().go(new Destination.Previewed(task, false)));
        snap.settle();
        hand.press("#preview-run");
        hand.press("#confirm-yes");
        assertThat(hand.texts(".dialog-card")).anyMatch(text -> text.endsWith("moved"));
        hand.press("#result-history");
        assertThat(snap.window().root().lookup("#preview-run")).isNull();
        preview();
        assertThat(hand.rows("#preview-due")).hasSize((int) others);
    }

    @Test
    @Order(13)
    void aRunOfAllEmptiesTheList() throws Exception {
        hand.press("#preview-run");
        hand.press("#confirm-yes");
        hand.press("#result-close");
        assertThat(hand.rows("#preview-due")).isEmpty();
        assertThat(hand.texts("#preview-due")).contains("Nothing is due");
        assertThat(hand.node("#preview-run").isDisabled()).isTrue();
    }

    private static <T> T session(java.util.function.Function<ShopSession, T> work) throws Exception {
        try (ShopSession shop = new ShopOpener(new Home(home), null, CLOCK).open(new ShopChoice.Demo())) {
            return work.apply(shop);
        }
    }
}
