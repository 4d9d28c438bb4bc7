package app.marketingstatuses.engine;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Verdict.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Looks at every order in the from-statuses of tasks, whatever the schedule says. */
final class Lookout {
    private static final Comparator<Verdict> BY_TIME =
            Comparator.comparing(Verdict::dueAt).thenComparing(v -> v.order().id());

    private final Pass pass;
    private final Shop shop;
    private final Planner planner;
    private final Instant at;
    private final Instant now;
    private final Map<Long, Figures> figures = new HashMap<>();

    Lookout(Shop shop, Book book, Planner planner, Instant at, Instant now) {
        this.shop = shop;
        this.pass = new Pass(shop, book, planner);
        this.planner = planner;
        this.at = at;
        this.now = now;
    }

    /** One for each wanted task, by id. */
    Map<Long, Outlook> look(Collection<Long> wanted, LookWatcher watcher) {
        List<Task> asked =
                planner.tasks().stream().filter(t -> wanted.contains(t.id())).toList();
        asked.forEach(task -> figures.put(task.id(), new Figures()));
        Set<Integer> from = asked.stream().flatMap(t -> t.from().stream()).collect(Collectors.toSet());
        each(
                from,
                verdict -> {
                    if (figures.containsKey(verdict.task().id())) {
                        count(verdict);
                    }
                },
                watcher);
        return asked.stream().collect(Collectors.toMap(Task::id, this::outlook));
    }

    /**
     * Every verdict on every order in these statuses, page by page.
     *
     * @param watcher told after each page how many orders were looked at so far
     * @throws CancellationException once the watcher says stop
     */
    void each(Set<Integer> from, Consumer<Verdict> verdicts, LookWatcher watcher) {
        AtomicInteger count = new AtomicInteger();
        new OrderPages(shop).in(from, (page, loaded) -> {
            if (watcher.isCancelled()) {
                throw new CancellationException();
            }
            pass.candidates(page, loaded, Set.copyOf(page)).stream()
                    .flatMap(candidate -> planner.verdicts(candidate, at, now).stream())
                    .forEach(verdicts);
            watcher.looked(count.addAndGet(page.size()), List.of());
        });
    }

    private void count(Verdict verdict) {
        Figures own = figures.get(verdict.task().id());
        if (verdict.state() == State.WAITING) {
            own.waiting++;
            own.next = own.next == null || BY_TIME.compare(verdict, own.next) < 0 ? verdict : own.next;
        } else if (verdict.dueAt() != null && !verdict.dueAt().isAfter(at) && verdict.state() != State.DONE) {
            own.come.add(verdict);
        }
    }

    private Outlook outlook(Task task) {
        Figures own = figures.get(task.id());
        own.come.sort(BY_TIME);
        return new Outlook(task, at, List.copyOf(own.come), own.waiting, own.next);
    }

    private static final class Figures {
        private final List<Verdict> come = new ArrayList<>();
        private int waiting;
        private Verdict next;
    }
}
