package app.marketingstatuses.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.ClockStart;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.testing.Tasks;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ApplierTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final Recorder moves = new Recorder();

    @Test
    void oneBadOrderInABatchCostsItselfOnly() {
        moves.bad.add(77L);
        Applier applier = applier(due -> Map.of());
        applier.apply(due(450), false, RunWatcher.NONE);
        assertThat(applier.moved()).hasSize(449);
        assertThat(applier.failed())
                .containsExactly(new RunReport.Failed("Task 1", 77, "unexpected trouble (IllegalStateException)"));
        assertThat(moves.failures).containsExactly(77L);
        assertThat(moves.moved).hasSize(449).doesNotContain(77L);
    }

    @Test
    void movesAreReportedInTheOrderOfThePlan() {
        moves.bad.add(3L);
        Applier applier = applier(due -> Map.of());
        applier.apply(due(10), false, RunWatcher.NONE);
        assertThat(applier.moved().stream().map(RunReport.Moved::orderId))
                .containsExactly(1L, 2L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
    }

    @Test
    void anOrderWhoseMailCannotBeRenderedDoesNotMove() {
        Applier applier = applier(due -> {
            Map<Verdict, MailRoom.Drafts> drafts = new HashMap<>();
            due.forEach(v ->
                    drafts.put(v, new MailRoom.Drafts(List.of(), v.order().id() == 2 ? "no such lexicon key" : null)));
            return drafts;
        });
        applier.apply(due(3), true, RunWatcher.NONE);
        assertThat(moves.moved).containsExactly(1L, 3L);
        assertThat(applier.failed()).containsExactly(new RunReport.Failed("Task 1", 2, "no such lexicon key"));
    }

    @Test
    void oneMailThatBreaksTheRenderingCostsItsOwnOrderOnly() {
        Applier applier = applier(due -> {
            if (due.stream().anyMatch(v -> v.order().id() == 2)) {
                throw new IllegalStateException("a date that does not exist");
            }
            return Map.of();
        });
        applier.apply(due(3), true, RunWatcher.NONE);
        assertThat(moves.moved).containsExactly(1L, 3L);
        assertThat(applier.failed()).extracting(RunReport.Failed::orderId).containsExactly(2L);
    }

    @Test
    void anOrderSomebodyElseChangedIsSkippedAndSaid() {
        moves.changed.add(2L);
        Applier applier = applier(due -> Map.of());
        applier.apply(due(3), false, RunWatcher.NONE);
        assertThat(applier.skipped()).containsExactly(new RunReport.Skipped("Task 1", 2, "changed-meanwhile"));
        assertThat(moves.skips).containsExactly("2 CHANGED_MEANWHILE");
        assertThat(applier.failed()).isEmpty();
    }

    @Test
    void onlyTheMailsOfOrdersThatMovedAreCounted() {
        moves.changed.add(2L);
        Applier applier = applier(due -> {
            Map<Verdict, MailRoom.Drafts> drafts = new HashMap<>();
            due.forEach(v -> drafts.put(v, new MailRoom.Drafts(List.of(mail(v), mail(v)), null)));
            return drafts;
        });
        applier.apply(due(3), true, RunWatcher.NONE);
        assertThat(applier.mailQueued()).isEqualTo(4);
    }

    private static OutgoingMail mail(Verdict move) {
        return new OutgoingMail(
                OutgoingMail.Kind.CUSTOMER, move.order().id(), 2, "i", "f", "", "t", "", "en", "s", "h", "t");
    }

    @Test
    void aLostDatabaseEndsTheRunInsteadOfFailingEveryOrder() {
        moves.lost = true;
        Applier applier = applier(due -> Map.of());
        assertThatThrownBy(() -> applier.apply(due(450), false, RunWatcher.NONE))
                .isInstanceOf(Refusal.class);
        assertThat(moves.failures).isEmpty();
    }

    @Test
    void twoBatchesAreOnTheirWayAtOnceAndToldInTheOrderOfThePlan() {
        moves.sideBySide = true;
        moves.together = new CyclicBarrier(2);
        moves.bad.add(500L);
        moves.changed.add(700L);

        Applier applier = applier(due -> Map.of());
        applier.apply(due(1000), false, RunWatcher.NONE);

        assertThat(applier.moved().stream().map(RunReport.Moved::orderId))
                .isSorted()
                .hasSize(998)
                .doesNotContain(500L, 700L);
        assertThat(moves.failures).containsExactly(500L);
        assertThat(moves.skips).containsExactly("700 CHANGED_MEANWHILE");
    }

    @Test
    void theFirstBatchGoesAloneAndSoDoAllWhereSomebodyWatches() {
        moves.sideBySide = true;
        applier(due -> Map.of()).apply(due(200), false, RunWatcher.NONE);
        assertThat(moves.threads).containsOnly(Thread.currentThread());

        applier(due -> Map.of()).apply(due(200), false, new RunWatcher() {
            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public void orders(int done, int total) {}

            @Override
            public void mailsSent(int sent) {}
        });
        assertThat(moves.threads).containsOnly(Thread.currentThread());
    }

    @Test
    void aDatabaseLostByOneOfTwoBatchesEndsTheRunOnceTheOtherHasEnded() {
        moves.sideBySide = true;
        Applier applier = applier(due -> Map.of());

        moves.lostFrom = 401;
        assertThatThrownBy(() -> applier.apply(due(2000), false, RunWatcher.NONE))
                .isInstanceOf(Refusal.class);

        assertThat(moves.working).hasValue(0);
        assertThat(moves.moved).hasSize(400);
        assertThat(moves.failures).isEmpty();
    }

    private Applier applier(java.util.function.Function<List<Verdict>, Map<Verdict, MailRoom.Drafts>> rendering) {
        MailRoom mailRoom = new MailRoom() {
            @Override
            public List<Intent> intents(List<Verdict> due) {
                return due.stream().map(v -> new Intent(null, false)).toList();
            }

            @Override
            public Map<Verdict, Drafts> render(List<Verdict> due) {
                return rendering.apply(due);
            }
        };
        return new Applier(moves, mailRoom, Clock.fixed(NOW, ZoneOffset.UTC), "run");
    }

    private static List<Verdict> due(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(ApplierTest::due).toList();
    }

    private static Verdict due(long id) {
        Order order = new Order(id, "2611/" + id, 1, null, BigDecimal.ONE, 1, 1, 1, "web", Set.of(), Map.of(), null);
        ClockStart start = new ClockStart(ClockStart.Source.LOG, id, NOW);
        return new Verdict(Tasks.task(1, 1, 2, 0).build(), order, Verdict.State.DUE, null, start, NOW, NOW);
    }

    private static final class Recorder implements Moves {
        final Set<Long> bad = new HashSet<>();
        final Set<Long> changed = new HashSet<>();
        final List<Long> moved = Collections.synchronizedList(new ArrayList<>());
        final Set<Thread> threads = ConcurrentHashMap.newKeySet();
        final AtomicInteger working = new AtomicInteger();
        final List<Long> failures = new ArrayList<>();
        final List<String> skips = new ArrayList<>();
        boolean lost;
        boolean sideBySide;
        /** Where not null, every full batch but the first waits here for another one. */
        CyclicBarrier together;
        /** Batches of this order and those above lose the database. */
        long lostFrom = Long.MAX_VALUE;

        @Override
        public boolean sideBySide(List<Verdict> due) {
            return sideBySide;
        }

        @Override
        public List<Outcome> apply(String runId, Instant at, List<Move> batch) {
            threads.add(Thread.currentThread());
            working.incrementAndGet();
            try {
                return work(batch);
            } finally {
                working.decrementAndGet();
            }
        }

        private List<Outcome> work(List<Move> batch) {
            List<Long> ids = batch.stream().map(m -> m.verdict().order().id()).toList();
            if (lost || ids.get(0) >= lostFrom) {
                throw new Refusal(Refusal.Kind.NO_SHOP, "lost");
            }
            if (together != null && ids.size() == 200 && ids.get(0) > 1) {
                try {
                    together.await(1, TimeUnit.MINUTES);
                } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                    throw new AssertionError("no other batch was on its way", e);
                }
            }
            ids.stream().filter(bad::contains).findFirst().ifPresent(id -> {
                throw new IllegalStateException("order " + id + " is bad");
            });
            ids.stream().filter(id -> !changed.contains(id)).forEach(moved::add);
            return ids.stream()
                    .map(id -> changed.contains(id) ? Outcome.CHANGED_MEANWHILE : Outcome.MOVED)
                    .toList();
        }

        @Override
        public void recordFailure(String runId, Instant at, Verdict verdict, String error) {
            failures.add(verdict.order().id());
        }

        @Override
        public void recordUnreadable(String runId, Instant at, long orderId, String error) {
            failures.add(orderId);
        }

        @Override
        public void recordSkip(String runId, Instant at, Verdict verdict, Outcome outcome) {
            skips.add(verdict.order().id() + " " + outcome);
        }
    }
}
