package app.marketingstatuses.mail;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.engine.BodySource;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.engine.Verdict;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the bodies of many mails are made of, told by status, audience and language alone: no order is read. */
final class IntentSources {
    private final Desk desk;
    private final Map<Place, BodySource> known = new HashMap<>();

    IntentSources(Desk desk) {
        this.desk = desk;
    }

    BodySource manager(OrderStatus status, String context) {
        return of(Kind.MANAGER, status, desk.office().managerLanguage(context));
    }

    /** The same in every language a customer may have; null where the customer's decides. */
    BodySource customer(OrderStatus status) {
        Set<BodySource> sources = new HashSet<>();
        Arrays.stream(Language.values()).forEach(language -> sources.add(of(Kind.CUSTOMER, status, language)));
        return sources.size() == 1 ? sources.iterator().next() : null;
    }

    /** Of the customers' mails of these moves, each in its customer's language. */
    Map<Verdict, BodySource> customers(Collection<Verdict> moves) throws SQLException {
        Map<Long, String> languages =
                desk.languages(moves.stream().map(move -> move.order().userId()).toList());
        Map<Verdict, BodySource> sources = new HashMap<>();
        for (Verdict move : moves) {
            String own = languages.get(move.order().userId());
            Language language = desk.office().customerLanguage(own, move.order().context());
            sources.put(move, of(Kind.CUSTOMER, desk.target(move), language));
        }
        return sources;
    }

    private BodySource of(Kind audience, OrderStatus status, Language language) {
        return known.computeIfAbsent(
                new Place(status.id(), audience, language),
                place -> desk.office()
                        .bodies()
                        .choose(audience, status, language)
                        .origin()
                        .source());
    }

    private record Place(int status, Kind audience, Language language) {}
}
