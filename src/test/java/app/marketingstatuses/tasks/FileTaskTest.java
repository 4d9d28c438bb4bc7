package app.marketingstatuses.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Task;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileTaskTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final Instant EARLIER = NOW.minusSeconds(3600);

    @Test
    void anEnabledTaskWithoutDueFromStartsNowWhateverWasStored() {
        FileTask file = read(", \"enabled\": true");

        assertThat(file.imported(null, NOW).dueFrom()).isEqualTo(NOW);
        assertThat(file.imported(stored(null), NOW).dueFrom()).isEqualTo(NOW);
        assertThat(file.imported(stored(EARLIER), NOW).dueFrom()).isEqualTo(NOW);
    }

    @Test
    void aLaterMomentAlreadyStoredStays() {
        assertThat(read(", \"enabled\": true").imported(stored(LATER), NOW).dueFrom())
                .isEqualTo(LATER);
    }

    @Test
    void aGivenDueFromIsObeyedNullIncluded() {
        assertThat(read(", \"enabled\": true, \"dueFrom\": null")
                        .imported(stored(LATER), NOW)
                        .dueFrom())
                .isNull();
        assertThat(read(", \"enabled\": true, \"dueFrom\": \"" + EARLIER + "\"")
                        .imported(null, NOW)
                        .dueFrom())
                .isEqualTo(EARLIER);
    }

    @Test
    void aDisabledTaskKeepsWhatTheFileSays() {
        assertThat(read("").imported(stored(LATER), NOW).dueFrom()).isNull();
        assertThat(read(", \"dueFrom\": \"" + LATER + "\"").imported(null, NOW).dueFrom())
                .isEqualTo(LATER);
    }

    @Test
    void previewShowsEveryTaskAsIfSwitchedOnThen() {
        assertThat(read("").previewed(NOW, false))
                .satisfies(task -> assertThat(task.enabled()).isTrue())
                .satisfies(task -> assertThat(task.dueFrom()).isEqualTo(NOW));
        assertThat(read("").previewed(NOW, true).dueFrom()).isNull();
        assertThat(read(", \"dueFrom\": \"" + LATER + "\"")
                        .previewed(NOW, false)
                        .dueFrom())
                .isEqualTo(LATER);
        assertThat(read(", \"enabled\": true, \"dueFrom\": null")
                        .previewed(NOW, false)
                        .dueFrom())
                .isNull();
        assertThat(read(", \"enabled\": true, \"dueFrom\": \"" + EARLIER + "\"")
                        .previewed(NOW, true)
                        .dueFrom())
                .isNull();
    }

    private static FileTask read(String more) {
        return Shops.read(Shops.file(Shops.task("A", more)), List.of()).get(0);
    }

    private static Task stored(Instant dueFrom) {
        return read("").task().stored(1, 1).with(true, dueFrom);
    }
}
