package app.marketingstatuses.mail;

import freemarker.core.ArithmeticEngine;
import java.math.BigDecimal;

/** Arithmetic with numbers of a sensible size: a short text can be a number that fills all memory. */
final class SandboxNumbers extends ArithmeticEngine.BigDecimalEngine {
    private static final int LONGEST = 60;

    @Override
    public Number toNumber(String text) {
        if (text.length() > LONGEST) {
            throw new SandboxLimits.Reached();
        }
        return sensible(super.toNumber(text));
    }

    @Override
    public Number add(Number first, Number second) {
        return sensible(super.add(sensible(first), sensible(second)));
    }

    @Override
    public Number subtract(Number first, Number second) {
        return sensible(super.subtract(sensible(first), sensible(second)));
    }

    @Override
    public Number multiply(Number first, Number second) {
        return sensible(super.multiply(sensible(first), sensible(second)));
    }

    @Override
    public Number divide(Number first, Number second) {
        return sensible(super.divide(sensible(first), sensible(second)));
    }

    @Override
    public Number modulus(Number first, Number second) {
        return sensible(super.modulus(sensible(first), sensible(second)));
    }

    private static Number sensible(Number number) {
        if (number instanceof BigDecimal decimal) {
            int digits = decimal.precision() - decimal.scale();
            if (decimal.precision() > LONGEST || decimal.scale() > LONGEST || digits > LONGEST || digits < -LONGEST) {
                throw new SandboxLimits.Reached();
            }
        }
        return number;
    }
}
