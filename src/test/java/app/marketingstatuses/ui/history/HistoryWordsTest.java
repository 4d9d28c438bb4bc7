package app.marketingstatuses.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.engine.Postman;
import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.engine.UndoBook.Mails;
import app.marketingstatuses.engine.UndoBook.PastMove;
import app.marketingstatuses.engine.UndoBook.PastRun;
import app.marketingstatuses.engine.UndoPlan;
import app.marketingstatuses.engine.UndoPlan.Stay;
import app.marketingstatuses.engine.UndoPlan.Why;
import app.marketingstatuses.store.MailState;
import app.marketingstatuses.store.RunOrder;
import app.marketingstatuses.store.RunSummary;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Language;
import app.marketingstatuses.ui.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HistoryWordsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:22Z");
    private static final ShopZone ZONE = new ShopZone(ZoneOffset.UTC);

    @Test
    void aRunIsToldInOneLine() {
        RunSummary run = run(null, 5, new RunSummary.Mails(0, 4, 1, 0));
        assertThat(words(Language.ENGLISH).title(run)).isEqualTo("Run of 23 Nov 16:20");
        assertThat(words(Language.ENGLISH).subtitle(run)).isEqualTo("by Cron, took 3 seconds, 5 orders moved");
        assertThat(words(Language.ENGLISH).mails(run)).isEqualTo("1 of 5 failed");
        assertThat(words(Language.RUSSIAN).subtitle(run)).isEqualTo("кто: Cron, длился 3 секунды, 5 заказов перешли");
        assertThat(words(Language.RUSSIAN).mails(run)).isEqualTo("не отправлено 1 из 5");
    }

    @Test
    void anUndoNamesTheRunItUndid() {
        RunSummary undo = run("20261123-162000-a1b2c3", 2, RunSummary.Mails.NONE);
        assertThat(words(Language.ENGLISH).title(undo)).isEqualTo("Undo of 23 Nov 16:20");
        assertThat(words(Language.ENGLISH).what(undo)).isEqualTo("Undo of the run of 23 Nov 16:20");
        assertThat(words(Language.RUSSIAN).subtitle(undo)).contains("2 заказа возвращены");
    }

    @Test
    void everyFailureAndEverySkipHasWordsInBothLanguages() {
        for (Language language : Language.values()) {
            HistoryWords words = words(language);
            for (String reason :
                    List.of("changed-meanwhile", "changed-since", "gone", "target-inactive", "final-status")) {
                assertThat(words.skip(reason)).isNotEqualTo(reason);
            }
            for (MailState state : MailState.values()) {
                assertThat(words.state(state)).isNotBlank();
            }
        }
        HistoryWords words = words(Language.ENGLISH);
        assertThat(words.why(failed(null, "a date that does not exist"))).isEqualTo("The order could not be read");
        assertThat(words.why(failed("T", "The mail for status \"X\" cannot be rendered: y.")))
                .isEqualTo("Its mail could not be made, so it was not moved");
        assertThat(words.why(failed("T", "database error 1644 (45000)")))
                .isEqualTo("The shop's database refused the change");
        assertThat(words.why(failed("T", "unexpected trouble (X)"))).isEqualTo("It could not be changed");
    }

    @Test
    void anUndoSaysWhoStaysAndWhyAndWhatBecomesOfTheMail() {
        List<PastMove> back =
                LongStream.rangeClosed(1, 3).mapToObj(HistoryWordsTest::move).toList();
        List<Stay> stays = LongStream.rangeClosed(4, 13)
                .mapToObj(id -> new Stay(move(id), id == 4 ? Why.FINAL_STATUS : Why.CHANGED_SINCE))
                .toList();
        UndoPlan plan = new UndoPlan(
                new PastRun("r", NOW, "cron", null, back, new Mails(2, 1, 4, 1)),
                back,
                stays,
                0,
                new Mails(2, 1, 4, 1));
        UndoWords english = new UndoWords(texts(Language.ENGLISH), statuses());
        assertThat(english.back(plan)).isEqualTo("3 orders go back");
        assertThat(english.ways(plan)).containsExactly(java.util.Map.entry(new UndoWords.Way(2, 1), 3));
        assertThat(english.stays(plan))
                .containsExactly(
                        "1 stands in “Sent”, which is final; clear that mark in the shop to free it: 2611/4",
                        "9 were changed since: 2611/5, 2611/6, 2611/7, 2611/8, 2611/9, 2611/10, 2611/11, 2611/12 and 1 more");
        assertThat(english.mails(plan))
                .containsExactly(
                        "2 mails not sent yet are dropped",
                        "5 mails were sent and cannot be called back",
                        "1 mail is being sent right now and may still go out");
        assertThat(english.yes(plan)).isEqualTo("Put 3 orders back");
        UndoWords russian = new UndoWords(texts(Language.RUSSIAN), statuses());
        assertThat(russian.back(plan)).isEqualTo("3 заказа вернутся");
        assertThat(russian.mails(plan).get(1)).isEqualTo("5 писем уже отправлены, отозвать их нельзя");
        assertThat(russian.stay(plan)).isEqualTo("10 заказов останутся");
    }

    @Test
    void aResultThatWentAsToldIsPlainAndAnyOtherIsNot() {
        ResultWords plain = new ResultWords(texts(Language.ENGLISH), report(List.of(), false), true);
        assertThat(plain.isPlain()).isTrue();
        assertThat(plain.summary()).isEqualTo("1 order put back, 2 mails dropped");
        ResultWords stopped = new ResultWords(texts(Language.ENGLISH), report(List.of(), true), true);
        assertThat(stopped.isPlain()).isFalse();
        assertThat(stopped.notes()).containsExactly("Stopped: 7 orders were not begun");
        List<RunReport.Failed> failures = List.of(new RunReport.Failed("T", 5, "database error 1 (2)"));
        ResultWords failed = new ResultWords(texts(Language.ENGLISH), report(failures, false), true);
        assertThat(failed.isPlain()).isFalse();
        assertThat(failed.summary()).contains("1 order failed");
    }

    @Test
    void daysAreTheShops() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        assertThat(Period.TODAY.from(today, null, ZONE)).isEqualTo(Instant.parse("2026-11-24T00:00:00Z"));
        assertThat(Period.WEEK.from(today, null, ZONE)).isEqualTo(Instant.parse("2026-11-18T00:00:00Z"));
        assertThat(Period.ALL.from(today, today, ZONE)).isNull();
        assertThat(Period.BETWEEN.until(today, ZONE)).isEqualTo(Instant.parse("2026-11-25T00:00:00Z"));
        assertThat(Period.MONTH.until(today, ZONE)).isNull();
    }

    private static RunReport report(List<RunReport.Failed> failed, boolean cancelled) {
        return new RunReport(
                "r",
                NOW,
                NOW,
                List.of(new RunReport.Moved("T", 1, 2, 1)),
                List.of(),
                List.of(),
                failed,
                0,
                new Postman.Tally(0, 0, 0, 2, null),
                List.of(),
                cancelled ? 7 : 0,
                cancelled,
                List.of());
    }

    private static PastMove move(long id) {
        return new PastMove(id, 1, "T", id, "2611/" + id, 1, 2, 9, false, 2, 9);
    }

    private static Statuses statuses() {
        return new Statuses(List.of(status(1, "New"), status(2, "Sent")));
    }

    private static OrderStatus status(int id, String name) {
        return new OrderStatus(id, name, "336699", false, false, "", "", 0, 0, true, false, false, id);
    }

    @Test
    void aCodeThatWasGivenIsNamedAndOneThatCouldNotBeSaysSo() {
        RunOrder moved = new RunOrder(
                1, "2611/1", "T", RunOrder.What.MOVED, 1, 2, NOW, null, 1, MailState.SENT, false, false, "TEA-7K2M");
        HistoryWords words = words(Language.ENGLISH);

        assertThat(words.why(moved)).isEqualTo("Promo code TEA-7K2M");
        for (String error : List.of(
                Telling.PROMO_NONE_LEFT.say("next"), Telling.PROMO_UNTOLD.say(), Telling.PROMO_USED_UP.say("A"))) {
            assertThat(words.why(failed("T", error))).isEqualTo("No promo code could be given, so it was not moved");
        }
    }

    private static RunOrder failed(String task, String error) {
        return new RunOrder(
                1, "2611/1", task, RunOrder.What.FAILED, null, null, NOW, error, 0, null, false, false, null);
    }

    private static RunSummary run(String undoOf, int moved, RunSummary.Mails mails) {
        Instant started = Instant.parse("2026-11-23T16:20:00Z");
        return new RunSummary(
                "r",
                started,
                started.plusSeconds(3),
                "cron",
                moved,
                0,
                0,
                0,
                List.of("T"),
                0,
                mails,
                null,
                undoOf,
                0,
                0);
    }

    private static Texts texts(Language language) {
        return Texts.of(language, HistoryWords.class);
    }

    private static HistoryWords words(Language language) {
        return new HistoryWords(texts(language), new Formats(language, ZONE, Clock.fixed(NOW, ZoneOffset.UTC)));
    }
}
