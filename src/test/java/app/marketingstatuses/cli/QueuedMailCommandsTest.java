package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the owner may do with the queue of mails. */
class QueuedMailCommandsTest extends ReminderShop {
    @Test
    void outboxMailCanBeDroppedAndRetried() {
        init();
        mail.stop();
        order(Duration.ofHours(2), "1000");
        CommandLineOf.Result run = line.ok("run");
        assertThat(run.err()).isNotBlank();
        String id = line.ok("outbox", "list", "--json")
                .json()
                .get("mails")
                .get(0)
                .get("id")
                .asText();
        assertThat(line.ok("outbox", "drop", id).out()).contains("1 mail dropped");
        assertThat(line.ok("outbox", "list", "--json")
                        .json()
                        .get("mails")
                        .get(0)
                        .get("state")
                        .asText())
                .isEqualTo("dropped");
        assertThat(line.run("outbox", "retry", id).exit()).isEqualTo(2);
        assertThat(line.run("outbox", "drop", "4711").exit()).isEqualTo(2);
    }

    @Test
    void mailTestSendsOneMessage() {
        assertThat(line.ok("mail-test", "--to", "owner@example.com").err()).isEmpty();
        assertThat(mail.getReceivedMessages()).hasSize(1);
        mail.stop();
        CommandLineOf.Result result = line.run("mail-test", "--to", "owner@example.com");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).isNotBlank();
    }
}
