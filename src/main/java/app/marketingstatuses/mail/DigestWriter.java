package app.marketingstatuses.mail;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.engine.Digest;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.shop.Database;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Writes the managers' daily report: in their language, to the addresses of the setting {@code digest-to}, else to them. */
public final class DigestWriter {
    private static final String CONTEXT = "web";
    private static final Map<Language, Map<String, String>> WORDS = Map.of(
            Language.EN, Words.load("digest_en"),
            Language.RU, Words.load("digest_ru"));

    private final Database database;
    private final Supplier<Statuses> statuses;
    private final String siteUrl;
    private final OwnMail own;
    private final ShopZone zone;
    private final Bodies bodies = new Bodies();

    /** @param siteUrl where the shop is found on the web when its settings do not say; null for unknown */
    public DigestWriter(Database database, Supplier<Statuses> statuses, String siteUrl, OwnMail own, ShopZone zone) {
        this.database = database;
        this.statuses = statuses;
        this.siteUrl = siteUrl;
        this.own = own;
        this.zone = zone;
    }

    /**
     * One mail for each recipient.
     *
     * @param facts asked for when it is sure that the report can be written
     * @param upcoming how many orders runs will move in the next 24 hours, as things stand
     * @throws CannotRender where the shop has no sender, or nobody to write to
     */
    List<OutgoingMail> write(LocalDate day, Supplier<Digest> facts, IntSupplier upcoming) {
        Office office = office();
        String from = office.sender(CONTEXT).orElseThrow(Office::noSender);
        List<String> recipients = recipients(office);
        if (recipients.isEmpty()) {
            throw new CannotRender(Telling.NO_READERS);
        }
        String shop = OneLine.of(office.settings().get("site_name", CONTEXT));
        Language language = office.managerLanguage(CONTEXT);
        Map<String, String> words = WORDS.get(language);
        String subject = words.get("subject")
                .replace("{1}", date("d MMMM", language).format(day))
                .replace("{0}", shop.isEmpty() ? words.get("nameless") : shop);
        Map<String, Object> model = new HashMap<>(model(facts.get(), upcoming.getAsInt(), language));
        model.put("subject", subject);
        model.put("shop", Map.of("name", shop, "url", office.url(CONTEXT)));
        Bodies.Body body = bodies.render("digest", language, model);
        return recipients.stream()
                .map(to -> new OutgoingMail(
                        Kind.MANAGER,
                        OutgoingMail.NO_ORDER,
                        0,
                        UUID.randomUUID() + "@" + Addresses.domain(from),
                        from,
                        shop,
                        to,
                        "",
                        language.code(),
                        subject,
                        body.html(),
                        body.text()))
                .toList();
    }

    private Office office() {
        return database.with(
                connection -> new Desk(connection, database.tables(), statuses.get(), siteUrl, own).office());
    }

    private List<String> recipients(Office office) {
        String chosen = own.settings().apply("digest-to");
        return chosen == null || chosen.isBlank()
                ? office.managers(CONTEXT)
                : Arrays.stream(chosen.split(",")).map(String::strip).toList();
    }

    private Map<String, Object> model(Digest digest, int upcoming, Language language) {
        DateTimeFormatter time = date("d MMMM, HH:mm", language);
        int more = digest.failingAll() - digest.failing().size();
        int moved = digest.moved().stream().mapToInt(Digest.Moved::orders).sum();
        return Map.of(
                "lang", language.code(),
                "from", time.format(zone.local(digest.from())),
                "until", time.format(zone.local(digest.until())),
                "moved", digest.moved().stream().map(DigestWriter::moved).toList(),
                "failing", digest.failing().stream().map(DigestWriter::failing).toList(),
                "failingMore", more > 0 ? Integer.toString(more) : "",
                "mails", mails(digest.mails()),
                "upcoming", Integer.toString(upcoming),
                "preview", preview(language, moved, digest));
    }

    private static String preview(Language language, int moved, Digest digest) {
        return WORDS.get(language)
                .get("preview")
                .replace("{0}", Integer.toString(moved))
                .replace("{1}", Integer.toString(digest.failingAll()))
                .replace("{2}", Integer.toString(digest.mails().sent()));
    }

    private static Map<String, Object> moved(Digest.Moved task) {
        return Map.of(
                "name", OneLine.of(task.task()), "trial", task.trial(), "orders", Integer.toString(task.orders()));
    }

    /** By its number and, since numbers repeat and orders go, its id. */
    private static Map<String, Object> failing(Digest.Failing order) {
        String number = OneLine.of(order.orderNum());
        String id = Long.toString(order.orderId());
        return Map.of(
                "name", number.isEmpty() ? "id " + id : number + " (id " + id + ")", "task", OneLine.of(order.task()));
    }

    private static Map<String, Object> mails(Digest.Mails mails) {
        return Map.of(
                "sent", Integer.toString(mails.sent()),
                "waiting", Integer.toString(mails.waiting()),
                "retrying", Integer.toString(mails.retrying()),
                "dead", Integer.toString(mails.dead()));
    }

    private static DateTimeFormatter date(String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
}
