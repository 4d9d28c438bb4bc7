package app.marketingstatuses.ui.connect;

import app.marketingstatuses.settings.Home;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.settings.Profiles;
import app.marketingstatuses.ui.Snap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;

/** Pictures of all there is before a shop is open. */
public final class ConnectShots {
    private final String language;
    private final String theme;
    private final int width;
    private final int height;
    private final Path out;

    public ConnectShots(String language, String theme, int width, int height, Path out) {
        this.language = language;
        this.theme = theme;
        this.width = width;
        this.height = height;
        this.out = out;
    }

    public void draw() throws Exception {
        Path home = Files.createTempDirectory("screenshots");
        try (Snap snap = new Snap(home, Clock.systemUTC(), language, theme, width, height)) {
            Snap.onFx(() -> snap.window().showConnections());
            shoot(snap, "welcome");
            press(snap, "#welcome-connect");
            shoot(snap, "connect");
            press(snap, "#form-open");
            shoot(snap, "connect-faults");
            press(snap, "#paste");
            shoot(snap, "connect-paste");
        }
        Profiles.read(new Home(home), Clock.systemUTC()).save(List.of(shop("Tea & Co"), shop("Tea & Co (copy)")));
        try (Snap snap = new Snap(home, Clock.systemUTC(), language, theme, width, height)) {
            Snap.onFx(() -> snap.window().showConnections());
            shoot(snap, "shops");
            press(snap, "#edit-shop");
            press(snap, "#test");
            shoot(snap, "connect-check");
        }
    }

    /** At a port where nothing listens, so the check is quick and always the same. */
    private static Profile shop(String name) {
        return new Profile(
                name,
                name.contains("copy") ? null : "#0969da",
                !name.contains("copy"),
                name.contains("copy"),
                null,
                new Profile.ByHand("localhost", 3306, "tea", "tea", "modx_", null, null),
                new Profile.Ssh("127.0.0.1", 1, "tea", Profile.Ssh.Login.PASSWORD, null, null),
                Profile.Keep.ASK,
                null,
                null,
                null);
    }

    private static void press(Snap snap, String id) throws Exception {
        Snap.onFx(() -> {
            Node node = snap.stage().getScene().getRoot().lookup(id);
            ((ButtonBase) node).fire();
        });
        snap.settle();
    }

    private void shoot(Snap snap, String screen) throws Exception {
        snap.settle();
        String name = String.join("-", screen, theme, language, width + "x" + height) + ".png";
        Snap.save(snap.picture(), out.resolve(name));
    }
}
