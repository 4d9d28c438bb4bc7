package app.marketingstatuses.mail;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.PromoCode;
import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.shop.OrderDetails;
import app.marketingstatuses.shop.OrderDetailsReader;
import app.marketingstatuses.shop.ShopSettings;
import app.marketingstatuses.shop.SiteReader;
import app.marketingstatuses.shop.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Where the letters of many moves are made: reads the shop once for all of them. */
final class Desk {
    private final Connection connection;
    private final Tables tables;
    private final OrderDetailsReader reader;
    private final Statuses statuses;
    private final Office office;

    /** @param siteUrl where the site is found on the web when its settings do not say; null for unknown */
    Desk(Connection connection, Tables tables, Statuses statuses, String siteUrl, OwnMail own) throws SQLException {
        this.connection = connection;
        this.tables = tables;
        this.reader = new OrderDetailsReader(connection, tables);
        this.statuses = statuses;
        Site site = new Site(new SiteReader(connection, tables), own.clock(), siteUrl);
        this.office = new Office(
                ShopSettings.load(connection, tables)::get,
                lexicon(reader),
                new BodyChooser(own.settings(), own.templates(), site),
                site,
                new Manners(own.settings(), own.doNotMail()));
    }

    private static Lexicon lexicon(OrderDetailsReader reader) throws SQLException {
        Lexicon lexicon = new Lexicon();
        for (Language language : Language.values()) {
            reader.lexicon(language.code()).forEach((key, text) -> lexicon.override(language, key, text));
        }
        return lexicon;
    }

    Office office() {
        return office;
    }

    /** The languages that customers chose for themselves; those who chose none are absent. */
    Map<Long, String> languages(Collection<Long> users) throws SQLException {
        return ShopSettings.ofUsers(connection, tables, "cultureKey", users);
    }

    /** The status a move leads to; null where the shop has none such. */
    OrderStatus target(Verdict verdict) {
        return statuses.find(verdict.task().to()).orElse(null);
    }

    Optional<OrderStatus> status(int id) {
        return statuses.find(id);
    }

    /** What a mail about each order tells, in the order given; orders that are gone are left out. */
    List<Sample> samples(Collection<Order> orders, Kind audience) throws SQLException {
        Map<Long, OrderDetails> details =
                reader.read(orders.stream().map(Order::id).toList());
        Map<Long, String> languages =
                languages(orders.stream().map(Order::userId).toList());
        return orders.stream()
                .filter(order -> details.containsKey(order.id()))
                .map(order -> new Sample(
                        order,
                        details.get(order.id()),
                        audience == Kind.MANAGER
                                ? office.managerLanguage(order.context())
                                : office.customerLanguage(languages.get(order.userId()), order.context())))
                .toList();
    }

    /** @param language in which its mail would be */
    record Sample(Order order, OrderDetails details, Language language) {}

    /**
     * The letters of each move, in the order of the moves.
     *
     * @param codes promo codes of those that have one
     */
    Map<Verdict, Letters> letters(Collection<Verdict> moves, Map<Verdict, PromoCode> codes) throws SQLException {
        askDoNotMail(moves);
        List<Verdict> asking = moves.stream()
                .filter(verdict -> !office.audiences(verdict, target(verdict)).isEmpty())
                .toList();
        Map<Long, OrderDetails> details =
                reader.read(ids(asking, verdict -> verdict.order().id()));
        Map<Long, String> languages =
                languages(ids(asking, verdict -> verdict.order().userId()));
        Map<Verdict, Letters> letters = new LinkedHashMap<>();
        for (Verdict verdict : moves) {
            OrderDetails known = details.get(verdict.order().id());
            letters.put(
                    verdict,
                    letters(verdict, known, languages.get(verdict.order().userId()), codes.get(verdict)));
        }
        return letters;
    }

    /** Whose customers want no marketing mail, asked for all of them at once. */
    void askDoNotMail(Collection<Verdict> moves) {
        office.manners()
                .ask(moves.stream()
                        .filter(verdict -> office.asksForCustomer(verdict, target(verdict)))
                        .filter(verdict -> office.manners().isMarketing(target(verdict)))
                        .map(Verdict::order)
                        .toList());
    }

    /** Whether a customer's mail is left out because the customer wants no marketing mail. */
    boolean isUnwanted(Verdict verdict) {
        return office.asksForCustomer(verdict, target(verdict))
                && office.manners().isUnwanted(verdict.order(), target(verdict));
    }

    /** An order that is gone gets no letter: the move itself will say so. */
    private Letters letters(Verdict verdict, OrderDetails details, String userLanguage, PromoCode promo) {
        if (details == null) {
            return new Letters(List.of(), null, null);
        }
        try {
            return new Letters(office.letters(verdict, target(verdict), details, userLanguage, promo), details, null);
        } catch (Refusal lost) { // The database is gone: that is no fault of this order.
            throw lost;
        } catch (RuntimeException e) {
            return new Letters(List.of(), details, failure(verdict, e));
        }
    }

    /** Why no mail of a task can be made, whatever the order; empty where nothing of the kind is known. */
    Optional<String> obstacle(Task task) {
        OrderStatus target = statuses.find(task.to()).orElse(null);
        return task.mail() == Task.MailMode.NONE || target == null
                ? Optional.empty()
                : office.obstacle(target, task.conditions().contexts())
                        .map(why -> Telling.MAIL_FAILS.say(OneLine.of(target.name()), why));
    }

    /** The sentence for the user: a fault of ours is told by its kind alone, since its words may quote the order. */
    String failure(Verdict verdict, RuntimeException why) {
        String reason = why instanceof CannotRender
                ? why.getMessage()
                : Telling.INTERNAL_ERROR.say(why.getClass().getSimpleName());
        return failure(verdict, reason);
    }

    /** The same where the reason is known. */
    String failure(Verdict verdict, String reason) {
        return Telling.MAIL_FAILS.say(OneLine.of(target(verdict).name()), reason);
    }

    private static List<Long> ids(List<Verdict> verdicts, ToLongFunction<Verdict> id) {
        return verdicts.stream().map(id::applyAsLong).toList();
    }

    /**
     * @param details null where the order asks for no letter or is gone
     * @param failure why none can be written; null where all is well
     */
    record Letters(List<Letter> letters, OrderDetails details, String failure) {}
}
