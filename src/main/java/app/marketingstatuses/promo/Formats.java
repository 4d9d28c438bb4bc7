package app.marketingstatuses.promo;

import app.marketingstatuses.domain.CodeFormat;
import app.marketingstatuses.domain.CodeFormatException;
import app.marketingstatuses.domain.Telling;

/** Formats of codes, as they stand in tasks. */
final class Formats {
    private Formats() {}

    /** @throws PromoFault where it can be read no more: it was checked by another version */
    static CodeFormat parse(String pattern) {
        try {
            return CodeFormat.parse(pattern);
        } catch (CodeFormatException e) {
            throw new PromoFault(Telling.PROMO_FORMAT, pattern);
        }
    }
}
