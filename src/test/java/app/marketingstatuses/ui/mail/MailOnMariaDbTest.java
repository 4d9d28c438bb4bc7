package app.marketingstatuses.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.testing.TestShop;
import app.marketingstatuses.ui.testing.HeadlessBench;
import app.marketingstatuses.ui.testing.SavedShop;
import app.marketingstatuses.ui.text.Language;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Mail of a saved shop on MariaDB goes to a real mail server. */
class MailOnMariaDbTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @RegisterExtension
    final GreenMailExtension server = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @TempDir
    Path home;

    private TestShop shop;
    private HeadlessBench bench;
    private OutboxModel model;
    private OutboxActions actions;

    @BeforeEach
    void open() {
        shop = TestShop.create();
        Profile.Smtp smtp = new Profile.Smtp("localhost", server.getSmtp().getPort(), "none", null, null);
        bench = HeadlessBench.on(
                home, CLOCK, SavedShop.save(shop, home, CLOCK, smtp), SavedShop.card(true), Language.RUSSIAN);
        bench.workbench().desk().visit(session -> session.store().init(false, null));
        model = new OutboxModel(bench.workbench(), Runnable::run);
        actions = new OutboxActions(bench.workbench());
        bench.workbench().desk().changesProperty().addListener((p, was, now) -> model.refresh());
    }

    @AfterEach
    void close() {
        bench.close();
        shop.close();
    }

    /** Waits for a run, as a run of cron would have left it. */
    private void queue(long order, int status, String kind, String messageId) {
        shop.execute(
                "INSERT INTO {marketing_statuses_outbox} (`run_id`, `task_id`, `order_id`, `status`, `kind`, `message_id`,"
                        + " `mail_from`, `mail_to`, `language`, `subject`, `html`, `body_text`, `state`, `queued_at`, `next_at`)"
                        + " VALUES ('r', 1, ?, ?, ?, ?, 'shop@example.com', 'customer@example.com', 'ru', 'Ваш заказ',"
                        + " '<html><body>Привет</body></html>', 'Привет', 'queued', ?, ?)",
                order,
                status,
                kind,
                messageId,
                CLOCK.millis(),
                CLOCK.millis());
    }

    @Test
    void whatWaitsIsSentAndWhatNoLongerFitsIsDropped() throws Exception {
        long paid = shop.order().num("2611/1").status(TestShop.PAID).insert();
        queue(paid, TestShop.PAID, OutgoingMail.Kind.CUSTOMER.code(), "1@shop.example.com");
        queue(paid, TestShop.NEW, OutgoingMail.Kind.CUSTOMER.code(), "2@shop.example.com");
        model.refresh();
        assertThat(model.countsProperty().get().due()).isEqualTo(2);

        bench.answer(false);
        actions.sendNow(2);
        assertThat(server.getReceivedMessages()).isEmpty();
        bench.answer(true);
        actions.sendNow(2);

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo("Ваш заказ");
        assertThat(bench.notices()).containsExactly("Отправлено 1 письмо. 1 снято: заказ уже в другом статусе.");
        model.open(model.rows().get(0).id());
        assertThat(model.letterProperty().get().line().orderNumber()).isEqualTo("2611/1");
        assertThat(model.letterProperty().get().content().source()).contains("<2@shop.example.com>");
    }

    @Test
    void aTestMessageReachesTheServer() throws Exception {
        List<OutboxActions.TestResult> results = new ArrayList<>();
        actions.test("owner@example.org", results::add, () -> {});
        assertThat(results.get(0).sentence()).startsWith("Почтовый сервер принял пробное письмо.");
        assertThat(server.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("owner@example.org");
    }

    @Test
    void aServerThatIsDownIsSaidInWordsAndTheMailStays() {
        long paid = shop.order().status(TestShop.PAID).insert();
        queue(paid, TestShop.PAID, OutgoingMail.Kind.CUSTOMER.code(), "1@shop.example.com");
        server.stop();
        List<OutboxActions.TestResult> results = new ArrayList<>();
        actions.test("owner@example.org", results::add, () -> {});
        assertThat(results.get(0).accepted()).isFalse();
        assertThat(results.get(0).sentence()).startsWith("Почтовый сервер недоступен.");
        actions.sendNow(1);
        assertThat(bench.notices().get(0)).contains("Остальные ждут");
        model.refresh();
        assertThat(MailFilter.WAITING.count(model.countsProperty().get())).isEqualTo(1);
        assertThat(model.rows().get(0).line().entry().error()).isEqualTo("no connection");
    }
}
