package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.engine.DoNotMail;
import app.marketingstatuses.engine.Postman.Tally;
import app.marketingstatuses.engine.RunWatcher;
import app.marketingstatuses.shop.JdbcShop;
import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.MovedClock;
import app.marketingstatuses.testing.TestShop;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs that send at the same moment, as they do where the run lock was lost, keep the shop's pace together. */
class PacedMailOnMariaDbTest {
    private static final int MAILS = 30;
    private static final int PACE = 7;
    private static final int RUNS = 4;

    private final MovedClock clock = new MovedClock();
    private TestShop shop;
    private Store store;
    private GreenMail server;

    @BeforeEach
    void open() {
        server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        shop = TestShop.create();
        store = new Store(shop.database());
        store.init(false, null);
        store.settings().set("mail-pace", Integer.toString(PACE));
        for (int i = 0; i < MAILS; i++) {
            long order = shop.order().insert();
            shop.execute(
                    "INSERT INTO {marketing_statuses_outbox} (`run_id`, `task_id`, `order_id`, `status`, `kind`, `message_id`,"
                            + " `mail_from`, `from_name`, `mail_to`, `to_name`, `language`, `subject`, `html`, `body_text`,"
                            + " `state`, `queued_at`, `next_at`) VALUES ('r', 1, ?, 1, ?, ?, 'shop@example.com', '',"
                            + " 'anna@example.org', '', 'en', 'x', '<p>x</p>', 'x', 'queued', ?, ?)",
                    order,
                    i % 3 == 0 ? "manager" : "customer",
                    "m" + i + "@example.com",
                    clock.instant().toEpochMilli(),
                    clock.instant().toEpochMilli());
        }
    }

    @AfterEach
    void close() {
        shop.close();
        server.stop();
    }

    private Tally run() {
        SmtpSettings smtp =
                SmtpSettings.of("127.0.0.1", server.getSmtp().getPort(), SmtpSettings.Security.NONE, null, null);
        return new QueuePostman(
                        store.outbox(),
                        new JdbcShop(shop.database(), false),
                        new SmtpTransport(smtp, clock),
                        clock,
                        new Random(1),
                        DoNotMail.NOBODY,
                        new SendingRules(store.settings().list()::get, new ShopZone(ZoneOffset.UTC)),
                        store.pace())
                .deliver("run", clock.instant().plusSeconds(50), RunWatcher.NONE);
    }

    @Test
    void racingRunsTogetherSendWhatAMinuteAllowsAndLaterOnesTheRest() {
        for (int sent = PACE; sent < MAILS; sent += PACE) {
            int together =
                    IntStream.range(0, RUNS).parallel().map(i -> run().sent()).sum();
            assertThat(together).isEqualTo(PACE);
            assertThat(server.getReceivedMessages()).hasSize(sent);
            clock.pass(Duration.ofSeconds(61));
        }
        assertThat(run()).isEqualTo(new Tally(MAILS % PACE, 0, 0, 0, null));
        assertThat(server.getReceivedMessages()).hasSize(MAILS);
    }
}
