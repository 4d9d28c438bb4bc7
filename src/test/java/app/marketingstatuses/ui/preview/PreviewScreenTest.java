package app.marketingstatuses.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.ui.Snap;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.key.Marks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
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

    @BeforeAll
    static void open() throws Exception {
        Snap.startUp();
        snap = new Snap(home, CLOCK, "en", "light", 1280, 800).demo();
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
        int due = rows("#preview-due").size();
        assertThat(due).isGreaterThan(10);
        assertThat(text("#preview-run")).isEqualTo("Run now (" + due + " orders)");
        assertThat(texts("#preview-foot")).contains(due + " of " + due + " selected");
        assertThat(texts(".mail-head")).contains("From", "To", "Subject");
        assertThat(((ImageView) node(".mail-sheet ImageView")).getImage()).isNotNull();
    }

    @Test
    @Order(2)
    void theFilterNarrowsRowsAndButton() throws Exception {
        TextField num = (TextField) node("#filter-num");
        String first = rows("#preview-due").get(0).line().num();
        type(num, first);
        assertThat(rows("#preview-due")).allMatch(row -> row.line().num().contains(first));
        type(num, "no such number");
        assertThat(rows("#preview-due")).isEmpty();
        press("#clear-filter");
        assertThat(rows("#preview-due")).hasSizeGreaterThan(10);
        assertThat(num.getText()).isEmpty();
    }

    @Test
    @Order(3)
    void rowsAreSortedAndGroupedByTask() throws Exception {
        TableView<Row> table = table("#preview-due");
        Snap.onFx(() -> {
            TableColumn<Row, ?> total = column(table, "total");
            total.setSortType(TableColumn.SortType.DESCENDING);
            table.getSortOrder().setAll(List.of(total));
        });
        List<Row> rows = rows("#preview-due");
        assertThat(rows.get(0).line().cost())
                .isGreaterThanOrEqualTo(rows.get(1).line().cost());
        Snap.onFx(() -> ((atlantafx.base.controls.ToggleSwitch) node("#preview-group")).setSelected(true));
        snap.settle();
        assertThat(rows("#preview-due").get(0).isGroup()).isTrue();
        press(".group-turn");
        assertThat(rows("#preview-due").get(1).isGroup()).isTrue();
        Snap.onFx(() -> {
            ((atlantafx.base.controls.ToggleSwitch) node("#preview-group")).setSelected(false);
            table.getSortOrder().setAll(List.of(column(table, "when")));
        });
    }

    @Test
    @Order(4)
    void theSliderLooksAheadAndLeavesRunNowAsItIs() throws Exception {
        String run = text("#preview-run");
        int now = rows("#preview-due").size();
        slide(14);
        assertThat(rows("#preview-due"))
                .hasSizeGreaterThan(now)
                .allMatch(row -> row.line().runAt() != null);
        assertThat(text("#preview-run")).isEqualTo(run);
        assertThat(column(table("#preview-due"), "check").isVisible()).isFalse();
        slide(0);
        assertThat(rows("#preview-due")).hasSize(now);
    }

    @Test
    @Order(5)
    void heldOrdersSayWhyAndOfferTheFix() throws Exception {
        press("#tab-held");
        assertThat(rows("#preview-held"))
                .isNotEmpty()
                .allMatch(row -> row.line().reason() != null);
        Snap.onFx(() -> {
            TableView<Row> table = table("#preview-held");
            for (int i = 0; i < table.getItems().size(); i++) {
                if (table.getItems().get(i).line().reason().code().equals("final-status")) {
                    table.getSelectionModel().clearAndSelect(i);
                    return;
                }
            }
        });
        snap.settle();
        assertThat(texts(".held-card"))
                .contains("Held: “Sent” is final", "Due since", "Looks again", "The same reason")
                .anyMatch(text -> text.startsWith("The shop refuses every move out of a final status"));
        press(".fix-button");
        assertThat(texts(".dialog-card")).anyMatch(text -> text.contains("UPDATE"));
        press("#confirm-no");
        press("#held-open");
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
        assertThat(texts(".band")).contains("“" + task.name() + "” is off");
        assertThat(node("#preview-run").isDisabled()).isTrue();
        press("#as-if-overdue");
        assertThat(rows("#preview-due")).allMatch(row -> row.line().task().id() == task.id());
        Snap.onFx(() -> ((ComboBox<?>) node("#filter-task")).getSelectionModel().select(0));
        snap.settle();
        assertThat(texts(".band")).doesNotContain("“" + task.name() + "” is off");
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
        int due = rows("#preview-due").size();
        press("#preview-run");
        assertThat(texts(".dialog-card")).contains("Move " + due + " orders now?");
        press("#confirm-no");
        preview();
        assertThat(rows("#preview-due")).hasSize(due);
    }

    @Test
    @Order(8)
    void aPausedShopSaysSoAndTheWayOn() throws Exception {
        session(shop -> {
            shop.store().pause("Olga", shop.now());
            return true;
        });
        preview();
        press("#preview-run");
        assertThat(texts(".dialog-card")).contains("Stopped").anyMatch(text -> text.contains("by Olga"));
        press("#guard-way");
        assertThat(texts(".dialog-card")).anyMatch(text -> text.startsWith("Move "));
        press("#confirm-no");
    }

    @Test
    @Order(9)
    void moreThanTheFuseAllowsIsLookedAtFirst() throws Exception {
        session(shop -> {
            shop.store().settings().set("fuse", "3");
            return true;
        });
        preview();
        assertThat(texts(".band")).contains("More than the fuse allows");
        press("#preview-run");
        assertThat(text("#guard-way")).startsWith("Run ").endsWith("anyway…");
        press("#guard-close");
        press("#band-fuse");
        assertThat(texts(".dialog-card")).anyMatch(text -> text.startsWith("Move "));
        press("#confirm-no");
        session(shop -> {
            shop.store().settings().set("fuse", "500");
            return true;
        });
    }

    @Test
    @Order(10)
    void onlyTheChosenOrdersMove() throws Exception {
        Set<Long> all =
                rows("#preview-due").stream().map(row -> row.line().orderId()).collect(Collectors.toSet());
        press("#preview-all");
        assertThat(node("#preview-run").isDisabled()).isTrue();
        Row first = rows("#preview-due").get(0);
        Snap.onFx(() -> {
            table("#preview-due").getSelectionModel().clearAndSelect(0);
            table("#preview-due")
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
        assertThat(text("#preview-run")).isEqualTo("Run now (1 order)");
        press("#preview-run");
        press("#confirm-yes");
        assertThat(texts(".dialog-card")).contains("1 order moved");
        press("#result-close");
        int status =
                session(shop -> shop.search().find(first.line().num(), 1).get(0).status());
        assertThat(status).isEqualTo(first.line().task().to());
        assertThat(rows("#preview-due")).hasSize(all.size() - 1);
        press("#preview-all");
        assertThat(text("#preview-run")).isEqualTo("Run now (" + (all.size() - 1) + " orders)");
    }

    @Test
    @Order(11)
    void aRunOfOneTaskLeavesTheOthersAlone() throws Exception {
        long task = rows("#preview-due").get(0).line().task().id();
        long others = rows("#preview-due").stream()
                .filter(row -> row.line().task().id() != task)
                .count();
        Snap.onFx(() -> snap.window().go(new Destination.Previewed(task, false)));
        snap.settle();
        press("#preview-run");
        press("#confirm-yes");
        assertThat(texts(".dialog-card")).anyMatch(text -> text.endsWith("moved"));
        press("#result-history");
        assertThat(snap.window().root().lookup("#preview-run")).isNull();
        preview();
        assertThat(rows("#preview-due")).hasSize((int) others);
    }

    @Test
    @Order(12)
    void aRunOfAllEmptiesTheList() throws Exception {
        press("#preview-run");
        press("#confirm-yes");
        press("#result-close");
        assertThat(rows("#preview-due")).isEmpty();
        assertThat(texts("#preview-due")).contains("Nothing is due");
        assertThat(node("#preview-run").isDisabled()).isTrue();
    }

    private static <T> T session(java.util.function.Function<ShopSession, T> work) throws Exception {
        try (ShopSession shop = new ShopOpener(new Home(home), null, CLOCK).open(new ShopChoice.Demo())) {
            return work.apply(shop);
        }
    }

    private static Node node(String selector) {
        Node found = snap.window().root().lookup(selector);
        assertThat(found).as(selector).isNotNull();
        return found;
    }

    private static String text(String selector) {
        return Marks.plain((Labeled) node(selector));
    }

    private static List<String> texts(String selector) {
        return get(() -> snap.window().root().lookupAll(selector + " .label").stream()
                .map(label -> Marks.plain((Label) label))
                .toList());
    }

    private static <T> T get(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        try {
            Snap.onFx(() -> answer.set(question.get()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return answer.get();
    }

    @SuppressWarnings("unchecked")
    private static TableView<Row> table(String selector) {
        return (TableView<Row>) node(selector);
    }

    private static List<Row> rows(String selector) {
        return get(() -> List.copyOf(table(selector).getItems()));
    }

    private static TableColumn<Row, ?> column(TableView<Row> table, String id) {
        return table.getColumns().stream()
                .filter(column -> id.equals(column.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static void press(String selector) throws Exception {
        Snap.onFx(() -> ((ButtonBase) node(selector)).fire());
        snap.settle();
    }

    private static void type(TextField field, String text) throws Exception {
        Snap.onFx(() -> {
            field.setText(text);
            field.getOnAction().handle(null);
        });
        snap.settle();
    }

    private static void slide(int days) throws Exception {
        Snap.onFx(() -> ((Slider) node("#preview-slider")).setValue(days));
        java.util.concurrent.TimeUnit.MILLISECONDS.sleep(300);
        snap.settle();
    }
}
