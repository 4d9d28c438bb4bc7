package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.engine.BodyOrigin;
import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.mail.MailOrigin;
import app.marketingstatuses.session.Json;
import app.marketingstatuses.session.MailPlaces;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.StoredTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(description = "Lists the mails that statuses ask for, and what each is made of.")
final class TemplatesListCommand extends ShopCommand {
    @Option(names = "--json", description = "One JSON document.")
    private boolean json;

    @Override
    int run(ShopSession shop) {
        Statuses statuses = shop.statuses();
        List<StoredTemplate> own = shop.store().templates().current();
        List<MailTemplate> places = List.copyOf(MailPlaces.of(
                statuses, own.stream().map(StoredTemplate::template).toList()));
        List<MailOrigin> origins = shop.templateStudio().origins(places);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            MailTemplate place = places.get(i);
            StoredTemplate stored = own.stream()
                    .filter(one -> one.template().isFor(place.status(), place.audience(), place.language()))
                    .findFirst()
                    .orElse(null);
            rows.add(new Row(place, stored, origins.get(i)));
        }
        if (json) {
            out().json(Json.object("templates", rows.stream().map(Row::json).toList()));
        } else {
            print(rows, statuses, shop);
        }
        return ExitCodes.DONE;
    }

    private void print(List<Row> rows, Statuses statuses, ShopSession shop) {
        long own = rows.stream().filter(row -> row.stored != null).count();
        out().line(Words.count(rows.size(), "mail") + ", " + own + " with a template of your own. "
                + shop.times().note());
        TextTable table = new TextTable("Status", "For", "Language", "Made of", "Version", "Saved", "By");
        for (Row row : rows) {
            table.row(
                    statuses.label(row.place.status()) + " (" + row.place.status() + ")",
                    row.place.audience().code(),
                    row.place.language(),
                    row.madeOf(),
                    row.stored == null ? null : row.stored.version(),
                    row.stored == null ? null : shop.times().show(row.stored.savedAt()),
                    row.stored == null ? null : row.stored.by());
        }
        if (!table.isEmpty()) {
            out().lines(table.lines());
        }
    }

    /** @param stored null for none of the owner's */
    private record Row(MailTemplate place, StoredTemplate stored, MailOrigin made) {
        private Map<String, Object> json() {
            BodyOrigin origin = made.origin();
            return Json.object(
                    "status", place.status(),
                    "audience", place.audience().code(),
                    "language", place.language(),
                    "source", origin == null ? null : origin.source().code(),
                    "name", origin == null || origin.name().isEmpty() ? null : origin.name(),
                    "version", stored == null ? null : stored.version(),
                    "savedAt", stored == null ? null : stored.savedAt(),
                    "savedBy", stored == null ? null : stored.by(),
                    "error", made.failure());
        }

        private String madeOf() {
            BodyOrigin origin = made.origin();
            if (origin == null) {
                return "cannot be made: " + made.failure();
            }
            return switch (origin.source()) {
                case TEMPLATE -> "your template";
                case CHUNK -> "the shop's chunk " + origin.name();
                case OURS -> "our template " + origin.name();
            };
        }
    }
}
