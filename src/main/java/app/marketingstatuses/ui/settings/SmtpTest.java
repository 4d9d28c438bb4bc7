package app.marketingstatuses.ui.settings;

import app.marketingstatuses.mail.EmlTransport;
import app.marketingstatuses.mail.MailTransport;
import app.marketingstatuses.mail.NoTransport;
import app.marketingstatuses.mail.SendResult;
import app.marketingstatuses.mail.SmtpTransport;
import app.marketingstatuses.session.MailWay;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.report.MailTroubles;
import app.marketingstatuses.ui.text.Texts;

/** Tries a mail server and says in the user's language what came of it; no mail is sent. */
record SmtpTest(Workbench workbench) {
    /**
     * For background work.
     *
     * @param typed the server; null for the shop's own
     */
    Tested of(ShopSession shop, Profile.Smtp typed) {
        Texts texts = workbench.texts(SmtpTest.class);
        MailWay way = shop.mailWay() instanceof MailWay.Files files
                ? files
                : typed == null ? new MailWay.Shops() : new MailWay.Own(typed);
        MailTransport transport = way.transport(shop::setting, workbench.desk().clock());
        MailTroubles troubles = new MailTroubles(workbench.language());
        if (transport instanceof SmtpTransport server) {
            SendResult result = server.check();
            return result.error() == null
                    ? new Tested(true, texts.text("smtp.test.well"), null)
                    : new Tested(false, troubles.say(result.error()), troubles.reply(result.error()));
        }
        return transport instanceof NoTransport none
                ? new Tested(false, troubles.say(none.why()), null)
                : new Tested(transport instanceof EmlTransport, texts.text("smtp.demo"), null);
    }

    /** @param raw the server's reply in short; null for none */
    record Tested(boolean well, String sentence, String raw) {}
}
