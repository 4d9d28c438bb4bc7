package app.marketingstatuses.ui.settings;

import app.marketingstatuses.session.EveryMinute;
import app.marketingstatuses.session.Installed;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.ui.desk.ShopCard;
import app.marketingstatuses.ui.desk.Workbench;
import java.util.Optional;

/** The cron line of the open shop, for screens that miss its runs; all about it is in the settings. */
public final class CronHint {
    private CronHint() {}

    /** Empty where the open shop is neither the demo nor a saved one. Reads a file: for background work only. */
    public static Optional<String> line(Workbench workbench) {
        ShopCard shop = workbench.desk().shop();
        Home home = workbench.memory().home();
        RunGuide guide = RunGuide.of(
                shop.name(),
                shop.link() == ShopCard.Link.DEMO,
                ShopFacts.profile(workbench),
                home,
                home.isMoved(System.getenv()),
                Installed.here());
        return Optional.ofNullable(guide.schedule()).map(EveryMinute::cron);
    }
}
