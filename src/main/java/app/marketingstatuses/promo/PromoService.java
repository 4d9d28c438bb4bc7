package app.marketingstatuses.promo;

import app.marketingstatuses.domain.CodeFormat;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Promo;
import app.marketingstatuses.domain.PromoCode;
import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TellableException;
import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.engine.Promos;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.store.PromoReservation;
import app.marketingstatuses.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** The promo codes of a shop. */
public final class PromoService implements Promos {
    private static final int FEW = 20;

    private final Database database;
    private final Store store;
    private final Supplier<Statuses> statuses;
    private final Validity validity;
    private final Clock clock;
    private final CouponTable coupons;

    public PromoService(Database database, Store store, Supplier<Statuses> statuses, ShopZone zone, Clock clock) {
        this.database = database;
        this.store = store;
        this.statuses = statuses;
        this.validity = new Validity(zone);
        this.clock = clock;
        this.coupons = new CouponTable(database);
    }

    /** Whether the shop has msPromoCode2, which then makes the codes; else the owner's own are given. */
    public boolean hasCoupons() {
        return database.with(coupons::isThere);
    }

    @Override
    public Map<Verdict, PromoCode> peek(Collection<Verdict> moves) {
        Map<Verdict, PromoReservation> reserved = store.needsInit() ? Map.of() : reserved(moves);
        Map<Promo, PromoCode> samples = new HashMap<>();
        Map<Verdict, PromoCode> codes = new HashMap<>();
        for (Verdict move : moves) {
            PromoReservation there = move.trial().isOn() ? null : reserved.get(move);
            codes.put(move, there == null ? samples.computeIfAbsent(move.task().promo(), this::sample) : code(there));
        }
        return codes;
    }

    private PromoCode sample(Promo promo) {
        String code = Formats.parse(promo.format()).samples(1).get(0);
        return new PromoCode(code, promo.discount(), validity.lastDay(promo, clock.instant()), true);
    }

    private static PromoCode code(PromoReservation reserved) {
        return new PromoCode(reserved.code(), reserved.discount(), reserved.lastDay(), false);
    }

    private Map<Verdict, PromoReservation> reserved(Collection<Verdict> moves) {
        Map<Long, List<PromoReservation>> byOrder = new HashMap<>();
        List<Long> orders = moves.stream().map(move -> move.order().id()).toList();
        store.promoCodes()
                .of(orders)
                .forEach(code -> byOrder.computeIfAbsent(code.orderId(), id -> new ArrayList<>())
                        .add(code));
        Map<Verdict, PromoReservation> reserved = new HashMap<>();
        for (Verdict move : moves) {
            byOrder.getOrDefault(move.order().id(), List.of()).stream()
                    .filter(code -> Starts.isOf(code, move))
                    .findFirst()
                    .ifPresent(code -> reserved.put(move, code));
        }
        return reserved;
    }

    @Override
    public Map<Verdict, Given> issue(Collection<Verdict> moves) {
        Map<Verdict, Given> given = new LinkedHashMap<>();
        try {
            Giver giver = giver(clock.instant());
            Map<Verdict, PromoReservation> reserved = reserved(moves);
            List<Verdict> without =
                    moves.stream().filter(move -> !reserved.containsKey(move)).toList();
            giver.prepare(without);
            moves.forEach(move -> given.put(move, give(giver, move, reserved.get(move))));
        } catch (PromoFault concernsAll) {
            moves.forEach(move -> given.put(move, new Given(null, concernsAll.getMessage())));
        }
        return given;
    }

    /** One order's fault must not stop the others. */
    private static Given give(Giver giver, Verdict move, PromoReservation reserved) {
        try {
            PromoReservation there = reserved == null ? giver.reserve(move) : reserved;
            return new Given(code(giver.settle(move, there)), null);
        } catch (Refusal lost) {
            throw lost;
        } catch (RuntimeException e) {
            return new Given(null, TellableException.tell(e));
        }
    }

    private Giver giver(Instant now) {
        return database.with(connection -> coupons.isThere(connection)
                ? new CouponGiver(database, coupons, coupons.columns(connection), store.promoCodes(), validity, now)
                : new OwnCodeGiver(database, store, validity, now));
    }

    @Override
    public Map<Task, String> obstacles(Collection<Task> tasks) {
        Map<Task, String> obstacles = new LinkedHashMap<>();
        List<Task> promo = tasks.stream().filter(task -> task.promo() != null).toList();
        if (promo.isEmpty()) {
            return obstacles;
        }
        Statuses all = statuses.get();
        for (Task task : promo) {
            reader(task, all).or(() -> source(task)).ifPresent(why -> obstacles.put(task, why));
        }
        return obstacles;
    }

    private static Optional<String> reader(Task task, Statuses statuses) {
        if (task.mail() == Task.MailMode.NONE) {
            return Optional.of(Telling.PROMO_UNMAILED.say());
        }
        return statuses.find(task.to())
                .filter(status -> !status.mailUser() || status.subjectUser().isBlank())
                .map(OrderStatus::name)
                .map(Telling.PROMO_NO_READER::say);
    }

    private Optional<String> source(Task task) {
        try {
            Formats.parse(task.promo().format());
            boolean made = database.with(connection -> {
                boolean there = coupons.isThere(connection);
                if (there) {
                    coupons.columns(connection).requireRoom("list", task.promo().list());
                }
                return there;
            });
            return made || left(task.promo().list()) > 0
                    ? Optional.empty()
                    : Optional.of(Telling.PROMO_NONE_LEFT.say(task.promo().list()));
        } catch (PromoFault fault) {
            return Optional.of(fault.getMessage());
        }
    }

    /** Every code with what became of it, the newest first. */
    public List<PromoGiven> given() {
        return new CouponLook(database, coupons, clock.instant())
                .at(store.promoCodes().given());
    }

    /** The same of one order. */
    public List<PromoGiven> givenTo(long orderId) {
        return new CouponLook(database, coupons, clock.instant())
                .at(store.promoCodes().givenTo(orderId));
    }

    @Override
    public Map<Verdict, String> unserved(Collection<Verdict> moves) {
        if (moves.isEmpty() || hasCoupons()) {
            return Map.of();
        }
        Map<String, Integer> left = new HashMap<>(ownCodesLeft());
        Map<Verdict, PromoReservation> reserved = store.needsInit() ? Map.of() : reserved(moves);
        Map<Verdict, String> unserved = new LinkedHashMap<>();
        for (Verdict move : moves) {
            String list = move.task().promo().list();
            if (!reserved.containsKey(move) && left.merge(list, -1, Integer::sum) < 0) {
                unserved.put(move, Telling.PROMO_NONE_LEFT.say(list));
            }
        }
        return unserved;
    }

    private int left(String list) {
        return ownCodesLeft().getOrDefault(list, 0);
    }

    /** How many of the owner's own codes are still to be given, by list; a list that was used up stands there with 0. */
    public Map<String, Integer> ownCodesLeft() {
        return store.needsInit() ? Map.of() : store.ownCodes().left();
    }

    /** How many codes a format makes, where they are so few that one is soon guessed; empty for enough, or for no format. */
    public static OptionalLong guessable(Promo promo) {
        try {
            CodeFormat format = Formats.parse(promo.format());
            return format.isGuessable() ? OptionalLong.of(format.count().longValue()) : OptionalLong.empty();
        } catch (PromoFault unreadable) {
            return OptionalLong.empty();
        }
    }

    /** Whether some codes are left, but so few that the owner should add more. */
    public static boolean isLow(int left) {
        return left > 0 && left < FEW;
    }
}
