package app.marketingstatuses.ui.connect;

import app.marketingstatuses.session.OpenShop;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.settings.DesktopMemory;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.settings.Profiles;
import app.marketingstatuses.ui.Desktop;
import app.marketingstatuses.ui.Snap;
import app.marketingstatuses.ui.desk.Dialogs;
import app.marketingstatuses.ui.desk.ShopCard;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.text.Language;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

/** The connections in a window without a display, with dialogs and a key store that can be looked into. */
final class ConnectBench implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 30_000;

    final FakeKeyStore keyStore = new FakeKeyStore();
    final List<Throwable> troubles = new ArrayList<>();
    final List<String> notices = new ArrayList<>();
    final AtomicReference<Runnable> undo = new AtomicReference<>();
    final List<String> questions = new ArrayList<>();
    final DesktopMemory memory;
    boolean saysYes = true;

    private final Path home;
    private final ExecutorService background = Desktop.background();
    private final List<OpenShop> opened = new ArrayList<>();
    private final List<ShopCard> cards = new ArrayList<>();
    private Connections connections;
    private Stage stage;

    ConnectBench(Path home) throws Exception {
        this.home = home;
        this.memory = DesktopMemory.read(new Home(home));
        Snap.startUp();
        Snap.onFx(this::show);
    }

    private void show() {
        Jobs jobs = new Jobs(background, Platform::runLater, (title, trouble) -> troubles.add(trouble));
        ConnectTools tools = new ConnectTools(
                jobs,
                Language.ENGLISH,
                new Answers(),
                new Home(home),
                new ShopOpener(new Home(home), null, Clock.systemUTC()),
                Clock.systemUTC(),
                keyStore);
        connections = new Connections(tools, memory, (open, card) -> {
            opened.add(open);
            cards.add(card);
        });
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage = new Stage();
        stage.setScene(new Scene((Parent) connections.view(), 1280, 800));
        stage.show();
    }

    void save(Profile... profiles) {
        Profiles.read(new Home(home), Clock.systemUTC()).save(List.of(profiles));
    }

    void start() throws Exception {
        Snap.onFx(connections::showShops);
    }

    void open(String key) throws Exception {
        Snap.onFx(() -> connections.open(key));
    }

    boolean isDirty() throws Exception {
        return ask(connections::isDirty);
    }

    /** Waits for a button or field and presses it. */
    void press(String id) throws Exception {
        await(id);
        Snap.onFx(() -> ((ButtonBase) find(id)).fire());
    }

    void type(String id, String text) throws Exception {
        await(id);
        Snap.onFx(() -> ((TextInputControl) find(id)).setText(text));
    }

    void await(String id) throws Exception {
        await(id, () -> find(id) != null);
    }

    void await(String what, Supplier<Boolean> condition) throws Exception {
        for (int waited = 0; !ask(condition); waited += 20) {
            if (waited > PATIENCE_MILLIS) {
                throw new AssertionError("never came: " + what + "; troubles: " + troubles + "; shown: " + texts());
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** The shop that was handed over last. */
    OpenShop awaitOpened(int count) throws Exception {
        await("shop " + count, () -> opened.size() == count);
        return opened.get(count - 1);
    }

    ShopCard card() {
        return cards.get(cards.size() - 1);
    }

    /** All words in sight. */
    List<String> texts() throws Exception {
        return ask(() -> stage.getScene().getRoot().lookupAll(".label").stream()
                .filter(ConnectBench::isSeen)
                .map(label -> ((Labeled) label).getText())
                .toList());
    }

    private static boolean isSeen(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }

    Node find(String id) {
        return stage.getScene().getRoot().lookup("#" + id);
    }

    <T> T ask(Supplier<T> question) throws Exception {
        AtomicReference<T> answer = new AtomicReference<>();
        Snap.onFx(() -> answer.set(question.get()));
        return answer.get();
    }

    @Override
    public void close() {
        opened.forEach(open -> open.database().close());
        Platform.runLater(stage::close);
        background.shutdownNow();
    }

    private final class Answers implements Dialogs {
        @Override
        public void confirm(String question, String detail, String yes, boolean danger, Runnable onYes) {
            questions.add(question);
            if (saysYes) {
                onYes.run();
            }
        }

        @Override
        public void show(Node dialog, Node first) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {}

        @Override
        public void notice(String text) {
            notices.add(text);
        }

        @Override
        public void notice(String text, String action, Runnable onAction) {
            notices.add(text);
            undo.set(onAction);
        }

        @Override
        public void trouble(Throwable trouble) {
            troubles.add(trouble);
        }

        @Override
        public Optional<Path> chooseFile(String title, String... kind) {
            return Optional.of(home.resolve("config.inc.php"));
        }

        @Override
        public Optional<Path> chooseFolder(String title) {
            return Optional.of(home.resolve("site"));
        }

        @Override
        public Optional<Path> saveFile(String title, String name) {
            return Optional.empty();
        }
    }
}
