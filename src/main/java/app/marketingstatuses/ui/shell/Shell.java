package app.marketingstatuses.ui.shell;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.ui.desk.Desk;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Destination.Place;
import app.marketingstatuses.ui.desk.Screen;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.part.Band;
import app.marketingstatuses.ui.text.Texts;
import app.marketingstatuses.ui.text.Troubles;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** An open shop: the bars around its screens, and the screen in sight. */
final class Shell extends BorderPane {
    private static final Duration TICK = Duration.seconds(1);
    private static final int PULSE_TICKS = 15;
    private static final int LOST_TICKS = 5;
    private static final Set<Place> MAKES = EnumSet.of(Place.TASKS, Place.MAIL);
    private static final Set<Place> ACTS = EnumSet.of(Place.PREVIEW, Place.MAIL);

    private final Workbench workbench;
    private final Jobs.Slot pulseSlot;
    private final Screens screens;
    private final Texts texts;
    private final TopBar topBar;
    private final SideBar sideBar;
    private final VBox banners = new VBox();
    private final BorderPane centre = new BorderPane();
    private final Timeline ticks = new Timeline(new KeyFrame(TICK, event -> tick()));
    private final Landing landing;
    private int ticked;
    private Place place;

    /**
     * @param quiet for the pulse, which nobody has to see at work
     * @param onShops leads to the other shops
     */
    Shell(Workbench workbench, Jobs quiet, Runnable onLooksChanged, Runnable onShops) {
        this.workbench = workbench;
        this.pulseSlot = quiet.slot();
        this.screens = new Screens(workbench, onLooksChanged);
        this.texts = workbench.texts(Shell.class);
        Desk desk = workbench.desk();
        topBar = new TopBar(desk.shop(), texts, workbench.formats(), desk.clock(), this::stop, this::resume, onShops);
        sideBar = new SideBar(texts, workbench.formats(), desk.clock(), place -> go(new Destination.Screen(place)));
        landing = new Landing(workbench.jobs());
        setTop(topBar);
        setLeft(sideBar);
        centre.setTop(banners);
        setCenter(centre);
        desk.lostProperty().addListener((p, was, lost) -> lost(lost));
        desk.lostWhyProperty().addListener((p, was, why) -> told());
        desk.changesProperty().addListener((p, was, now) -> changed());
        ticks.setCycleCount(Animation.INDEFINITE);
        ticks.play();
        pulse();
    }

    Place place() {
        return place;
    }

    Screen screen() {
        return screens.at(place);
    }

    /** Nothing typed is lost on the way: screens keep it, and are asked before the shop is closed. */
    void go(Destination destination) {
        place = destination.place();
        sideBar.choose(place);
        Screen screen = screens.at(place);
        Node view = screen.view();
        if (centre.getCenter() != view) {
            centre.setCenter(view);
        }
        workbench.memory().put("place", place.name());
        screen.open(destination);
    }

    /** The same by a key: the focus goes along. */
    void jump(Destination destination) {
        go(destination);
        landing.in(screen().view());
    }

    /** Ctrl+N: begins something new where the screen makes something, else a task. */
    void create() {
        if (!MAKES.contains(place)) {
            go(new Destination.Screen(Place.TASKS));
        }
        screen().create();
    }

    /** Ctrl+Enter: what the screen's primary button does; where it has none, shows what a run would do. */
    void act() {
        if (ACTS.contains(place)) {
            screen().act();
        } else {
            jump(new Destination.Screen(Place.PREVIEW));
        }
    }

    void refresh() {
        pulse();
        screen().refresh();
    }

    boolean anyDirty() {
        return screens.anyDirty();
    }

    void close() {
        ticks.stop();
        pulseSlot.cancel();
        screens.close();
    }

    private void changed() {
        pulse();
        if (place != null) {
            screen().refresh();
        }
    }

    private void tick() {
        ticked++;
        topBar.tick();
        sideBar.tick();
        int every = workbench.desk().lostProperty().get() ? LOST_TICKS : PULSE_TICKS;
        if (ticked % every == 0) {
            pulse();
        }
    }

    private void pulse() {
        pulseSlot.run(
                texts.text("pulse"),
                progress -> workbench.desk().visit(PulseReader::read),
                this::show,
                trouble -> {}); // A lost connection shows itself by the banner, anything else in the screen that asks.
    }

    private void show(Pulse pulse) {
        topBar.show(pulse);
        sideBar.show(pulse);
    }

    private void lost(boolean isLost) {
        if (isLost) {
            told();
        } else {
            banners.getChildren().clear();
            if (place != null) {
                screen().refresh();
            }
        }
    }

    /** The banner of a lost connection; it says more where the way to the server says why it is closed. */
    private void told() {
        if (!workbench.desk().lostProperty().get()) {
            return;
        }
        Button again = new Button(texts.text("retry"));
        again.setOnAction(event -> pulse());
        Refusal why = workbench.desk().lostWhyProperty().get();
        String detail = why == null
                ? texts.text("lost.detail")
                : new Troubles(workbench.language()).of(why).sentence() + "\n" + texts.text("lost.detail");
        banners.getChildren().setAll(new Band(Band.Kind.WARNING, texts.text("lost"), detail, again));
    }

    private void stop() {
        if (workbench.desk().shop().readOnly()) {
            workbench.write(texts.text("stop"), null, texts.text("stop"), () -> {});
            return;
        }
        workbench
                .jobs()
                .run(
                        texts.text("stop"),
                        progress -> workbench.desk().visit(shop -> {
                            shop.store().pause(System.getProperty("user.name", ""), shop.now());
                            return List.of();
                        }),
                        done -> workbench.desk().changed());
    }

    private void resume() {
        workbench.write(
                texts.text("resume.ask"),
                texts.text("resume.detail"),
                texts.text("resume"),
                () -> workbench
                        .jobs()
                        .run(
                                texts.text("resume"),
                                progress -> workbench.desk().visit(shop -> {
                                    shop.store().resume(shop.now());
                                    return List.of();
                                }),
                                done -> workbench.desk().changed()));
    }
}
