package app.marketingstatuses.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.testing.Tasks;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TaskTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Instant EARLIER = NOW.minusSeconds(60);
    private static final Task TASK = Tasks.task(7, 1, 2, 90).limit(5).build();

    @Test
    void switchingOnLeavesAloneWhatIsOverdueUnlessToldOtherwise() {
        Task off = TASK.with(false, null);

        assertThat(off.switchedOn(NOW, false)).isEqualTo(TASK.with(true, NOW));
        assertThat(off.switchedOn(NOW, true)).isEqualTo(TASK.with(true, null));
        assertThat(off.with(false, EARLIER).switchedOn(NOW, false)).isEqualTo(TASK.with(true, NOW));
        assertThat(off.with(false, EARLIER).switchedOn(NOW, true)).isEqualTo(TASK.with(true, null));
    }

    @Test
    void aLaterBeginningStaysWhateverIsSwitchedOnOrEdited() {
        Task planned = TASK.with(false, LATER);

        assertThat(planned.switchedOn(NOW, false).dueFrom()).isEqualTo(LATER);
        assertThat(planned.switchedOn(NOW, true).dueFrom()).isEqualTo(LATER);
        assertThat(TASK.startingAnew(LATER, NOW)).isEqualTo(TASK.with(true, LATER));
        assertThat(TASK.startingAnew(EARLIER, NOW)).isEqualTo(TASK.with(true, NOW));
        assertThat(TASK.startingAnew(null, NOW)).isEqualTo(TASK.with(true, NOW));
    }

    @Test
    void aCopyDiffersInOneThingOnly() {
        assertThat(TASK.delay()).isEqualTo(Duration.ofMinutes(90));
        assertThat(TASK.named("Other").name()).isEqualTo("Other");
        assertThat(TASK.named("Other").named(TASK.name())).isEqualTo(TASK);
        assertThat(TASK.withoutLimit().limitPerRun()).isNull();
        assertThat(TASK.withoutLimit().limited(5)).isEqualTo(TASK);
        assertThat(TASK.inTrial(Trial.MAIL).trial()).isEqualTo(Trial.MAIL);
        assertThat(TASK.inTrial(Trial.MAIL).inTrial(Trial.OFF)).isEqualTo(TASK);
        assertThat(TASK.stored(8, 3).id()).isEqualTo(8);
        assertThat(TASK.stored(8, 3).version()).isEqualTo(3);
        assertThat(TASK.stored(8, 3).stored(TASK.id(), TASK.version())).isEqualTo(TASK);
    }

    @Test
    void anUndoLeavesAloneWhatWasDueByThenToTheTasksOfThatDay() {
        PutBack back = new PutBack(1, 2, NOW, 7, 0);
        assertThat(back.leavesAlone(TASK, Trial.OFF, EARLIER)).isTrue();
        assertThat(back.leavesAlone(TASK, Trial.OFF, NOW)).isFalse();
        assertThat(back.leavesAlone(TASK.stored(8, 1), Trial.OFF, EARLIER)).isFalse();
        assertThat(back.leavesAlone(TASK.stored(6, 1), Trial.OFF, EARLIER)).isTrue();

        PutBack ofTrial = new PutBack(1, 2, NOW, 7, 7);
        assertThat(ofTrial.leavesAlone(TASK, Trial.OFF, EARLIER)).isFalse();
        assertThat(ofTrial.leavesAlone(TASK, Trial.MOVE, EARLIER)).isTrue();
        assertThat(ofTrial.leavesAlone(TASK.stored(6, 1), Trial.OFF, EARLIER)).isTrue();
    }

    @Test
    void theStricterTrialIsTheLaterOne() {
        assertThat(Trial.CODES).containsExactly("off", "move", "mail");
        for (Trial trial : Trial.values()) {
            assertThat(Trial.of(trial.code())).contains(trial);
            assertThat(trial.isOn()).isEqualTo(trial != Trial.OFF);
            assertThat(trial.isStricterThan(trial)).isFalse();
        }
        assertThat(Trial.of("on")).isEmpty();
        assertThat(Trial.MAIL.isStricterThan(Trial.MOVE)).isTrue();
        assertThat(Trial.OFF.isStricterThan(Trial.MOVE)).isFalse();
    }
}
