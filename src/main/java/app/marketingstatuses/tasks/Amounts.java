package app.marketingstatuses.tasks;

import java.math.BigDecimal;

/** Amounts as the shop can hold them ({@code decimal(12,2)}). */
final class Amounts {
    private static final BigDecimal MAX = new BigDecimal("9999999999.99");

    private Amounts() {}

    static boolean isAmount(BigDecimal value) {
        return value.signum() >= 0
                && value.compareTo(MAX) <= 0
                && value.stripTrailingZeros().scale() <= 2;
    }
}
