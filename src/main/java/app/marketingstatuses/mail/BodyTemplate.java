package app.marketingstatuses.mail;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Telling;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The bodies we have. */
public enum BodyTemplate {
    ANY,
    PAYMENT_REMINDER,
    REVIEW_REQUEST,
    NEXT_ORDER,
    MANAGER;

    private static final Pattern PAYMENT = word("payment|pay\\b|paid|оплат");
    private static final Pattern REMINDER = word("remind|напомин");
    private static final Pattern REVIEW = word("(?<!under )(?<!in )\\breview|отзыв");
    private static final Pattern NEXT = word("promo|промо|coupon|купон");

    /** The name that settings and files know it by, such as {@code payment-reminder}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The body for customers in this status: what the setting {@code template.<status id>} names, else by the words in the
     * status's name and subject.
     *
     * @throws CannotRender where the setting names none
     */
    public static BodyTemplate forCustomer(OrderStatus status, UnaryOperator<String> settings) {
        String key = "template." + status.id();
        String chosen = settings.apply(key);
        if (chosen == null || chosen.isBlank()) {
            return guess(status.name() + " " + status.subjectUser());
        }
        return Arrays.stream(values())
                .filter(template -> template != MANAGER && template.code().equals(chosen.strip()))
                .findFirst()
                .orElseThrow(() -> new CannotRender(Telling.TEMPLATE_UNKNOWN, key));
    }

    private static BodyTemplate guess(String words) {
        if (PAYMENT.matcher(words).find() && REMINDER.matcher(words).find()) {
            return PAYMENT_REMINDER;
        }
        if (REVIEW.matcher(words).find()) {
            return REVIEW_REQUEST;
        }
        return NEXT.matcher(words).find() ? NEXT_ORDER : ANY;
    }

    private static Pattern word(String regex) {
        return Pattern.compile(
                regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
