package app.marketingstatuses.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import app.marketingstatuses.testing.Tasks;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditedTaskTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Instant BEFORE = NOW.minusSeconds(1000);

    private final Task stored = Tasks.task(1, 1, 2, 60).dueFrom(BEFORE).build();

    @Test
    void anEditOfTheRuleOfATaskThatIsOnReleasesNoFlood() {
        Task shorter = Tasks.task(1, 1, 2, 5).dueFrom(BEFORE).build();

        assertThat(new EditedTask(shorter, false).saved(stored, NOW).dueFrom()).isEqualTo(NOW);
        assertThat(new EditedTask(shorter, true).saved(stored, NOW).dueFrom()).isEqualTo(BEFORE);
        assertThat(new EditedTask(shorter.with(false, null), false).saved(stored, NOW))
                .isEqualTo(shorter.with(false, null));
    }

    @Test
    void everyPartOfTheRuleCounts() {
        assertThat(List.of(
                        Tasks.task(1, 3, 2, 60),
                        Tasks.task(1, 1, 2, 61),
                        Tasks.task(1, 1, 2, 60).clock(TaskClock.CREATED),
                        Tasks.task(1, 1, 2, 60).maxLate(5)))
                .allSatisfy(edit -> assertThat(
                                new EditedTask(edit.dueFrom(BEFORE).build(), false)
                                        .saved(stored, NOW)
                                        .dueFrom())
                        .isEqualTo(NOW));
    }

    @Test
    void anotherNameTargetOrLimitLeavesTheStartAsItWas() {
        Task edit = Tasks.task(1, 1, 4, 60).named("X").limit(5).dueFrom(BEFORE).build();

        assertThat(new EditedTask(edit, false).saved(stored, NOW)).isEqualTo(edit);
    }

    @Test
    void aLaterStartStays() {
        Instant later = NOW.plusSeconds(1000);
        Task edit = Tasks.task(1, 1, 2, 5).dueFrom(later).build();

        assertThat(new EditedTask(edit, false)
                        .saved(Tasks.task(1, 1, 2, 60).dueFrom(later).build(), NOW)
                        .dueFrom())
                .isEqualTo(later);
    }
}
