package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.testing.MovedClock;
import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Message;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The managers' daily report, by commands, on MariaDB with a real mail server. */
class DailyReportTest extends ShopByCommands {
    /** Where it is early in the afternoon while the test runs, whenever that is: no day ends under it. */
    private static final ZoneId ZONE = noonSomewhere();

    private final MovedClock clock = new MovedClock();

    private static ZoneId noonSomewhere() {
        int hour = LocalTime.now(ZoneId.of("UTC")).getHour();
        int offset = 13 - hour;
        return ZoneId.of(offset == 0 ? "Etc/GMT" : "Etc/GMT" + (offset > 0 ? "-" : "+") + Math.abs(offset));
    }

    DailyReportTest() {
        super(ZONE);
    }

    @BeforeEach
    void open() {
        shop.setting("ms2_email_manager", "boss@example.com, ann@example.com");
        shop.addStatus("Reminded");
        line.at(clock);
        line.ok("init");
        tasks("{\"name\": \"Payment reminder\", \"enabled\": true, \"from\": [\"New\"],"
                + " \"to\": \"Reminded\", \"afterMinutes\": 60, \"dueFrom\": null}");
    }

    private void orderDueIn(Duration wait) {
        shop.order().num("2611/7").enteredAt(ago(Duration.ofHours(1).minus(wait)));
    }

    private String inMinutes(int minutes) {
        return LocalTime.now(clock.withZone(ZONE))
                .plusMinutes(minutes)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    @Test
    void atItsTimeEveryManagerGetsOneAndNoMoreThatDay() throws Exception {
        orderDueIn(Duration.ofMinutes(-5));
        orderDueIn(Duration.ofHours(20));
        orderDueIn(Duration.ofHours(30));
        line.ok("settings", "set", "digest", inMinutes(4));

        assertThat(run().get("moved")).hasSize(1);
        assertThat(mail.getReceivedMessages()).isEmpty();
        clock.pass(Duration.ofMinutes(5));
        JsonNode reporting = run();
        assertThat(reporting.at("/mail/queued").asInt()).isEqualTo(2);
        assertThat(reporting.at("/mail/sent").asInt()).isEqualTo(2);
        clock.pass(Duration.ofMinutes(3));
        run();

        Message[] got = mail.getReceivedMessages();
        assertThat(got).hasSize(2);
        assertThat(Arrays.stream(got).map(DailyReportTest::to))
                .containsExactlyInAnyOrder("boss@example.com", "ann@example.com");
        assertThat(got[0].getSubject()).contains("daily report");
        assertThat(GreenMailUtil.getWholeMessage(got[0]))
                .contains("Payment reminder: 1", "Orders that will be moved, as things stand: 1", "Sent: 0");
        assertThat(line.ok("outbox", "list", "--json").json().get("mails")).allSatisfy(sent -> {
            assertThat(sent.get("orderId").isNull()).isTrue();
            assertThat(sent.get("kind").asText()).isEqualTo("manager");
            assertThat(sent.get("state").asText()).isEqualTo("sent");
        });
    }

    private static String to(Message message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void itGoesToTheAddressesOfTheSettingInTheManagersLanguage() throws Exception {
        shop.setting("cultureKey", "ru");
        line.ok("settings", "set", "digest-to", "owner@example.com");
        line.ok("settings", "set", "digest", inMinutes(-1));

        run();

        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(to(mail.getReceivedMessages()[0])).isEqualTo("owner@example.com");
        assertThat(mail.getReceivedMessages()[0].getSubject()).contains("отчёт за день");
    }

    @Test
    void whereNobodyCanGetItTheRunSaysSoAndSendsTheOtherMail() {
        shop.setting("ms2_email_manager", "");
        line.ok("settings", "set", "digest", inMinutes(-1));

        CommandLineOf.Result run = line.ok("run");

        assertThat(run.err()).contains("The daily report to the managers cannot be made: the shop names no manager");
        line.ok("settings", "set", "digest-to", "owner@example.com");
        assertThat(line.ok("run").err()).isEmpty();
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whileItIsOffNothingIsMade() {
        assertThat(line.ok("settings", "list", "--json")
                        .json()
                        .at("/settings/digest")
                        .asText())
                .isEqualTo("off");
        run();

        assertThat(mail.getReceivedMessages()).isEmpty();
    }
}
