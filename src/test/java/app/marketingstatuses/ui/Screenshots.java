package app.marketingstatuses.ui;

import app.marketingstatuses.ui.connect.ConnectShots;
import app.marketingstatuses.ui.mailview.MailShots;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.application.Platform;

/**
 * Draws the screens of the demo shop into PNG files, without a display: every screen and the great dialogs, in both
 * languages, both themes and two sizes; and the mails that tests of mails left in {@code target/mails}. {@code --screens overview,tasks --themes light --languages en --sizes 1280x800 --out
 * target/screenshots}; what is left out means all. {@code mvn -Pscreenshots test-compile}, options in
 * {@code -Dscreenshots.args}.
 */
public final class Screenshots {
    private static final String CONNECT = "connect";
    private static final String MAILS = "mails";

    private Screenshots() {}

    public static void main(String[] args) throws Exception {
        List<String> screens = option(args, "--screens", "");
        List<String> themes = option(args, "--themes", "light,dark");
        List<String> languages = option(args, "--languages", "en,ru");
        List<String> sizes = option(args, "--sizes", "1280x800,1920x1080");
        Path out = Path.of(option(args, "--out", "target/screenshots").get(0));
        Files.createDirectories(out);
        Path mails = Path.of("target/mails"); // Made by tests: a fresh clone has none.
        if (screens.contains(MAILS) || screens.isEmpty() && Files.isDirectory(mails)) {
            MailShots.draw(mails, out);
        }
        if (screens.equals(List.of(MAILS))) {
            return;
        }
        Snap.startUp();
        Path story = Files.createTempDirectory("story");
        Scenes scenes = new Scenes(story);
        for (String language : languages) {
            for (String theme : themes) {
                for (String size : sizes) {
                    new Draw(language, theme, size, out).all(story, scenes, screens);
                }
            }
        }
        Platform.exit();
        System.exit(0);
    }

    private static List<String> option(String[] args, String name, String fallback) {
        int at = Arrays.asList(args).indexOf(name);
        String given = at < 0 ? fallback : args[at + 1];
        return given.isEmpty() ? List.of() : List.of(given.split(","));
    }

    private record Draw(String language, String theme, String size, Path out) {
        void all(Path story, Scenes scenes, List<String> screens) throws Exception {
            int width = Integer.parseInt(size.split("x")[0]);
            int height = Integer.parseInt(size.split("x")[1]);
            if (screens.isEmpty() || screens.contains(CONNECT)) {
                new ConnectShots(language, theme, width, height, out).draw();
            }
            List<Map.Entry<String, Scenes.Scene>> wanted = scenes.all().entrySet().stream()
                    .filter(scene -> screens.isEmpty() || screens.contains(scene.getKey()))
                    .toList();
            if (wanted.isEmpty()) {
                return;
            }
            try (Snap snap = new Snap(copy(story), Clock.systemUTC(), language, theme, width, height).demo()) {
                for (Map.Entry<String, Scenes.Scene> scene : wanted) {
                    scene.getValue().show(snap);
                    Path file = out.resolve(String.join("-", scene.getKey(), theme, language, size) + ".png");
                    Snap.save(snap.picture(), file);
                }
            }
        }
    }

    /** Dialogs change the shop: each window gets its own. */
    static Path copy(Path story) throws Exception {
        Path copy = Files.createTempDirectory("screenshots");
        try (Stream<Path> files = Files.walk(story)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(story.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return copy;
    }
}
