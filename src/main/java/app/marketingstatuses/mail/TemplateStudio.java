package app.marketingstatuses.mail;

import app.marketingstatuses.chunk.ChunkRenderer;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.PromoCode;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.engine.BodySource;
import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.JdbcShop;
import app.marketingstatuses.shop.OrderSearch;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * Where the owner's templates are tried before they are saved: checked while they are typed, rendered on real orders,
 * compared with what is sent now. Changes nothing and sends nothing. Whether a status mails at all plays no part here.
 */
public final class TemplateStudio {
    private static final int SAMPLE_DAYS = 30;

    private final Database database;
    private final Supplier<Statuses> statuses;
    private final String siteUrl;
    private final OwnMail own;
    private final IntPredicate givesCode;
    private final OwnBodies bodies = new OwnBodies(new ChunkRenderer());
    private final LetterWriter writer;

    /**
     * As {@link MailService}, by which mails are made.
     *
     * @param givesCode whether some task gives a promo code to orders that enter a status: only its mails have a sample
     */
    public TemplateStudio(
            Database database, Supplier<Statuses> statuses, String siteUrl, OwnMail own, IntPredicate givesCode) {
        this.database = database;
        this.statuses = statuses;
        this.siteUrl = siteUrl;
        this.own = own;
        this.givesCode = givesCode;
        this.writer = new LetterWriter(UUID::randomUUID);
    }

    /** All that can be said of a template without an order; empty where it may be saved. Needs no database. */
    public List<TemplateFault> check(MailTemplate template) {
        return bodies.check(template);
    }

    /** The mail that this template makes of an order; empty where there is no such order. */
    public Optional<TemplateTrial> render(MailTemplate template, long orderId) {
        return looking(desk -> trial(desk, template, List.of(orderId), true).stream()
                .map(MailDifference::then)
                .findFirst());
    }

    /** The mail that is made of an order now; empty where there is no such order. */
    public Optional<TemplateTrial> renderNow(int status, Kind audience, String language, long orderId) {
        return renderNow(List.of(new MailTemplate(status, audience, language, "", "", "")), orderId)
                .get(0);
    }

    /** The same for many mails of one order, reading the shop once; only the places of the templates count. */
    public List<Optional<TemplateTrial>> renderNow(List<MailTemplate> places, long orderId) {
        return looking(desk -> {
            List<Optional<TemplateTrial>> trials = new ArrayList<>();
            for (MailTemplate place : places) {
                trials.add(trial(desk, place, List.of(orderId), true).stream()
                        .map(MailDifference::now)
                        .findFirst());
            }
            return trials;
        });
    }

    /**
     * What is sent now beside what this template would send, for the shop's newest orders whose mail is in the template's
     * language.
     *
     * @param orders at most so many
     */
    public List<MailDifference> compare(MailTemplate template, int orders) {
        return looking(desk -> trial(desk, template, new OrderSearch(database).newest(orders), false));
    }

    /** What the mails of these places are made of, or why they cannot be; no order is looked at. */
    public List<MailOrigin> origins(List<MailTemplate> places) {
        return looking(desk -> places.stream().map(place -> origin(desk, place)).toList());
    }

    private static MailOrigin origin(Desk desk, MailTemplate place) {
        OrderStatus status = desk.status(place.status()).orElse(null);
        if (status == null) {
            return new MailOrigin(null, null);
        }
        try {
            BodyChoice body =
                    desk.office().bodies().choose(place.audience(), status, Language.ofFirst(place.language()));
            return new MailOrigin(body.origin(), null);
        } catch (CannotRender e) {
            return new MailOrigin(null, e.getMessage());
        }
    }

    /** A text to start from; empty where there is none of this source. */
    public Optional<MailTemplate> start(BodySource source, int status, Kind audience, String language) {
        return looking(desk -> desk.status(status)
                .flatMap(there -> new TemplateStart(desk.office()).of(source, there, audience, language)));
    }

    /** The same order's mail twice: as it is made now, and by the template. */
    private List<MailDifference> trial(Desk desk, MailTemplate template, Collection<Long> ids, boolean anyLanguage)
            throws SQLException {
        Language language = Language.ofFirst(template.language());
        OrderStatus status = desk.status(template.status())
                .orElseThrow(() -> new IllegalArgumentException("no status " + template.status()));
        Map<Long, Order> orders =
                new JdbcShop(database, false).orders(List.copyOf(ids)).orders();
        List<Order> there =
                ids.stream().map(orders::get).filter(Objects::nonNull).toList();
        PromoCode code = givesCode.test(status.id()) ? sampleCode() : null;
        List<MailDifference> differences = new ArrayList<>();
        for (Desk.Sample sample : desk.samples(there, template.audience())) {
            if (anyLanguage || sample.language() == language) {
                Proof proof = new Proof(
                        desk.office(),
                        writer,
                        status,
                        template.audience(),
                        language,
                        sample.order(),
                        sample.details(),
                        code);
                differences.add(new MailDifference(
                        sample.order().id(),
                        sample.order().num(),
                        proof.now(),
                        proof.of(new BodyChoice.Own(template, 0))));
            }
        }
        return differences;
    }

    private <T> T looking(Look<T> look) {
        Statuses all = statuses.get();
        return database.with(connection -> look.at(desk(connection, all)));
    }

    private Desk desk(Connection connection, Statuses all) throws SQLException {
        return new Desk(connection, database.tables(), all, siteUrl, own);
    }

    private PromoCode sampleCode() {
        return new PromoCode("SAMPLE-2468", "10%", LocalDate.now(own.clock()).plusDays(SAMPLE_DAYS), true);
    }

    private interface Look<T> {
        T at(Desk desk) throws SQLException;
    }
}
