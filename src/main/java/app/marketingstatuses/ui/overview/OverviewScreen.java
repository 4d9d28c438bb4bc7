package app.marketingstatuses.ui.overview;

import app.marketingstatuses.session.Overview;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Screen;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.part.EmptyState;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.part.PageHead;
import app.marketingstatuses.ui.settings.CronHint;
import app.marketingstatuses.ui.text.Texts;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** How the shop is doing, at a glance. Looks again by itself every minute while it is in sight. */
public final class OverviewScreen implements Screen {
    private static final Duration EVERY = Duration.minutes(1);
    private static final int PATIENCE = 20;
    private static final double RIGHT = 360;
    private static final double UPPER = 236;
    private static final double TALLEST = 360;

    private final Workbench workbench;
    private final Texts texts;
    private final Jobs.Slot slot;
    private final Deeds deeds;
    private final PageHead head;
    private final VBox page;
    private final ScrollPane scroll = new ScrollPane();
    private final CronCard cron;
    private final TrialBand trial;
    private final HoursCard hours;
    private final AttentionCard attention;
    private final FlowCard flow;
    private final RunsCard runs;
    private final VBox cards;
    private long lookedAt;
    private long took;
    private final Timeline ticks = new Timeline(new KeyFrame(EVERY, event -> tick()));

    public OverviewScreen(Workbench workbench) {
        this.workbench = workbench;
        this.texts = workbench.texts(OverviewScreen.class);
        this.slot = workbench.jobs().slot();
        this.deeds = new Deeds(workbench, texts);
        this.head = new PageHead(texts.text("title"), refreshButton());
        cron = new CronCard(workbench, texts);
        trial = new TrialBand(workbench, texts);
        hours = new HoursCard(workbench, texts);
        attention = new AttentionCard(workbench, texts, deeds);
        flow = new FlowCard(workbench, texts);
        runs = new RunsCard(workbench, texts);
        cards = arranged();
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("overview-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        page = new VBox(head, scroll);
        page.getStyleClass().addAll("page", "overview");
        page.getStylesheets()
                .add(OverviewScreen.class.getResource("overview.css").toExternalForm());
        ticks.setCycleCount(Animation.INDEFINITE);
        ticks.play();
    }

    private VBox arranged() {
        hours.setMinHeight(UPPER);
        hours.setMaxHeight(TALLEST);
        VBox.setVgrow(hours, Priority.ALWAYS);
        VBox.setVgrow(flow, Priority.ALWAYS);
        VBox.setVgrow(runs, Priority.ALWAYS);
        VBox left = new VBox(12, hours, flow);
        VBox right = new VBox(12, attention, runs);
        right.setMinWidth(RIGHT);
        right.setMaxWidth(RIGHT);
        right.setPrefWidth(RIGHT);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        HBox columns = new HBox(12, left, right);
        VBox.setVgrow(columns, Priority.ALWAYS);
        return new VBox(12, trial, cron, columns);
    }

    private Button refreshButton() {
        Label key = new Label("F5");
        key.getStyleClass().add("key-hint");
        HBox face = new HBox(8, Icons.of("fth-refresh-cw"), new Label(texts.text("refresh")), key);
        face.setAlignment(Pos.CENTER);
        Button button = new Button(texts.text("refresh"), face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> refresh());
        return button;
    }

    @Override
    public Node view() {
        return page;
    }

    @Override
    public void open(Destination destination) {
        refresh();
    }

    @Override
    public void refresh() {
        long began = workbench.desk().clock().millis();
        slot.run(
                texts.text("loading"),
                progress -> workbench
                        .desk()
                        .visit(shop -> shop.store().needsInit()
                                ? Optional.<Seen>empty()
                                : Optional.of(seen(Overview.read(shop)))),
                found -> {
                    lookedAt = workbench.desk().clock().millis();
                    took = lookedAt - began;
                    found.ifPresentOrElse(this::show, this::showSetUp);
                });
    }

    /** @param cronLine null where cron runs, or the line is not known */
    private record Seen(Overview overview, String cronLine) {}

    private Seen seen(Overview overview) {
        boolean missed =
                !overview.cron().isAlive() && Attention.guards(overview).isEmpty();
        return new Seen(overview, missed ? CronHint.line(workbench).orElse(null) : null);
    }

    /** A shop that takes long to look at is looked at less often by itself. */
    private void tick() {
        long since = workbench.desk().clock().millis() - lookedAt;
        if (page.getScene() != null && since > took * PATIENCE) {
            refresh();
        }
    }

    private void show(Seen seen) {
        Overview overview = seen.overview();
        head.setSubtitle(workbench.formats().longDay(overview.at()));
        cron.show(overview, seen.cronLine());
        trial.show(overview);
        hours.show(overview);
        attention.show(overview);
        flow.show(overview);
        runs.show(overview);
        if (scroll.getContent() != cards) {
            scroll.setContent(cards);
        }
    }

    private void showSetUp() {
        Button setUp = new Button(texts.text("setup.do"));
        setUp.getStyleClass().add("accent");
        setUp.setOnAction(event -> deeds.setUp());
        scroll.setContent(new EmptyState("fth-package", texts.text("setup"), texts.text("setup.detail"), setUp));
    }

    @Override
    public void close() {
        ticks.stop();
        slot.cancel();
    }
}
