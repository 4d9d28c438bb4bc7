package app.marketingstatuses.ui.mail;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.mail.MailSource;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.OutboxEntry;
import app.marketingstatuses.store.OutboxLine;
import app.marketingstatuses.ui.mailview.MailContent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One mail, opened.
 *
 * @param source the message as it goes over the wire; null where no server could take it
 */
record Letter(OutboxLine line, OutgoingMail mail, Statuses statuses, String source) {
    /** Empty where there is no such mail. */
    static Optional<Letter> read(ShopSession shop, long id) {
        OutboxLine line = shop.store().outboxReader().lines(List.of(id)).get(id);
        if (line == null) {
            return Optional.empty();
        }
        return shop.store().outboxReader().letter(id).map(found -> {
            OutboxEntry entry = line.entry();
            Instant date = entry.sentAt() == null ? entry.queuedAt() : entry.sentAt();
            return new Letter(
                    line,
                    found.mail(),
                    shop.statuses(),
                    MailSource.of(found.mail(), date).orElse(null));
        });
    }

    OutboxEntry entry() {
        return line.entry();
    }

    /** As it is shown. */
    MailContent content() {
        MailContent shown = MailContent.of(mail);
        return new MailContent(shown.from(), shown.to(), shown.subject(), shown.html(), shown.text(), source);
    }
}
