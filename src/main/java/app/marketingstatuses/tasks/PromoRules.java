package app.marketingstatuses.tasks;

import app.marketingstatuses.domain.CodeFormat;
import app.marketingstatuses.domain.CodeFormatException;
import java.util.Optional;

/** What the parts of a promo may look like, for who edits a task elsewhere than in a file. */
public final class PromoRules {
    private PromoRules() {}

    /** Why no codes can be made by this format; empty where they can. */
    public static Optional<CodeFormatException> formatFault(String format) {
        try {
            CodeFormat.parse(format);
            return Optional.empty();
        } catch (CodeFormatException why) {
            return Optional.of(why);
        }
    }

    /** Whether it is a part such as {@code 10%} or an amount such as {@code 500}. */
    public static boolean isDiscount(String discount) {
        return discount.length() <= 10 && PromoParser.isDiscount(discount);
    }
}
