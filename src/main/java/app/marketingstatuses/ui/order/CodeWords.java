package app.marketingstatuses.ui.order;

import app.marketingstatuses.promo.PromoGiven;
import app.marketingstatuses.store.OrderRecord;
import app.marketingstatuses.store.PromoReservation;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;

/** What is said of the promo codes of an order. */
record CodeWords(Texts texts, Formats formats, List<PromoGiven> codes) {
    /** The codes that a move gave, with what became of them. */
    List<String> of(OrderRecord.Moved move) {
        return codes.stream()
                .filter(code -> code.given().givenAt() != null)
                .filter(code -> code.given().code().taskId() == move.taskId()
                        && code.given().givenAt().equals(move.at()))
                .map(this::given)
                .toList();
    }

    /** The codes that are set aside and that no mail tells yet. */
    List<String> waiting() {
        return codes.stream()
                .filter(code -> code.given().givenAt() == null)
                .map(code -> code.given().code())
                .map(code -> texts.text("code.waiting", code.code(), code.discount()))
                .toList();
    }

    private String given(PromoGiven promo) {
        PromoReservation code = promo.given().code();
        String said = code.lastDay() == null
                ? texts.text("code.endless", code.code(), code.discount())
                : texts.text(
                        "code.given",
                        code.code(),
                        code.discount(),
                        formats.day(formats.zone().instant(code.lastDay().atStartOfDay())));
        String state = "code.state." + promo.coupon().code();
        return texts.has(state) ? said + "; " + texts.text(state) : said;
    }
}
