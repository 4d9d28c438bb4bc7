package app.marketingstatuses.session;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All mails that a template can be written for: those that the shop's statuses ask for, and those that have one. */
public final class MailPlaces {
    private static final List<String> LANGUAGES = List.of("en", "ru");

    private MailPlaces() {}

    /**
     * By status, customers first; without texts.
     *
     * @param own the templates there are
     */
    public static Set<MailTemplate> of(Statuses statuses, Collection<MailTemplate> own) {
        Set<MailTemplate> places = new LinkedHashSet<>();
        for (OrderStatus status : statuses.all()) {
            for (Kind audience : List.of(Kind.CUSTOMER, Kind.MANAGER)) {
                boolean asks = audience == Kind.CUSTOMER ? status.mailUser() : status.mailManager();
                for (String language : LANGUAGES) {
                    if (asks || own.stream().anyMatch(one -> one.isFor(status.id(), audience, language))) {
                        places.add(new MailTemplate(status.id(), audience, language, "", "", ""));
                    }
                }
            }
        }
        return places;
    }
}
