package app.marketingstatuses.ui.overview;

import app.marketingstatuses.store.RunDigest.Mails;
import app.marketingstatuses.ui.text.Texts;

/** What became of the mails of a run, in a few words: the worst of it. */
final class MailFate {
    private MailFate() {}

    static String text(Mails mails, Texts texts) {
        if (mails.dead() > 0) {
            return texts.text("runs.failed", texts.number(mails.dead()), texts.number(mails.all()));
        }
        if (mails.waiting() > 0) {
            return texts.text("runs.waiting", texts.number(mails.waiting()), texts.number(mails.all()));
        }
        if (mails.sent() > 0) {
            return texts.text("runs.sent", texts.number(mails.sent()));
        }
        return mails.dropped() > 0
                ? texts.text("runs.dropped", texts.number(mails.dropped()))
                : texts.text("runs.none");
    }
}
