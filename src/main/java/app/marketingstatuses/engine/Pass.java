package app.marketingstatuses.engine;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Task;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/** One look at a shop: follow its log, then plan. Preview and run make the same pass, on different books. */
final class Pass {
    private final Shop shop;
    private final Book book;
    private final Planner planner;
    private final SeenOrders seen;
    private final Map<Long, String> unreadable = new HashMap<>();
    private final Set<Long> gone = new HashSet<>();
    private Follower follower;

    /** Reads every order afresh, as often as it is asked for. */
    Pass(Shop shop, Book book, Planner planner) {
        this(shop, book, planner, SeenOrders.none());
    }

    Pass(Shop shop, Book book, Planner planner, SeenOrders seen) {
        this.shop = shop;
        this.book = book;
        this.planner = planner;
        this.seen = seen;
    }

    void follow(Instant now, Instant seenAt) {
        follow(now, seenAt, looked -> {});
    }

    /** @param looked told now and then how many orders were looked at so far */
    void follow(Instant now, Instant seenAt, IntConsumer looked) {
        follower = new Follower(shop, book, planner, seen, looked);
        unreadable.putAll(follower.follow(now, seenAt));
    }

    /**
     * After a run's moves, or where it makes none: what was looked at and stays is looked at again when its verdict says so, and
     * the next run goes on where this one followed to. A run that ends before this has lost nothing: the next one follows
     * the same again.
     *
     * @param moved ids of orders whose rows went with their move
     * @param changed ids of orders that somebody else changed meanwhile: they are read once more
     */
    void keep(Plan plan, Set<Long> moved, Set<Long> changed) {
        Map<Long, List<Verdict>> rows = new HashMap<>();
        gone.forEach(id -> rows.put(id, List.of()));
        for (Verdict verdict : plan.verdicts()) {
            long id = verdict.order().id();
            if (!moved.contains(id) && !changed.contains(id)) {
                rows.computeIfAbsent(id, key -> new ArrayList<>()).add(verdict);
            }
        }
        book.replace(rows);
        new Follower(shop, book, planner, SeenOrders.none(), looked -> {})
                .look(List.copyOf(changed), plan.at(), plan.at());
        follower.keep();
    }

    /** What the run's heartbeat has to keep: {@link Book.Place#looked}. */
    long looked() {
        return follower.looked();
    }

    /** What a run does at {@code now}: looks only at orders whose moment has come. */
    Plan plan(Instant now, Instant seenAt) {
        Set<Long> awake = new TreeSet<>(book.awake(now, gates()));
        awake.addAll(seen.unwritten());
        return planner.settle(judged(List.copyOf(awake), awake, now, seenAt), now);
    }

    /**
     * The same plan, with every order listed that has come due but stays.
     *
     * @param allAwake whether to take no account of when a run would look next: for a moment in the past
     */
    Plan planWithHeld(Instant now, Instant seenAt, boolean allAwake) {
        List<Long> first = seen.isWatched() ? book.someAwake(now, gates(), SeenOrders.FIRST_PORTION) : List.of();
        Set<Long> awake = new HashSet<>(first);
        List<Verdict> verdicts = judged(first, awake, now, seenAt);
        List<Long> others = book.awake(now, gates()).stream().filter(awake::add).toList();
        verdicts.addAll(judged(others, awake, now, seenAt));
        List<Long> asleep = book.come(now, planner.tasks()).stream()
                .filter(id -> !awake.contains(id))
                .toList();
        verdicts.addAll(judged(asleep, allAwake ? Set.copyOf(asleep) : Set.of(), now, seenAt));
        return planner.settle(verdicts, now);
    }

    /** Page by page, so that of very many orders only the verdicts are kept. */
    private List<Verdict> judged(List<Long> ids, Set<Long> awake, Instant now, Instant seenAt) {
        List<Verdict> verdicts = new ArrayList<>(ids.size());
        new OrderPages(shop, page -> seen.read(shop, page)).of(ids, (page, loaded) -> {
            for (Candidate candidate : candidates(page, loaded, awake)) {
                List<Verdict> own = planner.verdicts(candidate, now, seenAt);
                seen.judged(candidate.order(), own);
                verdicts.addAll(own);
            }
        });
        return verdicts;
    }

    /** Tasks and from-statuses between which and the target the shop allows a change now. */
    List<Book.Gate> gates() {
        List<Book.Gate> open = new ArrayList<>();
        for (Task task : planner.tasks()) {
            for (int from : task.from()) {
                if (planner.judge().statuses().refusal(from, task.to()).isEmpty()) {
                    open.add(new Book.Gate(task.id(), from));
                }
            }
        }
        return open;
    }

    /** Orders that could not be read in this pass, with the reason. */
    Map<Long, String> unreadable() {
        return unreadable;
    }

    List<Candidate> candidates(Collection<Long> ids, Set<Long> awake) {
        return candidates(ids, seen.read(shop, ids), awake);
    }

    List<Candidate> candidates(Collection<Long> ids, Shop.Loaded loaded, Set<Long> awake) {
        Map<Long, OrderMemory> memories = seen.memory(book, ids);
        unreadable.putAll(loaded.unreadable());
        List<Candidate> candidates = new ArrayList<>();
        for (Long id : ids) {
            Order order = loaded.orders().get(id);
            if (order != null) {
                candidates.add(new Candidate(order, memories.getOrDefault(id, OrderMemory.NONE), awake.contains(id)));
            } else if (!loaded.unreadable().containsKey(id)) {
                gone.add(id);
            }
        }
        return candidates;
    }
}
