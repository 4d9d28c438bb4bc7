package app.marketingstatuses.ui.template;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.mail.MailDifference;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.store.StoredTemplate;
import app.marketingstatuses.ui.Hand;
import app.marketingstatuses.ui.Snap;
import app.marketingstatuses.ui.desk.Destination;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The template editor on the demo shop, in a window without a display. One test goes on where the one before ended. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TemplateScreenTest {
    @TempDir
    static Path home;

    private static Snap snap;
    private static Hand hand;
    private static long task;
    private static int status;

    @BeforeAll
    static void open() throws Exception {
        Snap.startUp();
        try (ShopSession shop = new ShopOpener(new Home(home), null, Clock.systemUTC()).open(new ShopChoice.Demo())) {
            task = shop.store().tasks().list().get(0).id();
            status = shop.store().tasks().list().get(0).to();
        }
        snap = new Snap(home, Clock.systemUTC(), "en", "light", 1280, 800).demo();
        hand = new Hand(snap);
    }

    @AfterAll
    static void close() {
        snap.close();
    }

    @BeforeEach
    void goThere() throws Exception {
        Snap.onFx(() -> snap.window().go(new Destination.OneTemplate(status, Kind.CUSTOMER, "en")));
        snap.settle();
    }

    @Test
    @Order(1)
    void theListSaysWhatEachMailIsMadeOfAndEnterOpensOne() throws Exception {
        hand.await("the focus in the editor", TemplateScreenTest::isStartFocused);
        hand.keys(KeyCode.ESCAPE);
        TableView<?> table = hand.ready("templates", TableView.class);
        assertThat(table.getItems()).hasSizeGreaterThan(4);
        assertThat(hand.seen()).contains("Yes", "Customer", "Manager", "English", "Russian");
        Snap.onFx(table::requestFocus);
        hand.keys(KeyCode.ENTER);
        hand.await("the focus in the editor", TemplateScreenTest::isStartFocused);
        hand.keys(KeyCode.ESCAPE);
        hand.ready("templates");
        hand.press("template-edit");
        hand.ready("start-ours");
        hand.press("template-back");
        hand.ready("templates");
    }

    @Test
    @Order(2)
    void oneStartsFromOurTextAndTakesItBack() throws Exception {
        hand.press("start-ours");
        assertThat(area().getText()).contains("order.num");
        hand.ready("template-unsaved");
        hand.read("Our template is in the editor");
        hand.choose("template-more", "template-revert");
        hand.ready("start-ours");
        hand.press("start-ours");
    }

    @Test
    @Order(3)
    void whatIsWrongIsMarkedAtItsLineWhileTyping() throws Exception {
        type("<p>Order ${order.num}</p>\n<#if>");
        hand.read("HTML, line 2");
        assertThat(snap.ask(() -> area().getParagraph(1).getParagraphStyle())).contains("faulty-line");
        assertThat(button("template-save").isDisabled()).isTrue();
        Snap.onFx(() -> area().moveTo(0));
        Snap.onFx(() -> ((ButtonBase) node(".template-mark")).fire());
        assertThat(snap.ask(() -> area().getCurrentParagraph())).isEqualTo(1);
        type("<p>Order ${order.num}</p>\n<p>Bye</p>");
        hand.await("no fault", () -> !isShown("#template-marks"));
        assertThat(button("template-save").isDisabled()).isFalse();
        hand.press("width-phone");
        hand.read("375 px wide");
        hand.press("width-desktop");
        hand.read("600 px wide");
    }

    private static boolean isShown(String selector) {
        Node node = node(selector);
        return node != null && node.isVisible();
    }

    @Test
    @Order(4)
    void namesOfVariablesAreCompletedOnTheKeysAndByTheMenu() throws Exception {
        Snap.onFx(() -> {
            area().requestFocus();
            area().replaceText("<p>${cus");
            area().moveTo(area().getLength());
        });
        key(KeyCode.SPACE, true);
        ListView<?> offers = (ListView<?>) node("#completion");
        assertThat(offers.isVisible()).isTrue();
        assertThat(offers.getItems().get(0)).isEqualTo("customer.name");
        key(KeyCode.ESCAPE, false);
        assertThat(offers.isVisible()).isFalse();
        assertThat(area().getText()).isEqualTo("<p>${cus");
        key(KeyCode.SPACE, true);
        key(KeyCode.ENTER, false);
        assertThat(area().getText()).isEqualTo("<p>${customer.name}");
        Snap.onFx(() -> {
            area().appendText("${");
            area().moveTo(area().getLength());
        });
        Snap.onFx(() -> {});
        assertThat(offers.isVisible()).isTrue();
        key(KeyCode.DOWN, false);
        key(KeyCode.TAB, false);
        assertThat(area().getText()).isEqualTo("<p>${customer.name}${order.num}");
        MenuButton menu = (MenuButton) node("#template-variables");
        Snap.onFx(() -> menu.getItems().get(0).fire());
        assertThat(area().getText()).endsWith("${customer.name}");
    }

    @Test
    @Order(5)
    void savedItIsAVersionAndComesBackFromThere() throws Exception {
        type("<p>One ${order.num}</p>");
        hand.await("can be saved", () -> !button("template-save").isDisabled());
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
        hand.read("Version 1 is saved");
        type("<p>Two ${order.num}</p>");
        hand.await("can be saved", () -> !button("template-save").isDisabled());
        hand.press("template-save");
        hand.read("Version 2 is saved");
        hand.choose("template-more", "template-versions");
        assertThat(((ListView<?>) hand.ready("versions-list", ListView.class)).getItems())
                .hasSize(2);
        assertThat(button("versions-restore").isDisabled()).isTrue();
        hand.press("versions-close");
        hand.choose("template-more", "template-versions");
        Snap.onFx(
                () -> ((ListView<?>) node("#versions-list")).getSelectionModel().select(1));
        hand.press("versions-restore");
        assertThat(area().getText()).isEqualTo("<p>One ${order.num}</p>");
        hand.press("template-save");
        hand.read("Version 3 is saved");
    }

    @Test
    @Order(6)
    void theSlowerOfTwoDesktopsIsShownBothAndChooses() throws Exception {
        type("<p>Mine</p>");
        hand.await("can be saved", () -> !button("template-save").isDisabled());
        elsewhere("<p>Theirs</p>");
        hand.press("template-save");
        hand.ready("conflict-diff");
        hand.read("olga");
        hand.press("conflict-cancel");
        assertThat(area().getText()).isEqualTo("<p>Mine</p>");
        hand.press("template-save");
        hand.press("conflict-theirs");
        assertThat(area().getText()).isEqualTo("<p>Theirs</p>");
        type("<p>Mine again</p>");
        elsewhere("<p>Theirs again</p>");
        hand.await("can be saved", () -> !button("template-save").isDisabled());
        hand.press("template-save");
        hand.press("conflict-mine");
        hand.read("is saved");
        assertThat(area().getText()).isEqualTo("<p>Mine again</p>");
    }

    @Test
    @Order(7)
    void whatWouldBeSentIsComparedWithWhatIsSentOverTheLastOrders() throws Exception {
        type("<p>Hello ${customer.name}</p>");
        hand.press("template-compare");
        ListView<?> orders = hand.ready("compare-orders", ListView.class);
        hand.read("would read differently");
        assertThat(orders.getItems()).isNotEmpty().first().isInstanceOf(MailDifference.class);
        assertThat(hand.seen())
                .contains("+ Hello "
                        + ((MailDifference) orders.getItems().get(0))
                                .then()
                                .mail()
                                .toName());
        hand.press("compare-mails");
        hand.read("With this template");
        hand.press("compare-lines");
        hand.keys(KeyCode.ESCAPE);
        assertThat(area().getText()).isEqualTo("<p>Hello ${customer.name}</p>");
        hand.press("template-compare");
        hand.press("compare-back");
        hand.ready("template-save");
    }

    @Test
    @Order(8)
    void previewLeadsToTheTemplateOfAMail() throws Exception {
        Snap.onFx(() -> snap.window().go(new Destination.Previewed(task, false)));
        snap.settle();
        hand.ready("mail-source-customer");
        hand.read("Your template, version ");
        hand.press("mail-source-customer");
        hand.ready("template-back");
        hand.keys(KeyCode.ESCAPE);
    }

    @Test
    @Order(9)
    void aDroppedTemplateComesBackByUndo() throws Exception {
        hand.choose("template-more", "template-drop");
        hand.ready("start-ours");
        hand.read("The template is dropped");
        assertThat(stored()).isNull();
        Snap.onFx(() -> snap.window().root().lookupAll(".notice .button").stream()
                .map(ButtonBase.class::cast)
                .filter(button -> "Undo".equals(button.getText()))
                .reduce((first, second) -> second)
                .orElseThrow()
                .fire());
        snap.settle();
        hand.ready("template-html");
        assertThat(stored()).isNotNull();
    }

    private static StoredTemplate stored() throws Exception {
        return look(shop ->
                shop.store().templates().current(status, Kind.CUSTOMER, "en").orElse(null));
    }

    private static void elsewhere(String html) throws Exception {
        look(shop -> shop.store()
                .templates()
                .save(
                        new TemplatePlace(status, Kind.CUSTOMER, "en").with("", html, ""),
                        shop.store()
                                .templates()
                                .current(status, Kind.CUSTOMER, "en")
                                .map(StoredTemplate::version)
                                .orElse(0),
                        shop.now(),
                        "olga"));
    }

    private static <T> T look(Function<ShopSession, T> work) throws Exception {
        try (ShopSession shop = new ShopOpener(new Home(home), null, Clock.systemUTC()).open(new ShopChoice.Demo())) {
            return work.apply(shop);
        }
    }

    private static void type(String text) throws Exception {
        Snap.onFx(() -> area().replaceText(text));
        snap.settle();
    }

    private static void key(KeyCode code, boolean control) throws Exception {
        Snap.onFx(
                () -> area().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
    }

    private static CodeArea area() {
        return (CodeArea) node("#template-html");
    }

    private static ButtonBase button(String id) {
        return (ButtonBase) node("#" + id);
    }

    private static Node node(String selector) {
        return snap.window().root().lookup(selector);
    }

    /** What is pressed before goes to where the focus was. */
    private static boolean isStartFocused() {
        Node focused = snap.window().root().getScene().getFocusOwner();
        return focused != null && List.of("start-ours", "start-chunk").contains(focused.getId());
    }
}
