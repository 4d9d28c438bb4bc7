package app.marketingstatuses.ui.shell;

import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.settings.DesktopMemory;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.settings.KeyStore;
import java.time.Clock;
import java.util.concurrent.Executor;

/**
 * What the desktop has around it; tests bring their own.
 *
 * @param keyStore where the system keeps passwords
 * @param background where work runs
 * @param desktop the desktop's thread
 * @param files asks for files and folders
 */
public record Surroundings(
        Home home,
        ShopOpener opener,
        Clock clock,
        DesktopMemory memory,
        KeyStore keyStore,
        Looks looks,
        Executor background,
        Executor desktop,
        FileChoice files) {}
