package app.marketingstatuses.engine;

import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.Trial;
import app.marketingstatuses.engine.RunReport.NotDue;
import app.marketingstatuses.engine.RunRequest.Choice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One run: lock, guards, follow, plan, fuse, apply, send, heartbeat. What cron starts every minute. */
public final class Runner {
    /** A run that sends longer would meet the next one. */
    private static final Duration SENDING_TIME = Duration.ofSeconds(50);

    private final Shop shop;
    private final Book book;
    private final Moves moves;
    private final MailRoom mailRoom;
    private final Postman postman;
    private final Station station;
    private final Clock clock;
    private final ShopZone zone;
    private final int initialStatus;
    private final Trial shopTrial;

    public Runner(
            Shop shop,
            Book book,
            Moves moves,
            MailRoom mailRoom,
            Postman postman,
            Station station,
            Clock clock,
            ShopZone zone,
            int initialStatus) {
        this(shop, book, moves, mailRoom, postman, station, clock, zone, initialStatus, Trial.OFF);
    }

    /** @param shopTrial the trial of the whole shop */
    public Runner(
            Shop shop,
            Book book,
            Moves moves,
            MailRoom mailRoom,
            Postman postman,
            Station station,
            Clock clock,
            ShopZone zone,
            int initialStatus,
            Trial shopTrial) {
        this.shop = shop;
        this.book = book;
        this.moves = moves;
        this.mailRoom = mailRoom;
        this.postman = postman;
        this.station = station;
        this.clock = clock;
        this.zone = zone;
        this.initialStatus = initialStatus;
        this.shopTrial = shopTrial;
    }

    /**
     * Moves what is due and sends what is queued.
     *
     * @param tasks all tasks that are on, in the owner's order
     * @throws Refusal BUSY when another run holds the shop, GUARD when a guard stops it: then nothing moved, nothing was sent
     */
    public RunReport run(List<Task> tasks, RunRequest request) {
        return run(tasks, request, RunWatcher.NONE);
    }

    /** The same while somebody watches and may stop it. */
    public RunReport run(List<Task> tasks, RunRequest request, RunWatcher watcher) {
        return locked(state -> {
            Instant started = moment();
            Judge judge = new Judge(shop.statuses(), zone, initialStatus, shopTrial);
            Pass pass = new Pass(shop, book, new Planner(tasks, judge), SeenOrders.ofRun(started));
            pass.follow(started, started, watcher::followed);
            Plan plan = pass.plan(started, started);
            Plan wanted = wanted(plan, request);
            int fuse = request.fuse() == null ? state.fuse() : request.fuse();
            if (Guards.isBlown(wanted.due().size(), fuse)) {
                pass.keep(plan, Set.of(), Set.of());
            }
            Guards.fuse(wanted.due().size(), fuse);
            String runId = RunIds.of(started);
            Applier applier = new Applier(moves, mailRoom, clock, runId);
            applier.unreadable(news(pass.unreadable(), started));
            applier.apply(wanted.due(), request.mail(), watcher);
            pass.keep(plan, applier.movedOrders(), applier.skippedOrders());
            boolean sends = request.mail() && !watcher.isCancelled();
            Postman.Tally mail = sends ? deliver(runId, watcher) : Postman.Tally.NONE;
            RunReport report =
                    finish(runId, state, started, applier, mail, notDue(plan, request), watcher, request.by());
            station.heartbeat(report.finishedAt(), pass.looked());
            return report;
        });
    }

    /** Sends what is queued, moves nothing; the same guards hold. */
    public RunReport flush(String by) {
        return flush(by, RunWatcher.NONE);
    }

    /** The same while somebody watches and may stop it. */
    public RunReport flush(String by, RunWatcher watcher) {
        return locked(state -> {
            Instant started = moment();
            String runId = RunIds.of(started);
            Applier nothing = new Applier(moves, mailRoom, clock, runId);
            RunReport report = finish(runId, state, started, nothing, deliver(runId, watcher), List.of(), watcher, by);
            station.heartbeat(report.finishedAt());
            return report;
        });
    }

    private RunReport locked(Function<Station.State, RunReport> work) {
        Station.Lock lock = station.lock().orElseThrow(Guards::busy);
        try (lock) {
            Station.State state = station.state();
            Guards.check(state, clock.instant());
            return work.apply(state);
        }
    }

    private static Plan wanted(Plan plan, RunRequest request) {
        Plan named = plan.only(request::wants);
        return request.limit() == null ? named : named.first(request.limit());
    }

    /** Chosen moves that the fresh plan does not make, with what it says of them instead. */
    private static List<NotDue> notDue(Plan plan, RunRequest request) {
        if (request.chosen() == null) {
            return List.of();
        }
        Set<Choice> missing = new HashSet<>(request.chosen());
        missing.removeAll(Choice.of(plan.due()));
        Map<Choice, Reason> reasons = new HashMap<>();
        Stream.concat(plan.verdicts().stream(), plan.held().stream())
                .filter(v -> v.reason() != null)
                .forEach(v -> reasons.put(Choice.of(v), v.reason()));
        return missing.stream()
                .sorted(Comparator.comparing(Choice::orderId).thenComparing(Choice::taskId))
                .map(choice -> new NotDue(choice, reasons.get(choice)))
                .toList();
    }

    /** Unreadable orders that were not told of lately. */
    private Map<Long, String> news(Map<Long, String> unreadable, Instant now) {
        if (unreadable.isEmpty()) {
            return unreadable;
        }
        Map<Long, OrderMemory> memories = book.memory(unreadable.keySet());
        Set<Long> quiet = new HashSet<>();
        memories.forEach((id, memory) -> {
            Instant again = memory.retryAt().get(0L);
            if (again != null && again.isAfter(now)) {
                quiet.add(id);
            }
        });
        return unreadable.entrySet().stream()
                .filter(entry -> !quiet.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Postman.Tally deliver(String runId, RunWatcher watcher) {
        return postman.deliver(runId, clock.instant().plus(SENDING_TIME), watcher);
    }

    private RunReport finish(
            String runId,
            Station.State state,
            Instant started,
            Applier applier,
            Postman.Tally mail,
            List<NotDue> notDue,
            RunWatcher watcher,
            String by) {
        Instant finished = moment();
        RunReport report = new RunReport(
                runId,
                started,
                finished,
                applier.moved(),
                applier.tried(),
                applier.skipped(),
                applier.failed(),
                applier.mailQueued() + mail.reports(),
                mail,
                notDue,
                applier.left(),
                watcher.isCancelled(),
                Guards.notes(state, started));
        if (report.didSomething()) {
            station.finished(report, by);
        }
        return report;
    }

    /** Now, to the millisecond: what the book keeps, so that what is seen now is seen neither before nor after. */
    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
