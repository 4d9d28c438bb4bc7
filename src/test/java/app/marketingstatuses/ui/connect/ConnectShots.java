package app.marketingstatuses.ui.connect;

import app.marketingstatuses.engine.Station;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.session.ShopSecrets;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.settings.Profiles;
import app.marketingstatuses.tunnel.HostKey;
import app.marketingstatuses.ui.Snap;
import app.marketingstatuses.ui.text.Language;
import app.marketingstatuses.ui.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.StackPane;

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
            questions(snap, home);
        }
    }

    /** What may be asked on the way to a shop, and what the doctor says of the demo shop. */
    private void questions(Snap snap, Path home) throws Exception {
        Language spoken = Language.of(language, Locale.ROOT);
        Texts texts = Texts.of(spoken, ConnectTools.class);
        Questions questions = new Questions(texts);
        Profile shop = shop("Tea & Co");
        Runnable nothing = () -> {};
        HostKey key = new HostKey("ssh.tea.example", "ssh-ed25519", "AAAAC3NzaC1lZDI1NTE5AAAAIA==");
        Standing fresh = new Standing(
                Standing.State.NEW,
                List.of("modx_marketing_statuses_meta", "modx_marketing_statuses_tasks"),
                List.of(),
                null,
                null);
        Standing copied = new Standing(
                Standing.State.COPIED,
                List.of(),
                List.of(),
                new Station.Place("https://tea.example/", "tea", "db1"),
                new Station.Place("https://copy.tea.example/", "tea_copy", "db2"));
        ask(snap, "ask-password", () -> questions.secrets(shop, ShopSecrets.KEPT, secrets -> {}, nothing));
        ask(snap, "ask-key", () -> questions.hostKey("ssh.tea.example:22", key, nothing, nothing));
        ask(snap, "ask-set-up", () -> questions.setUp(shop, fresh, nothing, nothing, nothing));
        ask(snap, "ask-copied", () -> questions.copied(shop, copied, nothing, nothing, nothing));
        List<CheckLine> lines = examined(home, spoken);
        ask(snap, "check-list", () -> {
            TestPart part = new TestPart(texts, nothing);
            part.show(lines);
            return part.node();
        });
    }

    private static List<CheckLine> examined(Path home, Language language) {
        ShopOpener opener = new ShopOpener(new Home(home), null, Clock.systemUTC());
        try (ShopSession demo = opener.open(new ShopChoice.Demo())) {
            return new Examination(opener, language).look(demo);
        }
    }

    private void ask(Snap snap, String name, Supplier<Node> question) throws Exception {
        Snap.onFx(() -> ((StackPane) snap.stage().getScene().getRoot().lookup(".connections"))
                .getChildren()
                .setAll(question.get()));
        shoot(snap, name);
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
