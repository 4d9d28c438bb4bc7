package app.marketingstatuses.ui.testing;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.session.OpenShop;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.settings.DesktopMemory;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.ui.desk.Desk;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Dialogs;
import app.marketingstatuses.ui.desk.ShopCard;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** A workbench without a toolkit: work is done at once, dialogs are written down and answered as the test wants. */
public final class HeadlessBench implements Dialogs, AutoCloseable {
    private final Desk desk;
    private final Workbench workbench;
    private final List<String> asked = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final List<Throwable> troubles = new ArrayList<>();
    private final List<Destination> destinations = new ArrayList<>();
    private boolean saysYes = true;
    private Runnable offered = () -> {};
    private Path file;

    private HeadlessBench(Home home, Clock clock, ShopOpener opener, OpenShop open, ShopCard card, Language language) {
        ShopZone zone = opener.session(open).zone();
        desk = new Desk(opener, open, card, zone, clock, Runnable::run);
        Jobs jobs = new Jobs(Runnable::run, Runnable::run, (title, trouble) -> troubles.add(trouble));
        workbench = new Workbench(
                desk,
                jobs,
                language,
                new Formats(language, zone, clock),
                this,
                destinations::add,
                DesktopMemory.read(home));
    }

    /** On the demo shop of a settings folder. */
    public static HeadlessBench demo(Path folder, Clock clock, Language language) {
        return on(folder, clock, new ShopChoice.Demo(), ShopCard.demo("Tea & Co"), language);
    }

    /** On any shop. */
    public static HeadlessBench on(Path folder, Clock clock, ShopChoice shop, ShopCard card, Language language) {
        Home home = new Home(folder);
        ShopOpener opener = new ShopOpener(home, null, clock);
        return new HeadlessBench(home, clock, opener, opener.connect(shop), card, language);
    }

    public Workbench workbench() {
        return workbench;
    }

    /** What the user answers from now on. */
    public void answer(boolean yes) {
        saysYes = yes;
    }

    /** Takes what the last notice offered to do. */
    public void takeOffer() {
        offered.run();
    }

    /** The file the user chooses from now on; null for none. */
    public void choose(Path chosen) {
        file = chosen;
    }

    /** Questions that were asked, each with its detail after a line break. */
    public List<String> asked() {
        return asked;
    }

    public List<String> notices() {
        return notices;
    }

    public List<Throwable> troubles() {
        return troubles;
    }

    public List<Destination> destinations() {
        return destinations;
    }

    @Override
    public void confirm(String question, String detail, String yes, boolean danger, Runnable onYes) {
        asked.add(question + "\n" + detail);
        if (saysYes) {
            onYes.run();
        }
    }

    @Override
    public void show(Node dialog, Node first) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        desk.close();
    }

    @Override
    public void notice(String text) {
        notices.add(text);
    }

    @Override
    public void notice(String text, String action, Runnable onAction) {
        notices.add(text);
        offered = onAction;
    }

    @Override
    public void trouble(Throwable trouble) {
        troubles.add(trouble);
    }

    @Override
    public Optional<Path> chooseFile(String title, String... kind) {
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> saveFile(String title, String name) {
        return Optional.ofNullable(file);
    }
}
