package app.marketingstatuses.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.Promo;
import app.marketingstatuses.domain.SendWindow;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TasksWriterTest {
    private static final Task FULL = new Task(
            6,
            2,
            "Full \"quoted\" имя",
            true,
            List.of(1, 8, 77),
            4,
            60,
            new TaskClock.Since(3),
            Task.Repeat.EACH,
            Instant.parse("2026-11-24T09:00:00.120Z"),
            10,
            20,
            new Conditions(new BigDecimal("0.50"), null, Set.of(0, 1), Set.of(3), Set.of("web"), Set.of(4), 2),
            new SendWindow(EnumSet.of(DayOfWeek.MONDAY), 0, 1440),
            Task.MailMode.NONE,
            null);
    private static final Task PLAIN = new Task(
            7,
            1,
            "Plain",
            false,
            List.of(1),
            5,
            0,
            TaskClock.CREATED,
            Task.Repeat.ONCE,
            null,
            null,
            null,
            Conditions.NONE,
            null,
            Task.MailMode.STATUS,
            new Promo("l", "\\d{4}", "500", 1, null, ""));

    @Test
    void whatIsWrittenReadsBackUnchanged() {
        String json = new TasksWriter(Shops.SHOP).text(List.of(FULL, PLAIN));
        List<FileTask> read = Shops.read(json, List.of(FULL, PLAIN));

        assertThat(read).allMatch(FileTask::dueFromGiven);
        assertThat(read.stream().map(FileTask::task)).containsExactly(FULL.stored(6, 0), PLAIN.stored(7, 0));
    }

    @Test
    void namesAreWrittenWhereTheyAreUnambiguousElseIds() {
        Map<?, ?> task = (Map<?, ?>)
                ((List<?>) new TasksWriter(Shops.SHOP).document(List.of(FULL)).get("tasks")).get(0);

        assertThat(task.get("from")).isEqualTo(List.of("New", 8, 77));
        assertThat(task.get("clock")).isEqualTo(Map.of("since", "Sent"));
        assertThat(((Map<?, ?>) task.get("conditions")).get("deliveries")).isEqualTo(List.of(0, "Courier"));
    }
}
