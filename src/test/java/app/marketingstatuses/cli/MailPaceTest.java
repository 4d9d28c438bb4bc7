package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.testing.MovedClock;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How fast and at which hours mail leaves, by commands, on MariaDB with a real mail server. */
class MailPaceTest extends ShopByCommands {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final int ORDERS = 6;

    private final MovedClock clock = new MovedClock();
    private int reminded;

    MailPaceTest() {
        super(ZONE);
    }

    @BeforeEach
    void open() {
        reminded = mailedStatus("Reminded", "manager@example.com");
        line.at(clock);
        line.ok("init");
        for (int i = 0; i < ORDERS; i++) {
            shop.order().enteredAt(ago(Duration.ofHours(2)));
        }
        tasks("{\"name\": \"Reminder\", \"enabled\": true, \"from\": [\"New\"],"
                + " \"to\": \"Reminded\", \"afterMinutes\": 60, \"dueFrom\": null}");
    }

    @Test
    void theRunAndTheListSayWhatThePaceLeavesAndTheNextRunsSendIt() {
        line.ok("settings", "set", "mail-pace", "5");

        JsonNode first = run();
        assertThat(first.get("moved")).hasSize(ORDERS);
        assertThat(first.at("/mail/queued").asInt()).isEqualTo(2 * ORDERS);
        assertThat(first.at("/mail/sent").asInt()).isEqualTo(5);
        assertThat(first.at("/mail/left").asInt()).isEqualTo(7);
        assertThat(line.ok("outbox", "flush").out())
                .contains("0 sent", "7 mails left to the next runs by the setting mail-pace");

        clock.pass(Duration.ofSeconds(61));
        assertThat(line.ok("run").out()).contains("2 mails left to the next runs by the setting mail-pace");
        clock.pass(Duration.ofSeconds(61));
        assertThat(run().at("/mail/left").asInt()).isZero();
        assertThat(mail.getReceivedMessages()).hasSize(2 * ORDERS);
    }

    @Test
    void inQuietHoursOrdersMoveAndTheirCustomersMailsWait() {
        LocalTime now = LocalTime.now(clock.withZone(ZONE));
        String quiet = now.minusHours(1).truncatedTo(ChronoUnit.MINUTES) + "-"
                + now.plusHours(2).truncatedTo(ChronoUnit.HOURS);
        line.ok("settings", "set", "quiet-hours", quiet);
        Instant end = LocalDateTime.now(clock.withZone(ZONE))
                .plusHours(2)
                .truncatedTo(ChronoUnit.HOURS)
                .atZone(ZONE)
                .toInstant();
        assertThat(line.ok("preview", "--json").json().get("due").findValuesAsText("mailAt"))
                .hasSize(ORDERS)
                .containsOnly(end.toString());
        assertThat(line.ok("preview").out()).contains("yes, from ");

        JsonNode night = run();
        assertThat(night.get("moved")).hasSize(ORDERS);
        assertThat(night.at("/mail/sent").asInt()).as("to managers").isEqualTo(ORDERS);
        assertThat(night.at("/mail/quiet").asInt()).isEqualTo(ORDERS);
        assertThat(line.ok("outbox", "list", "--json").json().get("mails"))
                .filteredOn(sent -> sent.get("kind").asText().equals("customer"))
                .hasSize(ORDERS)
                .allSatisfy(waiting -> {
                    assertThat(waiting.get("state").asText()).isEqualTo("queued");
                    assertThat(waiting.get("error").asText()).isEqualTo("quiet");
                    assertThat(Instant.parse(waiting.get("nextAt").asText())).isEqualTo(end);
                });
        assertThat(line.ok("outbox", "flush").out()).contains("0 sent");

        line.ok("settings", "set", "quiet-hours", "off");
        assertThat(run().at("/mail/sent").asInt()).isEqualTo(ORDERS);
    }
}
