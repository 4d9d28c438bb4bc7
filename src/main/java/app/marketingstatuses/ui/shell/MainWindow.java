package app.marketingstatuses.ui.shell;

import app.marketingstatuses.session.OpenShop;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopSecrets;
import app.marketingstatuses.ui.connect.ConnectTools;
import app.marketingstatuses.ui.connect.Connections;
import app.marketingstatuses.ui.connect.ShopCards;
import app.marketingstatuses.ui.desk.Desk;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Destination.Place;
import app.marketingstatuses.ui.desk.ShopCard;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.job.Job;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.key.Mnemonics;
import app.marketingstatuses.ui.part.EmptyState;
import app.marketingstatuses.ui.part.Fonts;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Language;
import app.marketingstatuses.ui.text.Texts;
import atlantafx.base.controls.ModalPane;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** All that is in the window: the connections or the open shop, and over them dialogs, notices and work in progress. */
public final class MainWindow {
    private final Surroundings around;
    private final StackPane root = new StackPane();
    private final StackPane content = new StackPane();
    private final Shortcuts shortcuts = new Shortcuts();
    private WindowDialogs dialogs;
    private Jobs jobs;
    private Jobs quiet;
    private Texts texts;
    private Connections connections;
    private Desk desk;
    private Shell shell;
    private Path tasks;

    public MainWindow(Surroundings around) {
        this.around = around;
        Fonts.load();
        root.getStylesheets()
                .addAll(
                        Fonts.class
                                .getResource("/app/marketingstatuses/ui/part/app.css")
                                .toExternalForm(),
                        MainWindow.class
                                .getResource("/app/marketingstatuses/ui/shell/shell.css")
                                .toExternalForm());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        new Mnemonics(root, this::inReach);
        dress();
    }

    public Parent root() {
        return root;
    }

    /** What the system says of itself arrives once the window is up; who follows it gets it then. */
    public void systemIs(boolean dark) {
        boolean before = around.looks().isDark();
        around.looks().systemIs(dark);
        if (around.looks().isDark() != before) {
            around.looks().apply(root);
        }
    }

    /** Everything that depends on language and theme, made afresh. */
    private void dress() {
        around.looks().apply(root);
        Language language = around.looks().language();
        texts = Texts.of(language, MainWindow.class);
        ModalPane modal = new ModalPane();
        modal.setId("modal");
        modal.setFocusTraversable(false);
        Notices notices = new Notices(texts.text("close"));
        dialogs = new WindowDialogs(modal, notices, around.files(), language);
        jobs = new Jobs(around.background(), around.desktop(), this::failed);
        quiet = new Jobs(around.background(), around.desktop(), (title, trouble) -> {});
        JobBar bar = new JobBar(jobs, texts);
        StackPane.setAlignment(notices, Pos.BOTTOM_RIGHT);
        StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
        root.getChildren().setAll(content, notices, bar, modal);
        connections = new Connections(
                new ConnectTools(
                        jobs, language, dialogs, around.home(), around.opener(), around.clock(), around.keyStore()),
                around.memory(),
                this::opened);
    }

    /** A lost connection shows itself by the banner of the shop. */
    private void failed(String title, Throwable trouble) {
        if (desk == null || !desk.lostProperty().get()) {
            dialogs.trouble(trouble);
        }
    }

    /** Tells of a trouble nobody else took care of. */
    public void trouble(Throwable trouble) {
        dialogs.trouble(trouble);
    }

    /** The saved shops, and ways to a new one. */
    public void showConnections() {
        closeShop();
        show(connections.view());
        connections.showShops();
    }

    /** Lets the next shop that is opened take over a tasks file. */
    public void bring(Path tasksFile) {
        tasks = tasksFile;
    }

    /** Opens the shop that was open last; where there is none, shows the ways to one. */
    public void openLast() {
        show(connections.view());
        connections.open(around.memory().get("shop"));
    }

    /** What is shown of a shop that the command line chose. */
    public ShopCard cardOf(ShopChoice shop) {
        return ShopCards.of(shop, texts.text("demo.name"));
    }

    /** Opens a shop; one that is saved may ask for what it needs. */
    public void open(ShopChoice choice, ShopCard card) {
        boolean given =
                choice instanceof ShopChoice.Saved saved && !saved.secrets().equals(ShopSecrets.KEPT);
        if (card.key() == null || given) {
            reach(choice, card);
        } else {
            show(connections.view());
            connections.open(card.key());
        }
    }

