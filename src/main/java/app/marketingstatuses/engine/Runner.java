package app.marketingstatuses.engine;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One run: lock, guards, follow, plan, fuse, apply, send, heartbeat. What cron starts every minute. */
public final class Runner {
    /** A run that sends longer would meet the next one. */
    private static final Duration SENDING_TIME = Duration.ofSeconds(50);

    private static final DateTimeFormatter RUN_ID =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Shop shop;
    private final Book book;
    private final Moves moves;
    private final MailRoom mailRoom;
    private final Postman postman;
    private final Station station;
    private final Clock clock;
    private final ShopZone zone;
    private final int initialStatus;

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
        this.shop = shop;
        this.book = book;
        this.moves = moves;
        this.mailRoom = mailRoom;
        this.postman = postman;
        this.station = station;
        this.clock = clock;
        this.zone = zone;
        this.initialStatus = initialStatus;
    }

    /**
     * Moves what is due and sends what is queued.
     *
     * @param tasks all tasks that are on, in the owner's order
     * @throws Refusal BUSY when another run holds the shop, GUARD when a guard stops it: then nothing moved, nothing was sent
     */
    public RunReport run(List<Task> tasks, RunRequest request) {
        return locked(state -> {
            Instant started = moment();
            Pass pass = new Pass(shop, book, new Planner(tasks, new Judge(shop.statuses(), zone, initialStatus)));
            pass.follow(started, started);
            Plan plan = pass.plan(started, started);
            Plan wanted = wanted(plan, request);
            Guards.fuse(wanted.due().size(), request.fuse() == null ? state.fuse() : request.fuse());
            keepLooks(plan);
            String runId = runId(started);
            Applier applier = new Applier(moves, mailRoom, clock, runId);
            applier.unreadable(news(pass.unreadable(), started));
            applier.apply(wanted.due(), request.mail());
            Postman.Tally mail = request.mail() ? deliver(runId) : Postman.Tally.NONE;
            return finish(runId, state, started, applier, mail, request.by());
        });
    }

    /** Sends what is queued, moves nothing; the same guards hold. */
    public RunReport flush(String by) {
        return locked(state -> {
            Instant started = moment();
            String runId = runId(started);
            Applier nothing = new Applier(moves, mailRoom, clock, runId);
            return finish(runId, state, started, nothing, deliver(runId), by);
        });
    }

    private RunReport locked(java.util.function.Function<Station.State, RunReport> work) {
        Station.Lock lock = station.lock()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.BUSY, "Another run holds this shop; nothing was done. Try again in a minute."));
        try (lock) {
            Station.State state = station.state();
            Guards.check(state, clock.instant());
            return work.apply(state);
        }
    }

    private static Plan wanted(Plan plan, RunRequest request) {
        Plan named = request.taskNames().isEmpty()
                ? plan
                : plan.only(v -> request.taskNames().contains(v.task().name()));
        return request.limit() == null ? named : named.first(request.limit());
    }

    /** What was looked at and stays is looked at again when its verdict says so. */
    private void keepLooks(Plan plan) {
        Map<Long, List<Verdict>> rows = plan.verdicts().stream()
                .collect(Collectors.groupingBy(v -> v.order().id()));
        book.replace(rows);
    }

    /** Unreadable orders that were not told of lately. */
    private Map<Long, String> news(Map<Long, String> unreadable, Instant now) {
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

    private Postman.Tally deliver(String runId) {
        return postman.deliver(runId, clock.instant().plus(SENDING_TIME));
    }

    private RunReport finish(
            String runId, Station.State state, Instant started, Applier applier, Postman.Tally mail, String by) {
        Instant finished = moment();
        RunReport report = new RunReport(
                runId,
                started,
                finished,
                applier.moved(),
                applier.skipped(),
                applier.failed(),
                applier.mailQueued(),
                mail,
                Guards.notes(state, started));
        if (report.didSomething()) {
            station.finished(report, by);
        }
        station.heartbeat(finished);
        return report;
    }

    /** Now, to the millisecond: what the book keeps, so that what is seen now is seen neither before nor after. */
    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String runId(Instant at) {
        return RUN_ID.format(at) + "-" + UUID.randomUUID().toString().substring(0, 6);
    }
}
