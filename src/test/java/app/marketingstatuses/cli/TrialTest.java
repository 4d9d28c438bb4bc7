package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.testing.TestShop;
import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A trial from its beginning to its end, by commands, on MariaDB with a real mail server. */
class TrialTest extends ShopByCommands {
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final int ORDERS = 20;
    private static final String OWNER = "owner@example.com";

    private final List<Long> orders = new ArrayList<>();
    private int reminded;

    TrialTest() {
        super(ZONE);
    }

    @BeforeEach
    void open() {
        reminded = mailedStatus("Reminded", "manager@example.com");
        line.ok("init");
        for (int i = 0; i < ORDERS; i++) {
            orders.add(shop.order().cost("1000").enteredAt(ago(Duration.ofHours(2))));
        }
    }

    private void task(String more) {
        String task = "{\"name\": \"Reminder\", \"enabled\": true, \"from\": [\"New\"], \"to\": \"Reminded\","
                + " \"afterMinutes\": 60" + more + "}";
        tasks(task);
    }

    private List<String> recipients() throws MessagingException {
        List<String> all = new ArrayList<>();
        for (Message message : mail.getReceivedMessages()) {
            Arrays.stream(message.getAllRecipients()).forEach(to -> all.add(((InternetAddress) to).getAddress()));
        }
        return all;
    }

    private List<Integer> statuses() {
        return orders.stream().map(shop::statusOf).distinct().toList();
    }

    @Test
    void aTrialNeedsAnAddressAndTheAddressStaysAsLongAsItIsNeeded() {
        CommandLineOf.Result refused = line.run("settings", "set", "trial", "mail");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("settings set trial-address");
        String task =
                "{\"name\": \"T\", \"from\": [\"New\"], \"to\": \"Reminded\", \"afterMinutes\": 1, \"trial\": \"mail\"}";
        assertThat(line.input(TasksCommandsTest.file(task))
                        .run("tasks", "import", "-")
                        .exit())
                .isEqualTo(2);
        assertThat(line.run("settings", "set", "trial-address", "nobody").exit())
                .isEqualTo(2);

        line.ok("settings", "set", "trial-address", OWNER);
        tasks(task);
        assertThat(line.run("settings", "set", "trial-address", "").exit()).isEqualTo(2);
        JsonNode listed = line.ok("tasks", "list", "--json").json().get("tasks").get(0);
        assertThat(listed.get("trial").asText()).isEqualTo("mail");
        assertThat(line.ok("doctor").out()).doesNotContain("Trial is on");
    }

    @Test
    void theOwnerGetsEveryMailOnceAndNothingMovesUntilTheTrialOfTheShopEnds() throws Exception {
        line.ok("settings", "set", "trial-address", OWNER);
        line.ok("settings", "set", "trial", "mail");
        task(", \"dueFrom\": null");
        JsonNode due = line.ok("preview", "--json").json().get("due");
        assertThat(due).hasSize(ORDERS).allSatisfy(item -> {
            assertThat(item.get("trial").asText()).isEqualTo("mail");
            assertThat(item.get("email").asText()).isEqualTo("customer@example.com");
            assertThat(item.get("mailTo").asText()).isEqualTo(OWNER);
            assertThat(item.at("/source/customer").asText()).isEqualTo("ours");
            assertThat(item.at("/source/manager").isNull()).isTrue();
        });
        assertThat(line.ok("doctor").out()).contains("Trial is on for 1 task");

        JsonNode first = run();
        assertThat(first.get("moved")).isEmpty();
        assertThat(first.get("tried")).hasSize(ORDERS);
        assertThat(first.get("mail").get("queued").asInt()).isEqualTo(ORDERS);
        assertThat(first.get("mail").get("sent").asInt()).isEqualTo(ORDERS);
        assertThat(recipients()).hasSize(ORDERS).containsOnly(OWNER);
        assertThat(statuses()).containsExactly(1);
        Message message = mail.getReceivedMessages()[0];
        assertThat(message.getSubject()).startsWith("[Trial] Order ");
        assertThat(GreenMailUtil.getWholeMessage(message))
                .contains("Trial: this mail would have gone to customer@example.com");

        JsonNode second = run();
        assertThat(second.get("tried")).isEmpty();
        assertThat(second.get("moved")).isEmpty();
        assertThat(recipients()).hasSize(ORDERS);
        JsonNode held = line.ok("preview", "--json").json();
        assertThat(held.get("due")).isEmpty();
        assertThat(held.get("heldCounts").get("tried").asInt()).isEqualTo(ORDERS);
        assertThat(line.ok("history", "--json").json().get("runs").get(0).get("tried"))
                .hasSize(ORDERS);

        line.ok("settings", "set", "trial", "off", "--include-overdue");
        JsonNode third = run();
        assertThat(third.get("moved")).hasSize(ORDERS);
        assertThat(statuses()).containsExactly(reminded);
        assertThat(recipients().stream().filter("customer@example.com"::equals)).hasSize(ORDERS);
        assertThat(recipients().stream().filter(OWNER::equals)).hasSize(ORDERS);
        assertThat(run().get("moved")).isEmpty();
    }

