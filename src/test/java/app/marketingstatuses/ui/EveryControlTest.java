package app.marketingstatuses.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Destination.Place;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every screen and dialog of a shop with a day behind it: each control has a name, a letter where it wants one, and
 * no word is cut without a tooltip.
 */
class EveryControlTest {
    @TempDir
    static Path story;

    private static Scenes scenes;

    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    static void tell() {
        Snap.startUp();
        scenes = new Scenes(story);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void everyControlHasANameAndEveryWordItsRoom(String language) throws Exception {
        try (Snap snap = new Snap(Screenshots.copy(story), Clock.systemUTC(), language, "light", 1280, 800)) {
            Hand hand = new Hand(snap);
            Snap.onFx(() -> snap.window().openLast());
            hand.ready("welcome-demo");
            look("welcome", snap);
            hand.press("welcome-connect");
            hand.press("ssh");
            hand.press("form-save");
            look("form", snap);
            snap.demo();
            for (Map.Entry<String, Scenes.Scene> scene : scenes.all().entrySet()) {
                scene.getValue().show(snap);
                look(scene.getKey(), snap);
            }
            smallDialogs(snap, hand);
        }
        assertThat(faults).isEmpty();
    }

    private void smallDialogs(Snap snap, Hand hand) throws Exception {
        Snap.onFx(() -> snap.window().trouble(new Refusal(Refusal.Kind.BUSY, "Another run holds this shop.")));
        snap.settle();
        look("trouble", snap);
        hand.press("trouble-close");
        Snap.onFx(() -> snap.window().go(new Destination.Screen(Place.MAIL)));
        snap.settle();
        hand.press("side-outbox");
        hand.press("mail-test");
        look("mail test", snap);
    }

    private void look(String where, Snap snap) throws Exception {
        snap.settle();
        snap.ask(() -> new Inspection(snap.window().root()).faults())
                .forEach(fault -> faults.add("\n" + where + ": " + fault));
        snap.ask(() -> new UnderlinedLetters(snap.window().root()).faults())
                .forEach(fault -> faults.add("\n" + where + ": " + fault));
    }
}
