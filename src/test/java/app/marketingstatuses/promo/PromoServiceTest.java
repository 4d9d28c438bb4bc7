package app.marketingstatuses.promo;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Promo;
import app.marketingstatuses.domain.PromoCode;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.testing.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromoServiceTest extends PromoContract {
    @Test
    void anOrderGetsOneCodeHoweverOftenItIsAskedForAndByWhom() {
        PromoCode first = code(service(), move(12));

        assertThat(code(service(), move(12))).isEqualTo(first);
        assertThat(code(service(), move(13))).isNotEqualTo(first);
        assertThat(lines(
                        "SELECT `list`, `code`, `count`, `discount`, `description`, `startedon`, `createdon`,"
                                + " `showinfo`, `active`, `properties` FROM {mspc2_coupons} WHERE `code` = ?",
                        first.code()))
                .containsExactly("next|" + first.code() + "|1|10%|Next order|0|" + NOON.getEpochSecond()
                        + "|1|1|{\"prev-order\":12,\"marketing-statuses\":{\"task\":1}}");
        assertThat(first.validUntil()).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(first.sample()).isFalse();
    }

    @Test
    void aTaskThatMovesAnOrderEachTimeGivesACodeEachTimeAndOneThatMovesItOnceGivesOne() {
        Task each = Tasks.task(1, 1, 2, 5).each().promo(PROMO).build();

        assertThat(code(service(), move(each, 12, 100))).isNotEqualTo(code(service(), move(each, 12, 101)));
        assertThat(code(service(), move(task(2, PROMO), 12, 100)))
                .isEqualTo(code(service(), move(task(2, PROMO), 12, 101)));
    }

    @Test
    void peekingShowsASampleUntilThereIsACodeAndWritesNothing() {
        PromoCode sample = service().peek(List.of(move(12))).get(move(12));
        assertThat(sample.sample()).isTrue();
        assertThat(sample.validUntil()).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(lines("SELECT `id` FROM {mspc2_coupons}")).isEmpty();
        assertThat(lines("SELECT `id` FROM {marketing_statuses_promo_codes}")).isEmpty();

        PromoCode given = code(service(), move(12));
        assertThat(service().peek(List.of(move(12)))).containsValue(given);
    }

    @Test
    void whereARunDiedBetweenTheReservationAndTheCouponTheNextOneMakesTheSame() {
        String code = code(service(), move(12)).code();
        execute("DELETE FROM {mspc2_coupons}");
        execute("UPDATE {marketing_statuses_promo_codes} SET `coupon_id` = NULL");

        assertThat(code(service(), move(12)).code()).isEqualTo(code);
        assertThat(lines("SELECT `code` FROM {mspc2_coupons}")).containsExactly(code);
    }

    @Test
    void whereARunDiedBeforeItNotedTheCouponTheNextOneFindsIt() {
        String code = code(service(), move(12)).code();
        execute("UPDATE {marketing_statuses_promo_codes} SET `coupon_id` = NULL");

        assertThat(code(service(), move(12)).code()).isEqualTo(code);
        assertThat(lines("SELECT c.`id` - p.`coupon_id` FROM {mspc2_coupons} c, {marketing_statuses_promo_codes} p"))
                .containsExactly("0");
    }

    @Test
    void aRivalThatTookTheReservedCodeMeanwhileKeepsItAndTheOrderGetsAnother() {
        String taken = code(service(), move(12)).code();
        execute("UPDATE {mspc2_coupons} SET `properties` = NULL, `list` = 'rival'");

        PromoCode other = code(service(), move(12));
        assertThat(other.code()).isNotEqualTo(taken);
        assertThat(lines("SELECT `list`, `code` FROM {mspc2_coupons} ORDER BY `id`"))
                .containsExactly("rival|" + taken, "next|" + other.code());
        assertThat(lines("SELECT `code` FROM {marketing_statuses_promo_codes}")).containsExactly(other.code());
    }

    @Test
    void aCodeThatTheShopsOwnScriptMadeForTheOrderIsTheOneThatIsTold() {
        coupon("next", "THEIRS1", "{\"prev-order\":1}");
        coupon("next", "THEIRS12", "{\"prev-order\": \"12\", \"more\": [12, 1]}");
        coupon("next", "NOT120", "{\"prev-order\":120}");

        assertThat(code(service(), move(12)).code()).isEqualTo("THEIRS12");
        assertThat(code(service(), move(1)).code()).isEqualTo("THEIRS1");
        assertThat(code(service(), move(1)).discount()).isEqualTo("15%");
        assertThat(code(service(), move(2)).code()).doesNotContain("THEIRS", "NOT");
        assertThat(lines("SELECT `id` FROM {mspc2_coupons}")).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`list` = 'other'",
                "`count` = '0'",
                "`active` = 0",
                "`stoppedon` = 1795500000",
                "`properties` = '{\"prev-order\":112}'",
                "`properties` = '{\"prev-order\":12.5}'",
                "`properties` = '{\"prev-order\":12'",
                "`properties` = '[\"prev-order\", 12]'"
            })
    void aCouponThatIsNoGoodForTheOrderIsNotTold(String change) {
        coupon("next", "THEIRS", "{\"prev-order\":12}");
        execute("UPDATE {mspc2_coupons} SET " + change);

        assertThat(code(service(), move(12)).code()).isNotEqualTo("THEIRS");
    }

    @Test
    void whatTheShopsOwnScriptPromisedIsToldByTheLastDayItIsGoodForToItsEnd() {
        coupon("next", "THEIRS", "{\"prev-order\":12}");
        Instant stop = LocalDateTime.of(2026, 12, 24, 15, 0).atZone(ZONE).toInstant();
        execute("UPDATE {mspc2_coupons} SET `stoppedon` = ?", stop.getEpochSecond());

        assertThat(code(service(), move(12)).validUntil()).isEqualTo(LocalDate.of(2026, 12, 23));
        assertThat(code(service(NOON.plus(Duration.ofDays(9)), ZONE), move(12)).validUntil())
                .isEqualTo(LocalDate.of(2026, 12, 23));
        assertThat(lines("SELECT `stoppedon` FROM {mspc2_coupons}")).containsExactly("" + stop.getEpochSecond());
    }

    @Test
    void twoTasksGiveTwoCodesForOneOrder() {
        coupon("next", "THEIRS", "{\"prev-order\":12}");

        assertThat(code(service(), move(task(1, PROMO), 12, 0)).code()).isEqualTo("THEIRS");
        assertThat(code(service(), move(task(2, PROMO), 12, 0)).code()).isNotEqualTo("THEIRS");
        assertThat(code(service(), move(task(3, PROMO), 12, 0)).code()).isNotEqualTo("THEIRS");
        assertThat(lines("SELECT `id` FROM {mspc2_coupons}")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Moscow, 2026-11-24T20:59:59Z, 2026-12-24",
        "Europe/Moscow, 2026-11-24T21:00:00Z, 2026-12-25",
        "Asia/Vladivostok, 2026-11-24T20:59:59Z, 2026-12-25",
        "America/New_York, 2026-10-02T12:00:00Z, 2026-11-01",
        "Europe/London, 2026-02-27T12:00:00Z, 2026-03-29"
    })
    void aCouponStopsWithTheLastSecondOfItsLastDayInTheShopsZone(String zone, String now, String lastDay) {
        ZoneId id = ZoneId.of(zone);
        PromoCode code = code(service(Instant.parse(now), id), move(12));

        assertThat(code.validUntil()).isEqualTo(LocalDate.parse(lastDay));
        Instant end = LocalDate.parse(lastDay).plusDays(1).atStartOfDay(id).toInstant();
        assertThat(lines("SELECT `stoppedon` FROM {mspc2_coupons}")).containsExactly("" + (end.getEpochSecond() - 1));
    }

    @Test
    void aCodeWithoutEndAndWithoutCountHasNeitherInTheShop() {
        PromoCode code = code(service(), move(task(1, new Promo("next", "[A-Z]{9}", "500", null, null, "")), 12, 0));

        assertThat(code.validUntil()).isNull();
        assertThat(lines("SELECT `count`, `discount`, `stoppedon` FROM {mspc2_coupons}"))
                .containsExactly("|500|0");
    }

    @Test
    void aCodeThatWaitedForItsMailIsGoodAsLongAsOneMadeNowAndNeverShorterThanItWas() {
        code(service(), move(12));
        assertThat(code(service(NOON.plus(Duration.ofDays(3)), ZONE), move(12)).validUntil())
                .isEqualTo(LocalDate.of(2026, 12, 27));
        Promo shorter = new Promo("next", "[A-Z0-9]{10}", "5%", 1, 2, "");
        PromoCode last = code(service(), move(task(1, shorter), 12, 0));

        assertThat(last.validUntil()).isEqualTo(LocalDate.of(2026, 12, 27));
        assertThat(last.discount()).isEqualTo("10%");
        long stop = LocalDateTime.of(2026, 12, 27, 23, 59, 59).atZone(ZONE).toEpochSecond();
        assertThat(lines("SELECT `stoppedon` FROM {mspc2_coupons}")).containsExactly("" + stop);
    }

    @Test
    void codesThatDifferInCaseOnlyAreOne() {
        coupon("default", "code-a", null);
        Promo two = new Promo("next", "CODE-[AB]", "10%", 1, 30, "");

        assertThat(code(service(), move(task(1, two), 12, 0)).code()).isEqualTo("CODE-B");
        assertThat(failure(service(), move(task(1, two), 13, 0)))
                .isEqualTo("The format CODE-[AB] has too few promo codes left that are not taken.");
        assertThat(lines("SELECT `id` FROM {mspc2_coupons}")).hasSize(2);
        assertThat(lines("SELECT `id` FROM {marketing_statuses_promo_codes}")).hasSize(1);
    }

    @Test
    void aTaskWhoseCodeNobodyWouldReadIsNamed() {
        OrderStatus silent = new OrderStatus(2, "Quiet", "", false, true, "", "x", 0, 0, true, false, false, 1);
        PromoService service = new PromoService(
                database,
                store,
                () -> new Statuses(List.of(silent)),
                new ShopZone(ZONE),
                Clock.fixed(NOON, ZoneOffset.UTC));
        Task quiet = task(1, PROMO);
        Task mute = Tasks.task(2, 1, 2, 5).promo(PROMO).withoutMail().build();
        Task plain = Tasks.task(3, 1, 2, 5).build();

        assertThat(service.obstacles(List.of(quiet, mute, plain)))
                .containsOnly(
                        Map.entry(
                                quiet, "The status \"Quiet\" mails no customer, so nobody would read the promo code."),
                        Map.entry(
                                mute,
                                "The task gives a promo code, but its mail is set to none, so nobody would read it."));
    }

    @Test
    void withoutMsPromoCode2OwnCodesAreGivenInTheirOrderUntilNoneIsLeft() {
        execute("DROP TABLE {mspc2_coupons}");
        store.ownCodes().importing("next", "ONE\nTWO", NOON);
        store.ownCodes().importing("other", "THREE", NOON);

        List<Verdict> moves = List.of(move(12), move(13), move(14));
        String noneLeft = "No promo code is left in the list \"next\".";
        assertThat(service().unserved(moves)).containsOnly(Map.entry(moves.get(2), noneLeft));
        var given = service().issue(moves);
        assertThat(given.get(moves.get(0)).code())
                .isEqualTo(new PromoCode("ONE", "10%", LocalDate.of(2026, 12, 24), false));
        assertThat(given.get(moves.get(1)).code().code()).isEqualTo("TWO");
        assertThat(given.get(moves.get(2)).failure()).isEqualTo(noneLeft);
        assertThat(service().unserved(moves)).as("the others keep theirs").containsOnlyKeys(moves.get(2));
        assertThat(code(service(), move(12)).code()).isEqualTo("ONE");
        assertThat(service().ownCodesLeft()).containsEntry("next", 0).containsEntry("other", 1);
    }

    @Test
    void anOwnCodeStaysTheOrdersWhenMsPromoCode2ComesLater() {
        execute("ALTER TABLE {mspc2_coupons} RENAME TO {mspc2_away}");
        store.ownCodes().importing("next", "ONE", NOON);
        code(service(), move(12));
        execute("ALTER TABLE {mspc2_away} RENAME TO {mspc2_coupons}");

        assertThat(code(service(), move(12)).code()).isEqualTo("ONE");
        assertThat(lines("SELECT `id` FROM {mspc2_coupons}")).isEmpty();
    }
}
