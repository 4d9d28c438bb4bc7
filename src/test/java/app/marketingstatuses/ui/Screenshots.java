package app.marketingstatuses.ui;

import app.marketingstatuses.ui.connect.ConnectShots;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Destination.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;

/**
 * Draws the screens of the demo shop into PNG files, without a display: every screen in both languages, both themes and two
 * sizes. {@code --screens overview,tasks --themes light --languages en --sizes 1280x800 --out target/screenshots}; what is
 * left out means all. Run with the headless properties of the tests ({@code mvn -Pscreenshots test-compile exec:exec}).
 */
public final class Screenshots {
    private Screenshots() {}

    public static void main(String[] args) throws Exception {
        List<String> screens = option(args, "--screens", "connect,overview,tasks,preview,orders,history,mail,settings");
        List<String> themes = option(args, "--themes", "light,dark");
        List<String> languages = option(args, "--languages", "en,ru");
        List<String> sizes = option(args, "--sizes", "1280x800,1920x1080");
        Path out = Path.of(option(args, "--out", "target/screenshots").get(0));
        Files.createDirectories(out);
        Snap.startUp();
        Path home = Files.createTempDirectory("screenshots");
        for (String language : languages) {
            for (String theme : themes) {
                for (String size : sizes) {
                    draw(home, language, theme, size, screens, out);
                }
            }
        }
        Platform.exit();
    }

    private static void draw(Path home, String language, String theme, String size, List<String> screens, Path out)
            throws Exception {
        String[] sides = size.split("x");
        if (screens.contains("connect")) {
            new ConnectShots(language, theme, Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), out).draw();
        }
        List<String> places =
                screens.stream().filter(screen -> !screen.equals("connect")).toList();
        if (places.isEmpty()) {
            return;
        }
        try (Snap snap = new Snap(
                        home,
                        Clock.systemUTC(),
                        language,
                        theme,
                        Integer.parseInt(sides[0]),
                        Integer.parseInt(sides[1]))
                .demo()) {
            for (String screen : places) {
                Place place = Place.valueOf(screen.toUpperCase(Locale.ROOT));
                Snap.onFx(() -> snap.window().go(new Destination.Screen(place)));
                snap.settle();
                Path file = out.resolve(String.join("-", screen, theme, language, size) + ".png");
                Snap.save(snap.picture(), file);
            }
        }
    }

    private static List<String> option(String[] args, String name, String fallback) {
        int at = Arrays.asList(args).indexOf(name);
        return List.of((at < 0 ? fallback : args[at + 1]).split(","));
    }
}
