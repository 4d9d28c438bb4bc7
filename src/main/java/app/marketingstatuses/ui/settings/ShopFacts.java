package app.marketingstatuses.ui.settings;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.mail.BodyTemplate;
import app.marketingstatuses.mail.SmtpSettings;
import app.marketingstatuses.session.MailWay;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.settings.Profiles;
import app.marketingstatuses.shop.ZoneResolver;
import app.marketingstatuses.store.TrialState;
import app.marketingstatuses.ui.desk.Workbench;
import java.util.List;
import java.util.Map;

/**
 * What holds for the open shop.
 *
 * @param profile its saved connection; null where it has none
 * @param shopsZone what the shop itself says; null for nothing
 * @param sender the address its mail is sent from; null for none
 * @param shopsSmtp null where the shop sends by PHP alone
 * @param ready whether our tables are there; else there is neither fuse nor template
 * @param templates of statuses that mail the customer
 * @param trials which trials it holds
 * @param replies where answers to its mails go
 * @param own our settings of it by key; none where our tables are not there
 */
record ShopFacts(
        Profile profile,
        ZoneResolver.Resolved zone,
        String shopsZone,
        String sender,
        SmtpSettings shopsSmtp,
        boolean ready,
        int fuse,
        List<StatusTemplate> templates,
        TrialState trials,
        Replies replies,
        Map<String, String> own) {
    private static final String KEY = "profile:";

    /**
     * Which body a status's mail has.
     *
     * @param chosen null where nobody chose
     * @param guessed what is taken then
     */
    record StatusTemplate(OrderStatus status, String chosen, String guessed) {}

    /** The same with a changed connection. */
    ShopFacts with(Profile changed) {
        return new ShopFacts(changed, zone, shopsZone, sender, shopsSmtp, ready, fuse, templates, trials, replies, own);
    }

    static ShopFacts read(ShopSession shop, Workbench workbench) {
        boolean ready = shop.store().schemaVersion() > 0;
        Map<String, String> own = ready ? shop.store().settings().list() : Map.of();
        return new ShopFacts(
                known(profile(workbench), shop),
                shop.resolvedZone(),
                shop.setting("date_timezone"),
                shop.setting("emailsender"),
                SmtpSettings.ofShop(shop::setting).orElse(null),
                ready,
                Integer.parseInt(own.getOrDefault("fuse", "0")),
                templates(shop, own),
                shop.trials(),
                Replies.of(shop.statuses(), own),
                own);
    }

    /** With the password of its mail server, wherever that is kept. */
    private static Profile known(Profile profile, ShopSession shop) {
        boolean elsewhere = profile != null
                && profile.smtp() != null
                && profile.smtp().password() == null
                && shop.mailWay() instanceof MailWay.Own;
        return elsewhere
                ? profile.withMailSecret(((MailWay.Own) shop.mailWay()).smtp().password())
                : profile;
    }

    /** Null where the open shop is no saved one. */
    static Profile profile(Workbench workbench) {
        String key = workbench.desk().shop().key();
        if (key == null || !key.startsWith(KEY)) {
            return null;
        }
        return Profiles.read(workbench.memory().home(), workbench.desk().clock())
                .named(key.substring(KEY.length()))
                .orElse(null);
    }

    private static List<StatusTemplate> templates(ShopSession shop, Map<String, String> own) {
        return shop.statuses().all().stream()
                .filter(status -> status.active() && status.mailUser())
                .map(status -> new StatusTemplate(
                        status,
                        own.get("template." + status.id()),
                        BodyTemplate.forCustomer(status, key -> null).code()))
                .toList();
    }
}
