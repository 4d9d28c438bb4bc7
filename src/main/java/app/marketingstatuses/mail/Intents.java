package app.marketingstatuses.mail;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.engine.BodySource;
import app.marketingstatuses.engine.MailRoom.Intent;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.mail.Office.Audience;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells for many moves whether they will mail, reading an order only where its subject could come out blank or fail. A
 * move whose mail cannot be rendered mails nothing: the order stays.
 */
final class Intents {
    private static final int SLICE = 2000;

    private final Desk desk;
    private final Office office;
    private final IntentSources sources;
    private final Map<Question, BlankCheck> checks = new HashMap<>();

    Intents(Desk desk) {
        this.desk = desk;
        this.office = desk.office();
        this.sources = new IntentSources(desk);
    }

    List<Intent> of(List<Verdict> moves) throws SQLException {
        desk.askDoNotMail(moves);
        List<Intent> intents = new ArrayList<>(moves.size());
        Map<Integer, Verdict> unsure = new LinkedHashMap<>();
        for (Verdict verdict : moves) {
            Intent intent = cheap(verdict);
            if (intent == null) {
                unsure.put(intents.size(), verdict);
            }
            intents.add(intent);
        }
        List<Integer> places = List.copyOf(unsure.keySet());
        for (int i = 0; i < places.size(); i += SLICE) {
            read(places.subList(i, Math.min(i + SLICE, places.size())), unsure, intents);
        }
        addSources(moves, intents);
        noteUnwanted(moves, intents);
        return intents;
    }

    private void noteUnwanted(List<Verdict> moves, List<Intent> intents) {
        for (int i = 0; i < intents.size(); i++) {
            Intent intent = intents.get(i);
            if (desk.isUnwanted(moves.get(i))) {
                intents.set(i, new Intent(null, intent.any(), intent.sources(), true, intent.obstacle()));
            }
        }
    }

    /** Where a customer's language decides what the body is made of, it is asked for now. */
    private void addSources(List<Verdict> moves, List<Intent> intents) throws SQLException {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < intents.size(); i++) {
            Intent intent = intents.get(i);
            if (intent.customer() != null && !intent.sources().containsKey(Kind.CUSTOMER)) {
                places.add(i);
            }
        }
        Map<Verdict, BodySource> found =
                sources.customers(places.stream().map(moves::get).toList());
        for (Integer place : places) {
            Intent intent = intents.get(place);
            Map<Kind, BodySource> both = new EnumMap<>(Kind.class);
            both.putAll(intent.sources());
            both.put(Kind.CUSTOMER, found.get(moves.get(place)));
            intents.set(place, new Intent(intent.customer(), true, both));
        }
    }

    private void read(List<Integer> places, Map<Integer, Verdict> unsure, List<Intent> intents) throws SQLException {
        Map<Verdict, Desk.Letters> letters =
                desk.letters(places.stream().map(unsure::get).toList(), Map.of());
        for (Integer place : places) {
            intents.set(place, intent(unsure.get(place), letters.get(unsure.get(place))));
        }
    }

    private Intent intent(Verdict verdict, Desk.Letters read) {
        if (read.failure() != null) {
            return Intent.staying(read.failure());
        }
        List<Letter> letters = read.letters();
        for (Letter letter : letters) {
            Optional<String> fault = office.bodies().fault(letter.kind(), desk.target(verdict), letter.language());
            if (fault.isPresent()) {
                return Intent.staying(desk.failure(verdict, fault.get()));
            }
        }
        Map<Kind, BodySource> made = new EnumMap<>(Kind.class);
        letters.forEach(letter -> made.put(letter.kind(), letter.body().origin().source()));
        return new Intent(
                letters.stream()
                        .filter(letter -> letter.kind() == Kind.CUSTOMER)
                        .map(Letter::to)
                        .findFirst()
                        .orElse(null),
                !letters.isEmpty(),
                made);
    }

    /** Null where only reading the order can tell. */
    private Intent cheap(Verdict verdict) {
        String context = verdict.order().context();
        String customer = null;
        Map<Kind, BodySource> made = new EnumMap<>(Kind.class);
        boolean any = false;
        for (Audience audience : office.audiences(verdict, desk.target(verdict))) {
            BlankCheck check = check(audience, desk.target(verdict), context);
            if (check == null || check.answer() == BlankCheck.Answer.DEPENDS) {
                return null;
            }
            if (check.fault() != null) {
                return Intent.staying(desk.failure(verdict, check.fault()));
            }
            if (check.answer() == BlankCheck.Answer.NEVER) {
                any = true;
                boolean customers = audience.kind() == Kind.CUSTOMER;
                customer = customers ? audience.recipients().get(0) : customer;
                BodySource source = customers
                        ? sources.customer(desk.target(verdict))
                        : sources.manager(desk.target(verdict), context);
                if (source != null) {
                    made.put(audience.kind(), source);
                }
            }
        }
        return any && office.sender(context).isEmpty()
                ? Intent.staying(desk.failure(verdict, Office.noSender()))
                : new Intent(customer, any, made);
    }

    /** The same answer in every language a customer may have, or null. */
    private BlankCheck check(Audience audience, OrderStatus target, String context) {
        if (audience.kind() == Kind.MANAGER) {
            return check(audience, target, context, office.managerLanguage(context));
        }
        BlankCheck common = null;
        for (Language language : Language.values()) {
            BlankCheck check = check(audience, target, context, language);
            if (common != null && !common.equals(check)) {
                return null;
            }
            common = check;
        }
        return common;
    }

    private BlankCheck check(Audience audience, OrderStatus target, String context, Language language) {
        return checks.computeIfAbsent(
                new Question(target.id(), audience.kind(), context, language),
                question -> office.check(audience, target, context, language));
    }

    private record Question(int status, Kind kind, String context, Language language) {}
}