    /** Opens a shop that needs no more questions. */
    private void reach(ShopChoice choice, ShopCard card) {
        Job job = jobs.run(
                texts.text("opening", card.name()),
                progress -> around.opener().connect(choice),
                open -> opened(open, card),
                trouble -> {
                    showConnections();
                    dialogs.trouble(trouble);
                });
        showOpening(card, job);
    }

    private void showOpening(ShopCard card, Job job) {
        Button cancel = new Button(texts.text("cancel"));
        cancel.setCancelButton(true);
        cancel.setId("opening-cancel");
        cancel.setOnAction(event -> {
            job.cancel();
            showConnections();
        });
        show(new EmptyState("fth-loader", texts.text("opening", card.name()), texts.text("opening.hint"), cancel));
    }

    /** Shows an open shop, which is closed with the window or by the next one. */
    public void opened(OpenShop open, ShopCard card) {
        quiet.run(
                texts.text("opening", card.name()),
                progress -> around.opener().session(open).zone(),
                zone -> {
                    closeShop();
                    desk = new Desk(
                            around.opener(), open, card, zone, around.clock(), around.desktop(), around.keyStore());
                    if (card.key() != null) {
                        around.memory().put("shop", card.key());
                        around.background().execute(around.memory()::save);
                    }
                    showShop(
                            tasks == null
                                    ? new Destination.Screen(
                                            Place.named(around.memory().get("place")))
                                    : new Destination.TasksFile(tasks));
                    tasks = null;
                },
                trouble -> {
                    around.background().execute(open.database()::close);
                    showConnections();
                    dialogs.trouble(trouble);
                });
    }

    private void showShop(Destination destination) {
        Language language = around.looks().language();
        Workbench workbench = new Workbench(
                desk,
                jobs,
                language,
                new Formats(language, desk.zone(), around.clock()),
                dialogs,
                this::go,
                around.memory());
        shell = new Shell(workbench, quiet, this::looksChanged, this::otherShops);
        show(shell);
        shell.jump(destination);
    }

    /** Leads to a screen of the open shop. */
    public void go(Destination destination) {
        if (shell != null) {
            shell.go(destination);
        }
    }

    private void otherShops() {
        unlessDirty(this::showConnections);
    }

    /** Asks before something typed is lost. */
    public void askToClose(Runnable onYes) {
        dialogs.confirm(texts.text("unsaved"), texts.text("unsaved.detail"), texts.text("unsaved.leave"), true, onYes);
    }

    /** Other looks make all screens anew: what is typed in one is not lost unasked. */
    private void looksChanged() {
        unlessDirty(this::changeLooks);
    }

    private void unlessDirty(Runnable work) {
        if (isDirty()) {
            askToClose(work);
        } else {
            work.run();
        }
    }

    private void changeLooks() {
        Place place = shell.place();
        jobs.cancelAll();
        shell.close();
        dress();
        showShop(new Destination.Screen(place));
    }

    private void show(Node node) {
        content.getChildren().setAll(node);
    }

    private void shortcut(KeyEvent event) {
        boolean asking = root.lookup("#modal") instanceof ModalPane modal && modal.isDisplay();
        if (asking) {
            dialogs.keepInside(event);
        } else if (shell != null) {
            shortcuts.handle(event, shell);
        }
    }

    /** What keys can reach: a dialog alone while one is shown, and what lies over it. */
    private List<Node> inReach() {
        return root.lookup("#modal") instanceof ModalPane modal && modal.isDisplay() && modal.getContent() != null
                ? List.of(
                        modal.getContent(),
                        root.getChildren().get(1),
                        root.getChildren().get(2))
                : List.copyOf(root.getChildren().subList(0, 3));
    }

    private void closeShop() {
        jobs.cancelAll();
        if (shell != null) {
            shell.close();
            shell = null;
        }
        if (desk != null) {
            Desk closing = desk;
            desk = null;
            around.background().execute(closing::close);
        }
    }

    /** Whether something typed is not saved. */
    public boolean isDirty() {
        return shell != null ? shell.anyDirty() : connections.isDirty();
    }

    /** Ends all work and closes the shop. */
    public void close() {
        closeShop();
        around.memory().save();
    }
}
