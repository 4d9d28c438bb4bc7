package app.marketingstatuses.ui.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class JobsTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> desktop = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final Jobs jobs =
            new Jobs(background::add, desktop::add, (title, trouble) -> told.add(title + ": " + trouble.getMessage()));

    private void work() {
        while (!background.isEmpty() || !desktop.isEmpty()) {
            (background.isEmpty() ? desktop : background).remove().run();
        }
    }

    @Test
    void anAnswerArrivesOnTheDesktopsThread() {
        jobs.run("a", progress -> 42, answer -> told.add("answer " + answer));
        assertThat(jobs.running()).hasSize(1);
        background.remove().run();
        assertThat(told).isEmpty();
        work();
        assertThat(told).containsExactly("answer 42");
        assertThat(jobs.running()).isEmpty();
    }

    @Test
    void aFailureNobodyTakesIsTold() {
        jobs.run(
                "a",
                progress -> {
                    throw new IllegalStateException("broken");
                },
                answer -> told.add("answer"));
        work();
        assertThat(told).containsExactly("a: broken");
    }

    @Test
    void neitherAnswerNorFailureArrivesAfterACancel() {
        Job first = jobs.run("a", progress -> 1, answer -> told.add("answer"));
        background.remove().run();
        first.cancel();
        Job second = jobs.run(
                "b",
                progress -> {
                    progress.check();
                    return 2;
                },
                answer -> told.add("answer"));
        second.cancel();
        work();
        assertThat(told).isEmpty();
        assertThat(jobs.running()).isEmpty();
    }

    @Test
    void whatNobodyWaitsForAnyMoreIsClosed() {
        AutoCloseable open = () -> told.add("closed");
        jobs.run("kept", progress -> open, answer -> told.add("answer"));
        work();
        Job job = jobs.run("dropped", progress -> open, answer -> told.add("answer"));
        background.remove().run();
        job.cancel();
        work();
        assertThat(told).containsExactly("answer", "closed");
    }

    @Test
    void workThatWritesTellsWhatItDidAlsoAfterACancel() {
        Job job = jobs.runToItsEnd(
                "a", progress -> progress.isCancelled() ? "stopped" : "done", told::add, trouble -> told.add("failed"));
        job.cancel();
        work();
        assertThat(told).containsExactly("stopped");
        assertThat(jobs.running()).isEmpty();
    }

    @Test
    void aNewQuestionMakesTheAnswerToTheOneBeforeWorthless() {
        Jobs.Slot slot = jobs.slot();
        slot.run("old", progress -> "old", told::add);
        slot.run("new", progress -> "new", told::add);
        work();
        assertThat(told).containsExactly("new");
    }

    @Test
    void whatIsKnownBeforeTheAnswerIsShownUnlessItWasCancelledMeanwhile() {
        Jobs.Work<String> work = progress -> {
            progress.show(() -> told.add("part"));
            return "whole";
        };
        jobs.run("a", work, told::add);
        work();
        assertThat(told).containsExactly("part", "whole");

        Job job = jobs.run("b", work, told::add);
        job.onCancel(() -> told.add("cancelled"));
        background.remove().run();
        job.cancel();
        work();
        assertThat(told).containsExactly("part", "whole", "cancelled");
    }

    @Test
    void progressIsKnownAsAPart() {
        Job job = jobs.run(
                "a",
                progress -> {
                    progress.at(1, 4);
                    return 1;
                },
                answer -> {});
        background.remove().run();
        desktop.remove().run();
        assertThat(job.fractionProperty().get()).isEqualTo(0.25);
        assertThat(job.partProperty().get()).isEqualTo(new Job.Part(1, 4));
    }
}
