package app.marketingstatuses.engine;

import app.marketingstatuses.domain.LogEntry;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Plays runs forward in memory, minute by minute, skipping minutes in which nothing can happen. */
final class Forecaster {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Shop shop;
    private final MemoryBook book;
    private final Planner planner;
    private final Instant seenAt;
    private final Map<Long, Order> orders = new HashMap<>();
    private final List<Forecast.Moved> moves = new ArrayList<>();
    // Above every id the shop can have (int unsigned), so that imagined entries are the latest.
    private long lastEntryId = 1L << 40;

    Forecaster(Shop shop, MemoryBook book, Planner planner, Instant seenAt) {
        this.shop = shop;
        this.book = book;
        this.planner = planner;
        this.seenAt = seenAt;
    }

    Forecast forecast(Instant at, Instant until) {
        return play(at, until, prepare(at, until));
    }

    /** The plan of the first minute with all that is held, and what comes after, from one reading of the orders. */
    LookAhead lookAhead(Instant at, Instant until) {
        List<Book.Gate> gates = prepare(at, until);
        Set<Long> awake = Set.copyOf(book.awake(at, gates));
        Set<Long> all = new TreeSet<>(awake);
        all.addAll(book.come(at, planner.tasks()));
        Plan first = planner.plan(candidates(all, awake), at, seenAt);
        return new LookAhead(first, play(at, until, gates));
    }

    /** Follows the log and reads every order that can matter until then. */
    private List<Book.Gate> prepare(Instant at, Instant until) {
        Pass pass = new Pass(shop, book, planner);
        pass.follow(at, seenAt);
        List<Book.Gate> gates = pass.gates();
        load(book.come(until, planner.tasks()), at);
        load(book.awake(until, gates), at);
        book.forgetOtherSchedule();
        return gates;
    }

    private Forecast play(Instant at, Instant until, List<Book.Gate> gates) {
        Instant now = at;
        while (now != null && !now.isAfter(until)) {
            boolean again = step(now, gates);
            now = again ? now.plus(MINUTE) : next(at, now, gates);
        }
        Set<Long> come = new HashSet<>(book.come(until, planner.tasks()));
        return new Forecast(moves, planner.plan(candidates(come, come), until, seenAt));
    }

    /** Whether the very next minute has to be played too. */
    private boolean step(Instant now, List<Book.Gate> gates) {
        List<Long> awake = book.awake(now, gates);
        Plan plan = planner.plan(candidates(awake, Set.copyOf(awake)), now, seenAt);
        Map<Long, List<Verdict>> rows = plan.verdicts().stream()
                .collect(Collectors.groupingBy(v -> v.order().id()));
        awake.forEach(id -> rows.putIfAbsent(id, List.of()));
        book.replace(rows);
        plan.due().forEach(verdict -> move(verdict, now));
        return !plan.due().isEmpty() || plan.held().stream().anyMatch(v -> v.reason() == Reason.OVER_LIMIT);
    }

    private void move(Verdict verdict, Instant now) {
        moves.add(new Forecast.Moved(now, verdict));
        book.recordMove(verdict);
        Order order = orders.get(verdict.order().id());
        LogEntry entry = new LogEntry(
                ++lastEntryId, verdict.task().to(), planner.judge().zone().local(now));
        orders.put(order.id(), order.moved(entry));
        candidates(List.of(order.id()), Set.of(order.id()))
                .forEach(c -> book.replace(Map.of(order.id(), planner.verdicts(c, now, seenAt))));
    }

    private Instant next(Instant start, Instant now, List<Book.Gate> gates) {
        Instant look = book.nextLook(now, gates);
        if (look == null) {
            return null;
        }
        long minutes = Duration.between(start, look).plus(MINUTE).minusNanos(1).toMinutes();
        return start.plus(MINUTE.multipliedBy(minutes));
    }

    private void load(Collection<Long> ids, Instant at) {
        List<Long> missing = ids.stream().filter(id -> !orders.containsKey(id)).toList();
        orders.putAll(shop.orders(missing).orders());
        Map<Long, List<Verdict>> rows = new HashMap<>();
        candidates(missing, Set.copyOf(missing))
                .forEach(c -> rows.put(c.order().id(), planner.verdicts(c, at, seenAt)));
        book.replace(rows);
    }

    private List<Candidate> candidates(Collection<Long> ids, Set<Long> awake) {
        Map<Long, OrderMemory> memories = book.memory(ids);
        return ids.stream()
                .filter(orders::containsKey)
                .map(id ->
                        new Candidate(orders.get(id), memories.getOrDefault(id, OrderMemory.NONE), awake.contains(id)))
                .toList();
    }
}
