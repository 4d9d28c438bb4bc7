package app.marketingstatuses.ui.connect;

import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.settings.KeyStore;
import app.marketingstatuses.ui.desk.Dialogs;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.text.Language;
import app.marketingstatuses.ui.text.Texts;
import java.time.Clock;

/** What the connections get to work with: all there is before a shop is open. */
public record ConnectTools(
        Jobs jobs, Language language, Dialogs dialogs, Home home, ShopOpener opener, Clock clock, KeyStore keyStore) {
    Texts texts() {
        return Texts.of(language, ConnectTools.class);
    }
}
