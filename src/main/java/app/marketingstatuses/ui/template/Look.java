package app.marketingstatuses.ui.template;

import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.mail.MailSource;
import app.marketingstatuses.mail.TemplateFault;
import app.marketingstatuses.mail.TemplateStudio;
import app.marketingstatuses.mail.TemplateTrial;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.ui.mailview.MailContent;
import java.util.ArrayList;
import java.util.List;

/**
 * What comes of a template on one order.
 *
 * @param faults of what is typed; empty where it may be saved
 * @param trial null where there is no order to try it on, or faults forbid
 * @param source the mail as it would go over the wire; null for none
 */
record Look(List<TemplateFault> faults, TemplateTrial trial, String source) {
    /**
     * For background work.
     *
     * @param orderId 0 for none
     * @param own whether the owner's text is tried; else what is sent now
     */
    static Look at(ShopSession shop, MailTemplate typed, long orderId, boolean own) {
        TemplateStudio studio = shop.templateStudio();
        List<TemplateFault> faults = new ArrayList<>(own ? studio.check(typed) : List.of());
        if (orderId == 0 || !faults.isEmpty()) {
            return new Look(faults, null, null);
        }
        TemplateTrial trial = (own
                        ? studio.render(typed, orderId)
                        : studio.renderNow(typed.status(), typed.audience(), typed.language(), orderId))
                .orElse(null);
        if (trial != null && trial.fault() != null) {
            faults.add(trial.fault());
        }
        OutgoingMail mail = trial == null ? null : trial.mail();
        return new Look(
                faults,
                trial,
                mail == null ? null : MailSource.of(mail, shop.now()).orElse(null));
    }

    /** As it is shown; null where there is no mail. */
    MailContent content() {
        if (trial == null || trial.mail() == null) {
            return null;
        }
        MailContent shown = MailContent.of(trial.mail());
        return new MailContent(shown.from(), shown.to(), shown.subject(), shown.html(), shown.text(), source);
    }
}
