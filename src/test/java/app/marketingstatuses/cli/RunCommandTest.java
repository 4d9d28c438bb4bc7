package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a run may be told, what it says, and what stops it. */
class RunCommandTest extends ReminderShop {
    @Test
    void silentRunsPrintNothingWhereAllIsWell() {
        init();
        order(Duration.ofHours(2), "1000");
        for (String silent : List.of("--silent", "--silent=1")) {
            CommandLineOf.Result result = line.ok("run", silent);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).isEmpty();
        }
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aFailedOrderIsNamedAndEndsWithOneEvenSilently() {
        init();
        shop.setStatus(reminded, "subject_user", "[[snippet? &x=`1`]]");
        long order = order(Duration.ofHours(2), "1000");

        CommandLineOf.Result result = line.run("run", "--silent", "--json");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.json().get("failed").get(0).get("orderId").asLong()).isEqualTo(order);
        assertThat(shop.statusOf(order)).isEqualTo(1);
    }

    @Test
    void runWithoutMailMovesAndNeitherQueuesNorSends() {
        init();
        long order = order(Duration.ofHours(2), "1000");
        JsonNode run = line.ok("run", "--no-mail", "--json").json();
        assertThat(run.get("moved")).hasSize(1);
        assertThat(run.get("mail").get("queued").asInt()).isZero();
        assertThat(shop.statusOf(order)).isEqualTo(reminded);
        line.ok("outbox", "flush");
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void limitAndTaskNarrowARun() {
        init();
        long first = order(Duration.ofHours(3), "1000");
        long second = order(Duration.ofHours(2), "1000");

        assertThat(line.ok("run", "--limit", "1").out()).startsWith("1 order moved, 0 skipped, 0 failed.");
        assertThat(shop.statusOf(first)).isEqualTo(reminded);
        assertThat(line.run("run", "--task", "Later").exit()).isEqualTo(2);
        assertThat(line.run("run", "--task", "Nobody").exit()).isEqualTo(2);
        line.ok("run", "--task", "Reminder");
        assertThat(shop.statusOf(second)).isEqualTo(reminded);
    }

    @Test
    void guardsEndWithFiveAndNothingOnStandardOutput() {
        init();
        long order = order(Duration.ofHours(2), "1000");
        order(Duration.ofHours(2), "1000");
        line.ok("settings", "set", "fuse", "1");
        guard(line.run("run", "--json"), "fuse");
        assertThat(line.ok("settings", "list", "--json")
                        .json()
                        .get("settings")
                        .get("fuse")
                        .asText())
                .isEqualTo("1");
        line.ok("pause");
        guard(line.run("run"), "paused");
        guard(line.run("outbox", "flush"), "paused");
        line.ok("resume");
        shop.setting("site_url", "https://staging.example.com/");
        guard(line.run("run"), "copied shop");
        line.ok("init", "--adopt");
        guard(line.at(Clock.offset(Clock.systemUTC(), Duration.ofHours(1))).run("run"), "clock");
        assertThat(shop.statusOf(order)).isEqualTo(1);
        line.at(Clock.systemUTC()).ok("run", "--fuse", "2");
        assertThat(shop.statusOf(order)).isEqualTo(reminded);
    }

    @Test
    void aSecondRunEndsWithFourAndIsQuietWhenSilent() throws Exception {
        init();
        try (var lock = new app.marketingstatuses.store.Store(shop.database())
                .station(null)
                .lock()
                .orElseThrow()) {
            assertThat(lock).isNotNull();
            CommandLineOf.Result loud = line.run("run");
            assertThat(loud.exit()).isEqualTo(4);
            assertThat(loud.out()).isEmpty();
            assertThat(loud.err()).contains("Another run");
            CommandLineOf.Result quiet = line.run("run", "--silent");
            assertThat(quiet.exit()).isEqualTo(4);
            assertThat(quiet.out() + quiet.err()).isEmpty();
        }
    }

    private static void guard(CommandLineOf.Result result, String name) {
        assertThat(result.exit()).as(result.toString()).isEqualTo(5);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(name);
    }
}
