package app.marketingstatuses.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.store.MailState;
import app.marketingstatuses.store.OutboxQuery;
import app.marketingstatuses.ui.desk.ShopCard;
import app.marketingstatuses.ui.testing.HeadlessBench;
import app.marketingstatuses.ui.text.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxModelTest {
    @TempDir
    Path home;

    private HeadlessBench bench;
    private OutboxModel model;
    private OutboxActions actions;
    private final List<Runnable> soon = new ArrayList<>();

    @BeforeEach
    void open() {
        Clock clock = Clock.systemUTC();
        SampleOutbox.make(home, clock);
        bench = HeadlessBench.demo(home, clock, Language.ENGLISH);
        model = new OutboxModel(bench.workbench(), soon::add);
        actions = new OutboxActions(bench.workbench());
        bench.workbench().desk().changesProperty().addListener((p, was, now) -> model.refresh());
        model.refresh();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void showsTheNewestFirstWithCountsOfEachTab() {
        assertThat(model.readyProperty().get()).isTrue();
        assertThat(model.rows().get(0).line().entry().state()).isEqualTo(MailState.DEAD);
        assertThat(MailFilter.DEAD.count(model.countsProperty().get())).isEqualTo(2);
        assertThat(MailFilter.WAITING.count(model.countsProperty().get())).isEqualTo(2);
        assertThat(MailFilter.ALL.count(model.countsProperty().get()))
                .isEqualTo(model.rows().size());
        assertThat(model.countsProperty().get().due()).isEqualTo(2);
    }

    @Test
    void anotherQuestionShowsOtherRows() {
        ask(MailFilter.DEAD, "");
        assertThat(model.rows()).hasSize(2);
        ask(MailFilter.ALL, model.rows().get(0).line().orderNumber());
        assertThat(model.rows()).hasSize(1);
        ask(MailFilter.ALL, "nobody has this");
        assertThat(model.rows()).isEmpty();
    }

    private void ask(MailFilter filter, String text) {
        model.queryProperty().set(new OutboxQuery(filter.states(), null, text, true));
    }

    @Test
    void linesOutOfSightAreReadTogetherOnceSomebodyLooks() {
        List<MailRow> unread = List.of(new MailRow(model.rows().get(0).id(), null), new MailRow(999_999, null));
        unread.forEach(model::want);
        assertThat(soon).hasSize(1);
        soon.get(0).run();
        assertThat(unread.get(0).line().entry().id()).isEqualTo(unread.get(0).id());
        assertThat(unread.get(1).line()).isNull();
    }

    @Test
    void aMailIsOpenedAsTheCustomerSeesItAndAsSource() {
        model.open(model.rows().get(0).id());
        Letter letter = model.letterProperty().get();
        assertThat(letter.content().html()).contains("<html");
        assertThat(letter.content().text()).isNotBlank();
        assertThat(letter.content().source()).contains("Message-ID:", "multipart/alternative");
        model.open(999_999);
        assertThat(model.letterProperty().get()).isNull();
    }

    @Test
    void failedMailIsQueuedAnewAfterAYesOnly() {
        List<Long> ids = model.rows().stream().map(MailRow::id).toList();
        bench.answer(false);
        actions.retry(ids);
        assertThat(bench.asked().get(0)).startsWith("Send 3 mails again?").contains("of the selected stay as they are");
        assertThat(MailFilter.DEAD.count(model.countsProperty().get())).isEqualTo(2);
        bench.answer(true);
        actions.retry(ids);
        assertThat(bench.notices()).containsExactly("3 mails are sent again by the next run.");
        assertThat(MailFilter.DEAD.count(model.countsProperty().get())).isZero();
        assertThat(model.countsProperty().get().due()).isEqualTo(5);
    }

    @Test
    void mailIsDroppedAfterAYesOnly() {
        List<Long> ids = List.of(model.rows().get(0).id());
        bench.answer(false);
        actions.drop(ids);
        assertThat(bench.asked().get(0)).startsWith("Drop 1 mail?").doesNotContain("of the selected");
        assertThat(MailFilter.DROPPED.count(model.countsProperty().get())).isEqualTo(1);
        bench.answer(true);
        actions.drop(ids);
        assertThat(MailFilter.DROPPED.count(model.countsProperty().get())).isEqualTo(2);
        actions.drop(ids);
        assertThat(bench.notices().get(1)).startsWith("None of the selected mails can be dropped");
    }

    @Test
    void whatWaitsIsSentAtOnceIntoFilesInTheDemo() {
        long sent = MailFilter.SENT.count(model.countsProperty().get());
        actions.sendNow(2);
        assertThat(bench.asked().get(0)).startsWith("Send 2 mails now?").contains("into files");
        assertThat(bench.notices()).hasSize(1).allMatch(told -> told.startsWith("2 mails sent."));
        assertThat(MailFilter.SENT.count(model.countsProperty().get())).isEqualTo(sent + 2);
        actions.sendNow(0);
        assertThat(bench.asked()).hasSize(1);
    }

    @Test
    void aStoppedShopSendsNothing() {
        bench.workbench().desk().visit(shop -> {
            shop.store().pause("Olga", shop.now());
            return null;
        });
        actions.sendNow(2);
        assertThat(bench.troubles()).hasSize(1);
        assertThat(bench.troubles().get(0)).hasMessageContaining("paused");
        model.refresh();
        assertThat(model.countsProperty().get().due()).isEqualTo(2);
    }

    @Test
    void aTestMessageOfTheDemoIsAFile() {
        List<OutboxActions.TestResult> results = new ArrayList<>();
        actions.test("owner@example.org", results::add, () -> {});
        assertThat(results.get(0).accepted()).isTrue();
        assertThat(results.get(0).sentence()).contains("into a file");
        actions.test("nobody", results::add, () -> {});
        assertThat(results.get(1).accepted()).isFalse();
        assertThat(results.get(1).sentence()).isEqualTo("That is no mail address.");
    }

    @Test
    void aShopThatIsOnlyLookedAtIsNotWrittenTo() {
        bench.close();
        ShopCard card = new ShopCard("Tea", null, false, true, ShopCard.Link.DEMO, "demo");
        bench = HeadlessBench.on(home, Clock.systemUTC(), new ShopChoice.Demo(), card, Language.ENGLISH);
        OutboxActions looking = new OutboxActions(bench.workbench());
        looking.drop(List.of(model.rows().get(0).id()));
        looking.retry(List.of(model.rows().get(0).id()));
        looking.sendNow(2);
        assertThat(bench.asked()).isEmpty();
        assertThat(Set.copyOf(bench.notices()))
                .containsExactly("This shop is opened to look only. Nothing was written.");
    }
}
