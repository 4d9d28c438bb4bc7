package app.marketingstatuses.ui.template;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.mail.TemplateStudio;
import app.marketingstatuses.mail.TemplateTrial;
import app.marketingstatuses.session.MailPlaces;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.StoredTemplate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All mails that the shop's statuses ask for, each with what it is made of.
 *
 * @param ready false where our tables are not there
 * @param sample the order they were tried on; 0 where the shop has none
 */
record Listing(Statuses statuses, List<TemplateRow> rows, boolean ready, long sample) {
    /** For background work. */
    static Listing read(ShopSession shop) {
        Statuses statuses = shop.statuses();
        if (shop.store().needsInit()) {
            return new Listing(statuses, List.of(), false, 0);
        }
        Map<TemplatePlace, StoredTemplate> own = shop.store().templates().current().stream()
                .collect(Collectors.toMap(stored -> TemplatePlace.of(stored.template()), Function.identity()));
        long sample = shop.search().newest(1).stream().findFirst().orElse(0L);
        List<MailTemplate> asked = List.copyOf(MailPlaces.of(
                statuses, own.values().stream().map(StoredTemplate::template).toList()));
        List<TemplatePlace> places = asked.stream().map(TemplatePlace::of).toList();
        List<TemplateTrial> trials = trials(shop.templateStudio(), asked, sample);
        List<TemplateRow> rows = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            StoredTemplate stored = own.get(places.get(i));
            TemplateTrial trial = trials.get(i);
            rows.add(new TemplateRow(
                    places.get(i),
                    trial == null ? null : trial.source(),
                    trial == null ? null : trial.failure(),
                    stored == null ? 0 : stored.version()));
        }
        return new Listing(statuses, rows, true, sample);
    }

    /** Null for each that could not be tried. */
    private static List<TemplateTrial> trials(TemplateStudio studio, List<MailTemplate> places, long sample) {
        return sample == 0
                ? Collections.nCopies(places.size(), null)
                : studio.renderNow(places, sample).stream()
                        .map(trial -> trial.orElse(null))
                        .collect(Collectors.toList()); // May hold nulls.
    }
}
