package app.marketingstatuses.store;

import static app.marketingstatuses.store.Samples.NOON;
import static app.marketingstatuses.store.Samples.due;
import static app.marketingstatuses.store.Samples.mail;
import static app.marketingstatuses.store.Samples.order;
import static app.marketingstatuses.store.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Digest;
import app.marketingstatuses.engine.DigestBook;
import app.marketingstatuses.engine.Moves;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DailyReportsTest extends StoreContract {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final Task REMIND = task(1, "Remind", 1, 4);

    private DigestBook reports;

    @BeforeEach
    void reports() {
        execute("DELETE FROM {marketing_statuses_digests}");
        reports = store.reports("cron");
    }

    private static OutgoingMail report() {
        return mail(Kind.MANAGER, OutgoingMail.NO_ORDER, 0);
    }

    @Test
    void aDaysReportIsQueuedOnceHoweverManyRunsMakeIt() {
        long queued = IntStream.range(0, 8)
                .parallel()
                .filter(run -> reports.queue(DAY, "r" + run, NOON, List.of(report(), report())))
                .count();

        assertThat(queued).isEqualTo(1);
        assertThat(store.outbox().list()).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.isAboutOrder()).isFalse();
            assertThat(entry.kind()).isEqualTo("manager");
        });
        assertThat(reports.last()).contains(new DigestBook.Made(DAY, NOON));
        assertThat(reports.queue(DAY.plusDays(1), "r9", NOON.plusSeconds(1), List.of(report())))
                .isTrue();
        assertThat(reports.last()).contains(new DigestBook.Made(DAY.plusDays(1), NOON.plusSeconds(1)));
    }

    @Test
    void aDayWhoseReportCouldNotBeQueuedIsNotNoted() {
        OutgoingMail same = report();

        assertThatThrownBy(() -> reports.queue(DAY, "r1", NOON, List.of(same, same)))
                .isInstanceOf(RuntimeException.class);
        assertThat(reports.last()).isEmpty();
        assertThat(store.outbox().list()).isEmpty();
        assertThat(texts("SELECT `run_id` FROM {marketing_statuses_runs}")).isEmpty();
    }

    @Test
    void itTellsWhatMovedFailedAndWaitsSinceTheLastOne() {
        Moves moves = store.moves(new ShopZone(ZoneOffset.UTC), "cron");
        for (long order = 1; order <= 4; order++) {
            insertOrder(order, 1);
            moves.apply(
                    "r" + order,
                    NOON.plusSeconds(order),
                    List.of(new Moves.Move(due(REMIND, order(order, 1, 0)), List.of(mail(Kind.CUSTOMER, order, 4)))));
        }
        insertOrder(30, 1);
        moves.recordFailure("r5", NOON.plusSeconds(5), due(task(2, "Ask", 1, 5), order(30, 1, 0)), "it cannot");
        moves.recordUnreadable("r5", NOON.plusSeconds(5), 77, "no such date");
        long first = store.outbox().claim("r1", NOON.plusSeconds(9), 1).get(0).id();
        store.outbox().markDead(first, NOON, "550");
        execute("UPDATE {marketing_statuses_runs} SET `finished_at` = `started_at`, `mail_sent` = 3");
        execute("INSERT INTO {marketing_statuses_undone} (`move_id`, `run_id`, `order_id`, `moved_entry`, `back_entry`,"
                + " `undone_at`, `last_task`) SELECT `id`, 'u', `order_id`, 1, 2, 3, 1 FROM {marketing_statuses_moves}"
                + " WHERE `order_id` = 4");

        Instant since = NOON.plusSeconds(1);
        assertThat(reports.read(since, NOON.plusSeconds(60)))
                .isEqualTo(new Digest(
                        since,
                        NOON.plusSeconds(60),
                        List.of(new Digest.Moved("Remind", false, 2)),
                        new Digest.Mails(12, 3, 0, 1),
                        List.of(new Digest.Failing(30, "x", "Ask"), new Digest.Failing(77, null, null)),
                        2));
        assertThat(reports.read(NOON.plusSeconds(60), NOON.plusSeconds(90)).moved())
                .isEmpty();
    }

    @Test
    void whatWasTriedIsToldApart() {
        execute(
                "INSERT INTO {marketing_statuses_runs} (`run_id`, `started_at`, `by_whom`) VALUES ('r', ?, 'cron')",
                NOON.toEpochMilli());
        for (int i = 0; i < 2; i++) {
            execute(
                    "INSERT INTO {marketing_statuses_trials} (`run_id`, `task_id`, `task_name`, `order_id`, `start_id`,"
                            + " `from_status`, `to_status`, `tried_at`, `mail_count`) VALUES ('r', 1, 'Remind', ?, 1, 1, 4, ?, 1)",
                    i,
                    NOON.toEpochMilli());
        }
        execute(
                "INSERT INTO {marketing_statuses_moves} (`run_id`, `task_id`, `task_name`, `order_id`, `start_id`, `from_status`,"
                        + " `to_status`, `moved_at`, `entry_id`, `mail_count`) VALUES ('r', 1, 'Remind', 9, ?, 1, 4, ?, 3, 1)",
                TrialMoves.start(3),
                NOON.toEpochMilli());

        assertThat(reports.read(NOON.minusSeconds(1), NOON).moved())
                .containsExactly(new Digest.Moved("Remind", true, 3));
    }
}