    @Test
    void endingATrialReleasesNoFlood() throws Exception {
        line.ok("settings", "set", "trial-address", OWNER);
        task(", \"dueFrom\": null, \"trial\": \"mail\"");
        assertThat(run().get("tried")).hasSize(ORDERS);
        task("");
        assertThat(run().get("moved")).isEmpty();
        assertThat(recipients()).containsOnly(OWNER);

        line.ok("settings", "set", "trial", "move");
        assertThat(line.ok("settings", "set", "trial", "off").out()).contains("starts anew: Reminder");
        assertThat(run().get("moved")).isEmpty();
    }

    @Test
    void whatWasMovedInTrialIsMovedAgainOncePutBackAndAnUndoneTrialCanBeginInEarnest() throws Exception {
        line.ok("settings", "set", "trial-address", OWNER);
        task(", \"dueFrom\": null, \"trial\": \"move\"");
        JsonNode first = run();
        assertThat(first.get("tried")).isEmpty();
        assertThat(first.get("moved"))
                .hasSize(ORDERS)
                .allSatisfy(moved -> assertThat(moved.get("trial").asText()).isEqualTo("move"));
        assertThat(statuses()).containsExactly(reminded);
        assertThat(recipients().stream().filter(OWNER::equals)).hasSize(ORDERS);
        assertThat(recipients()).doesNotContain("customer@example.com").contains("manager@example.com");

        LocalDateTime before = LocalDateTime.ofInstant(now.minus(Duration.ofHours(2)), ZONE);
        shop.managerMoves(orders.get(0), 1, before);
        assertThat(run().get("moved")).hasSize(1);

        String undone = first.get("runId").asText();
        line.ok("undo", undone);
        assertThat(orders.stream().filter(id -> shop.statusOf(id) == 1)).hasSize(ORDERS - 1);
        assertThat(run().get("moved")).isEmpty();
        task(", \"dueFrom\": null");
        assertThat(run().get("moved")).hasSize(ORDERS - 1);
        assertThat(recipients().stream().filter("customer@example.com"::equals)).hasSize(ORDERS - 1);
    }

    @Test
    void aTrialMailOfAnOrderThatHasLeftIsDropped() throws Exception {
        line.ok("settings", "set", "trial-address", OWNER);
        task(", \"dueFrom\": null, \"trial\": \"mail\"");
        mail.stop();
        assertThat(run().get("tried")).hasSize(ORDERS);
        orders.forEach(id -> shop.managerMoves(id, TestShop.PAID, LocalDateTime.ofInstant(now, ZONE)));
        shop.execute("UPDATE {marketing_statuses_outbox} SET `next_at` = 0, `state` = 'queued'");
        assertThat(run().get("mail").get("dropped").asInt()).isEqualTo(ORDERS);
    }
}
