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
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

/** Plays runs forward in memory, minute by minute, skipping minutes in which nothing can happen. */
final class Forecaster {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int PAGE = 1000;

    private final Shop shop;
    private final MemoryBook book;
    private final Planner planner;
    private final Instant seenAt;
    private final LookWatcher watcher;
    private final Map<Long, Order> orders = new HashMap<>();
    private Map<Long, List<Long>> ordersOfCustomers;
    private final List<Forecast.Moved> moves = new ArrayList<>();
    // Above every id the shop can have (int unsigned), so that imagined entries are the latest.
    private long lastEntryId = 1L << 40;

    Forecaster(Shop shop, MemoryBook book, Planner planner, Instant seenAt, LookWatcher watcher) {
        this.shop = shop;
        this.book = book;
        this.planner = planner;
        this.seenAt = seenAt;
        this.watcher = watcher;
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
        Pass pass = new Pass(shop, book, planner, SeenOrders.until(until, watcher));
        pass.follow(at, seenAt);
        List<Book.Gate> gates = pass.gates();
        load(pass, book.come(until, planner.tasks()), at);
        load(pass, book.awake(until, gates), at);
        book.forgetOtherSchedule();
        return gates;
    }

    private Forecast play(Instant at, Instant until, List<Book.Gate> gates) {
        Instant now = at;
        while (now != null && !now.isAfter(until)) {
            checkWanted();
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
        long id = verdict.order().id();
        int target = verdict.task().to();
        if (verdict.staysInTrial()) {
            book.recordMove(verdict, 0);
            judgeAgain(id, now);
            return;
        }
        recount(verdict.order(), target, now);
        if (planner.tasks().stream().noneMatch(task -> task.from().contains(target))) {
            orders.remove(id); // No task asks for it any more.
            book.replace(Map.of(id, List.of()));
            return;
        }
        LogEntry entry =
                new LogEntry(++lastEntryId, target, planner.judge().zone().local(now));
        book.recordMove(verdict, entry.id());
        orders.put(id, orders.get(id).moved(entry));
        judgeAgain(id, now);
    }

    /** An order that is cancelled counts for its customer no more, one that was a draft from now on. */
    private void recount(Order moved, int to, Instant now) {
        int change = count(to) - count(moved.status());
        if (change == 0 || planner.tasks().stream().allMatch(t -> t.conditions().minOrders() == null)) {
            return;
        }
        for (long id : sameCustomer(moved)) {
            Order order = orders.get(id);
            if (order != null) {
                orders.put(id, order.ofCustomerWith(order.customerOrders() + change));
                judgeAgain(id, now);
            }
        }
    }

    private int count(int status) {
        return shop.uncounted().contains(status) ? 0 : 1;
    }

    private List<Long> sameCustomer(Order moved) {
        if (moved.userId() == 0) {
            return List.of(moved.id());
        }
        if (ordersOfCustomers == null) {
            ordersOfCustomers = orders.values().stream()
                    .collect(Collectors.groupingBy(Order::userId, Collectors.mapping(Order::id, Collectors.toList())));
        }
        return ordersOfCustomers.getOrDefault(moved.userId(), List.of());
    }

    private void judgeAgain(long id, Instant now) {
        candidates(List.of(id), Set.of(id)).forEach(c -> book.replace(Map.of(id, planner.verdicts(c, now, seenAt))));
    }

    private Instant next(Instant start, Instant now, List<Book.Gate> gates) {
        Instant look = book.nextLook(now, gates);
        if (look == null) {
            return null;
        }
        long minutes = Duration.between(start, look).plus(MINUTE).minusNanos(1).toMinutes();
        return start.plus(MINUTE.multipliedBy(minutes));
    }

    private void checkWanted() {
        if (watcher.isCancelled()) {
            throw new CancellationException();
        }
    }

    private void load(Pass pass, List<Long> ids, Instant at) {
        for (int start = 0; start < ids.size(); start += PAGE) {
            checkWanted();
            List<Long> missing = ids.subList(start, Math.min(start + PAGE, ids.size())).stream()
                    .filter(id -> !orders.containsKey(id))
                    .toList();
            Map<Long, List<Verdict>> rows = new HashMap<>();
            for (Candidate candidate : pass.candidates(missing, Set.copyOf(missing))) {
                orders.put(candidate.order().id(), candidate.order());
                rows.put(candidate.order().id(), planner.verdicts(candidate, at, seenAt));
            }
            book.replace(rows);
        }
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
