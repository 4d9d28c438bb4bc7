package app.marketingstatuses.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.promo.CouponState;
import app.marketingstatuses.promo.PromoGiven;
import app.marketingstatuses.store.GivenCode;
import app.marketingstatuses.store.OrderRecord;
import app.marketingstatuses.store.PromoReservation;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Language;
import app.marketingstatuses.ui.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeWordsTest {
    private static final Instant MOVED = Instant.parse("2026-11-24T09:00:00Z");
    private static final OrderRecord.Moved MOVE =
            new OrderRecord.Moved(7, "Promo", "r", "cron", MOVED, 3, 8, 99, false);

    @Test
    void aMoveNamesItsCodeAndWhatBecameOfIt() {
        LocalDate last = LocalDate.of(2026, 12, 24);
        CodeWords words = words(
                code("TEA-1", 7, last, MOVED, CouponState.USED),
                code("TEA-2", 8, last, MOVED, CouponState.GOOD),
                code("TEA-3", 7, null, null, CouponState.NOT_MADE));

        assertThat(words.of(MOVE)).containsExactly("Promo code TEA-1: 10%, valid until 24 Dec 2026; used");
        assertThat(words.waiting()).containsExactly("Promo code TEA-3 is set aside: 10%. Its mail is not queued yet.");
    }

    @Test
    void aCodeWithoutEndSaysSo() {
        assertThat(words(code("TEA-1", 7, null, MOVED, CouponState.GOOD)).of(MOVE))
                .containsExactly("Promo code TEA-1: 10%, valid without end");
    }

    private static PromoGiven code(String code, long task, LocalDate last, Instant given, CouponState state) {
        PromoReservation reserved =
                new PromoReservation(1, task, 5, 0, "next", code, "10%", last, false, 3L, MOVED.minusSeconds(1));
        return new PromoGiven(new GivenCode(reserved, "Promo", "2611/5", given), state, 0);
    }

    private static CodeWords words(PromoGiven... codes) {
        ShopZone zone = new ShopZone(ZoneOffset.UTC);
        Formats formats = new Formats(Language.ENGLISH, zone, Clock.fixed(MOVED, ZoneOffset.UTC));
        return new CodeWords(Texts.of(Language.ENGLISH, CodeWords.class), formats, List.of(codes));
    }
}
