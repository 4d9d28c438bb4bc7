package app.marketingstatuses.ui;

import app.marketingstatuses.session.Installed;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.settings.DesktopMemory;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.settings.SystemKeyStore;
import app.marketingstatuses.ui.shell.Looks;
import app.marketingstatuses.ui.shell.Surroundings;
import app.marketingstatuses.ui.shell.SystemFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;

/** Opens the desktop. */
public final class Desktop {
    private Desktop() {}

    /** JavaFX warns of being on the class path, where one jar has to be; kept here, else the level would be forgotten. */
    private static final Logger TOOLKIT_LOG = Logger.getLogger("javafx");

    /** How the desktop was started, for the application that JavaFX makes itself. */
    private static Start start;

    /**
     * @param shop what the command line chose; null for the last one
     * @param zone overrides the shop's; null for none
     * @param tasks a tasks file to be taken over; null for none
     */
    record Start(Home home, ShopChoice shop, String zone, Path tasks, Clock clock) {}

    /**
     * Shows the window and returns when it is closed.
     *
     * @param shop what the command line chose; null for the last one
     * @param zone overrides the shop's; null for none
     * @param tasks a tasks file to be taken over once the shop is open; null for none
     * @throws UnsupportedOperationException where there is no display, or no library for it
     */
    public static void open(Home home, ShopChoice shop, String zone, Path tasks, Clock clock) {
        start = new Start(home, shop, zone, tasks, clock);
        TOOLKIT_LOG.setLevel(Level.SEVERE);
        // JavaFX 21 else leaves the first frame of a dialog standing in the corner of the window.
        System.setProperty("prism.dirtyopts", "false");
        Natives.unpack(Installed.here().jar(), System::getenv);
        try {
            Application.launch(DesktopApp.class);
        } catch (RuntimeException e) {
            throw e.getCause() instanceof LinkageError missing ? new UnsupportedOperationException(missing) : e;
        }
    }

    static Start start() {
        return start;
    }

    /** The real surroundings of a start. */
    static Surroundings surroundings(Start start) {
        return surroundings(start, DesktopMemory.read(start.home()), background());
    }

    static Surroundings surroundings(Start start, DesktopMemory memory, ExecutorService background) {
        return new Surroundings(
                start.home(),
                new ShopOpener(start.home(), start.zone(), start.clock()),
                start.clock(),
                memory,
                new SystemKeyStore(),
                new Looks(memory),
                background,
                Platform::runLater,
                new SystemFiles());
    }

    /** Threads that never keep the program from ending. */
    public static ExecutorService background() {
        AtomicInteger count = new AtomicInteger();
        return Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "work-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }
}
