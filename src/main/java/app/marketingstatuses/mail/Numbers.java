package app.marketingstatuses.mail;

import java.math.BigDecimal;

/** Numbers the shop holds as text. */
final class Numbers {
    private Numbers() {}

    /** Zero for what is no number. */
    static BigDecimal of(String text) {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            return BigDecimal.ZERO;
        }
    }
}
