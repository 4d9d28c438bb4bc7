package app.marketingstatuses.engine;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.Trial;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/** What runs would do. Writes nothing: it plans on a {@link MemoryBook} over the given one. */
public final class Preview {
    private final Shop shop;
    private final Book book;
    private final ShopZone zone;
    private final int initialStatus;
    private final Clock clock;
    private final Trial shopTrial;

    /** @param book the stored one, or a {@link MemoryBook} where there is none */
    public Preview(Shop shop, Book book, ShopZone zone, int initialStatus, Clock clock) {
        this(shop, book, zone, initialStatus, clock, Trial.OFF);
    }

    /** @param shopTrial the trial of the whole shop */
    public Preview(Shop shop, Book book, ShopZone zone, int initialStatus, Clock clock, Trial shopTrial) {
        this.shop = shop;
        this.book = book;
        this.zone = zone;
        this.initialStatus = initialStatus;
        this.clock = clock;
        this.shopTrial = shopTrial;
    }

    /** @param known orders that are in memory already, by id; see {@link FamiliarShop} */
    public Preview knowing(Map<Long, Order> known) {
        return new Preview(new FamiliarShop(shop, known), book, zone, initialStatus, clock, shopTrial);
    }

    /**
     * What a run at {@code at} would do with today's data.
     *
     * @param tasks as they would be then, in the owner's order, with distinct ids
     */
    public Plan plan(List<Task> tasks, Instant at) {
        return plan(tasks, at, LookWatcher.NONE);
    }

    /**
     * The same while somebody watches.
     *
     * @throws java.util.concurrent.CancellationException once the watcher says that nobody waits for it
     */
    public Plan plan(List<Task> tasks, Instant at, LookWatcher watcher) {
        Instant now = clock.instant();
        Pass pass = new Pass(shop, MemoryBook.over(book, at), planner(tasks), SeenOrders.until(at, watcher));
        pass.follow(at, now);
        return pass.planWithHeld(at, now, at.isBefore(now));
    }

    /** What runs every minute from {@code at} to {@code until} would do, one task feeding another. */
    public Forecast forecast(List<Task> tasks, Instant at, Instant until) {
        return forecast(tasks, at, until, LookWatcher.NONE);
    }

    /**
     * The same while somebody watches, who is told of no moves.
     *
     * @throws java.util.concurrent.CancellationException once the watcher says that nobody waits for it
     */
    public Forecast forecast(List<Task> tasks, Instant at, Instant until, LookWatcher watcher) {
        return forecaster(tasks, until, watcher::isCancelled).forecast(at, until);
    }

    /** The plan at {@code at} and the forecast from then to {@code until}, cheaper than one after the other. */
    public LookAhead lookAhead(List<Task> tasks, Instant at, Instant until) {
        return forecaster(tasks, until, LookWatcher.NONE).lookAhead(at, until);
    }

    /**
     * Orders that have already come due for a task at {@code at}, done ones left out: what switching it on leaves alone.
     * Counted page by page, however many there are.
     *
     * @param looked told how many orders were looked at so far
     */
    public Overdue overdue(Task task, Instant at, IntConsumer looked) {
        Task open = task.with(true, null);
        int[] counts = new int[2];
        new Lookout(shop, MemoryBook.withRecordsOf(book), planner(List.of(open)), at, clock.instant())
                .each(
                        Set.copyOf(task.from()),
                        verdict -> {
                            if (hasCome(verdict, at)) {
                                counts[0]++;
                                counts[1] += isDue(verdict, task) ? 1 : 0;
                            }
                        },
                        watching(looked));
        return new Overdue(counts[0], counts[1]);
    }

    private static LookWatcher watching(IntConsumer looked) {
        return new LookWatcher() {
            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public void looked(int orders, List<Verdict> moves) {
                looked.accept(orders);
            }
        };
    }

    private static boolean isDue(Verdict verdict, Task task) {
        return verdict.claims() && (task.dueFrom() == null || !verdict.dueAt().isBefore(task.dueFrom()));
    }

    /**
     * What lies before tasks at {@code at}; each of them is taken to be on.
     *
     * @param tasks those that run together, in the owner's order
     * @param wanted ids of the tasks that are asked for
     * @throws java.util.concurrent.CancellationException once the watcher says that nobody waits for it
     */
    public Map<Long, Outlook> outlooks(List<Task> tasks, Collection<Long> wanted, Instant at, LookWatcher watcher) {
        MemoryBook records = MemoryBook.withRecordsOf(book);
        return new Lookout(shop, records, planner(tasks), at, clock.instant()).look(wanted, watcher);
    }

    private Forecaster forecaster(List<Task> tasks, Instant until, LookWatcher watcher) {
        return new Forecaster(shop, MemoryBook.over(book, until), planner(tasks), clock.instant(), watcher);
    }

    private static boolean hasCome(Verdict verdict, Instant at) {
        return verdict.dueAt() != null && !verdict.dueAt().isAfter(at) && verdict.state() != Verdict.State.DONE;
    }

    private Planner planner(List<Task> tasks) {
        return new Planner(tasks, new Judge(shop.statuses(), zone, initialStatus, shopTrial));
    }
}
