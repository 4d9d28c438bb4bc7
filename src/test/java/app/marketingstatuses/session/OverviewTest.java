package app.marketingstatuses.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.doctor.Trap;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.LookAhead;
import app.marketingstatuses.engine.Plan;
import app.marketingstatuses.engine.RunRequest;
import app.marketingstatuses.store.RunDigest;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.testing.TestShop;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:22Z");

    @TempDir
    Path home;

    @Test
    void theDemoShopTellsWhatRestsWhatIsDueAndWhatComes() {
        try (ShopSession demo = Visits.demo(home, NOW)) {
            Overview overview = Overview.read(demo);

            assertThat(overview.cron().lastRun()).isNull();
            assertThat(overview.tasksOn()).hasSize(3);
            assertThat(overview.resting()).containsKeys(1, 3, 8);
            assertThat(overview.now().due()).hasSizeGreaterThan(20);
            assertThat(overview.next().sum()).isGreaterThan(overview.now().due().size());
            assertThat(overview.next().hours()).hasSize(24);
            assertThat(overview.next().hours().get(0).sum())
                    .isGreaterThanOrEqualTo(overview.now().due().size());
            assertThat(overview.traps().all()).extracting(Trap::kind).contains(Trap.Kind.FINAL);
            assertThat(overview.runs()).isEmpty();
        }
    }

    @Test
    void theLookAheadIsThePlanAndTheForecast() {
        try (ShopSession demo = Visits.demo(home, NOW)) {
            List<Task> tasks = demo.store().tasks().list();
            Instant until = NOW.plus(Duration.ofDays(1));

            LookAhead ahead = demo.preview(tasks).lookAhead(tasks, demo.now(), until);

            Plan plan = demo.preview(tasks).plan(tasks, demo.now());
            assertThat(ahead.now().due()).isEqualTo(plan.due());
            assertThat(ahead.now().held()).isEqualTo(plan.held());
            assertThat(ahead.next()).isEqualTo(demo.preview(tasks).forecast(tasks, demo.now(), until));
        }
    }

    @Test
    void afterARunItsMovesAreInTheListAndRestElsewhere() {
        try (TestShop shop = TestShop.create()) {
            int reminder = shop.addStatus("Payment reminder");
            Instant now = Visits.present();
            long due = shop.order().enteredAt(Visits.utc(now.minusSeconds(3600)));
            shop.order().enteredAt(Visits.utc(now.minusSeconds(150)));
            Task task = Tasks.task(0, TestShop.NEW, reminder, 5).named("Remind").build();
            ShopSession session = Visits.of(shop, home, now);
            session.store().tasks().insert(task);

            Overview before = Overview.read(session);
            session.runner(before.tasksOn(), "Olga")
                    .run(before.tasksOn(), new RunRequest(Set.of(), null, true, null, "Olga"));
            Overview after = Overview.read(Visits.of(shop, home, now.plusSeconds(60)));

            assertThat(before.now().due()).extracting(v -> v.order().id()).containsExactly(due);
            assertThat(before.next().sum()).isEqualTo(2);
            assertThat(before.resting()).containsEntry(TestShop.NEW, 2L);
            assertThat(after.now().due()).isEmpty();
            assertThat(after.next().sum()).isEqualTo(1);
            assertThat(after.resting()).containsEntry(TestShop.NEW, 1L).containsEntry(reminder, 1L);
            assertThat(after.runs()).extracting(RunDigest::by).containsExactly("Olga");
            assertThat(after.cron().lastRun()).isNotNull();
            assertThat(after.taskNames()).containsValue("Remind");
            assertThat(List.copyOf(after.troubles().dead())).isEmpty();
        }
    }
}
