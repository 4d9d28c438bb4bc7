package app.marketingstatuses.cli;

import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.settings.Home;
import java.nio.file.Path;
import java.time.Clock;

/** The way from a command line without a command to the desktop. */
@FunctionalInterface
public interface DesktopDoor {
    /**
     * Shows the desktop and returns when it is closed.
     *
     * @param shop null where the command line chose none
     * @param zone overrides the shop's; null for none
     * @param tasks a tasks file to be taken over once the shop is open; null for none
     * @throws UnsupportedOperationException where there is no display
     */
    void open(Home home, ShopChoice shop, String zone, Path tasks, Clock clock);
}
