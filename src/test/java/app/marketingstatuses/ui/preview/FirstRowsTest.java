package app.marketingstatuses.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.bench.BigShop;
import app.marketingstatuses.session.OpenShop;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.settings.DesktopMemory;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.testing.TestShop;
import app.marketingstatuses.ui.Desktop;
import app.marketingstatuses.ui.Snap;
import app.marketingstatuses.ui.desk.Desk;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Dialogs;
import app.marketingstatuses.ui.desk.ShopCard;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.key.Marks;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Language;
import atlantafx.base.theme.PrimerLight;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 2,500 due orders in a real window whose counting goes on only when the test lets it. */
class FirstRowsTest {
    private static final int ORDERS = 2500;
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path home;

    private final ExecutorService background = Desktop.background();
    private final Semaphore steps = new Semaphore(0);
    private final List<Throwable> troubles = new ArrayList<>();
    private TestShop shop;
    private Desk desk;
    private Jobs jobs;
    private PreviewScreen screen;

    @BeforeEach
    void open() throws Exception {
        shop = TestShop.create();
        BigShop.fillWithNew(shop, ORDERS);
        Snap.startUp();
        ShopOpener opener = new ShopOpener(new Home(home), null, Clock.systemUTC());
        OpenShop open = opener.connect(new ShopChoice.ByHand(shop.connectionSettings()));
        ShopSession session = opener.session(open);
        session.store().init(false, null);
        session.store()
                .tasks()
                .insert(Tasks.task(0, TestShop.NEW, TestShop.CANCELLED, 5)
                        .withoutMail()
                        .build());
        jobs = new Jobs(background, this::onDesktop, (title, trouble) -> troubles.add(trouble));
        Dialogs none = (Dialogs) Proxy.newProxyInstance(
                Dialogs.class.getClassLoader(), new Class<?>[] {Dialogs.class}, (p, m, a) -> null);
        Workbench bench = new Workbench(
                new Desk(opener, open, ShopCard.demo("T"), session.zone(), Clock.systemUTC(), Platform::runLater),
                jobs,
                Language.ENGLISH,
                new Formats(Language.ENGLISH, session.zone(), Clock.systemUTC()),
                none,
                place -> {},
                DesktopMemory.read(new Home(home)));
        desk = bench.desk();
        Snap.onFx(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            screen = new PreviewScreen(bench);
            Stage stage = new Stage();
            stage.setScene(new Scene((Parent) screen.view(), 1280, 800));
            stage.show();
            screen.open(new Destination.Previewed(null, false));
        });
    }

    /** What the background says is shown; it goes on when the test lets it. */
    private void onDesktop(Runnable work) {
        Platform.runLater(work);
        if (!Platform.isFxApplicationThread()) {
            steps.acquireUninterruptibly();
        }
    }

    @AfterEach
    void close() throws Exception {
        steps.release(1_000);
        Snap.onFx(() -> screen.view().getScene().getWindow().hide());
        background.shutdown();
        assertThat(background.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .isTrue();
        desk.close();
        shop.close();
        assertThat(troubles).isEmpty();
    }

    @Test
    void theFirstRowsAreThereWhileTheRestIsCountedAndTotalsExportAndRunWaitForTheWhole() throws Exception {
        await("the first rows", () -> rows().size() == 200);
        List<Long> first =
                ask(() -> rows().stream().map(row -> row.line().orderId()).toList());
        assertThat(first).isSorted();
        assertThat(text("#preview-run")).isEqualTo("Run now");
        assertThat(disabled("#preview-run")).isTrue();
        assertThat(disabled("#preview-export")).isTrue();
        assertThat(disabled("#preview-all")).isTrue();
        assertThat(texts()).contains("Counting: 200 due so far, 200 orders looked at");
        assertThat(texts()).doesNotContain("200").noneMatch(text -> text.contains("selected"));

        steps.release(1_000);
        await("all rows", () -> rows().size() == ORDERS);
        assertThat(ask(() -> rows().stream().map(row -> row.line().orderId()).toList()))
                .startsWith(first.toArray(Long[]::new));
        assertThat(text("#preview-run")).isEqualTo("Run now (2,500 orders)");
        assertThat(disabled("#preview-run")).isFalse();
        assertThat(disabled("#preview-export")).isFalse();
        assertThat(texts()).contains("2,500 of 2,500 selected");
    }

    @Test
    void aStoppedCountingSaysSoAndF5CountsThemAll() throws Exception {
        await("the first rows", () -> rows().size() == 200);
        Snap.onFx(jobs::cancelAll);
        assertThat(texts()).contains("Stopped: these are only some of the orders. F5 counts them all.");
        assertThat(disabled("#preview-run")).isTrue();

        steps.release(1_000);
        Snap.onFx(screen::refresh);
        await("all rows", () -> rows().size() == ORDERS);
        assertThat(text("#preview-run")).isEqualTo("Run now (2,500 orders)");
    }

    private List<Row> rows() {
        @SuppressWarnings("unchecked")
        TableView<Row> table = (TableView<Row>) node("#preview-due");
        return table.getItems();
    }

    private Node node(String selector) {
        return screen.view().lookup(selector);
    }

    private String text(String selector) throws Exception {
        return ask(() -> Marks.plain((Labeled) node(selector)));
    }

    private boolean disabled(String selector) throws Exception {
        return ask(() -> node(selector).isDisabled());
    }

    private List<String> texts() throws Exception {
        return ask(() -> screen.view().lookupAll(".label").stream()
                .filter(Node::isManaged)
                .map(label -> ((Labeled) label).getText())
                .toList());
    }

    private static <T> T ask(Supplier<T> question) throws Exception {
        AtomicReference<T> answer = new AtomicReference<>();
        Snap.onFx(() -> answer.set(question.get()));
        return answer.get();
    }

    private void await(String what, Supplier<Boolean> condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!ask(condition)) {
            assertThat(System.nanoTime()).as("%s; troubles: %s", what, troubles).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
