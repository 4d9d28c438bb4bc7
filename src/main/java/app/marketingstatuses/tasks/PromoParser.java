package app.marketingstatuses.tasks;

import app.marketingstatuses.domain.CodeFormat;
import app.marketingstatuses.domain.CodeFormatException;
import app.marketingstatuses.domain.Promo;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** The key {@code promo} of a task. */
final class PromoParser {
    private static final List<String> KEYS = List.of("list", "format", "discount", "count", "validDays", "description");
    private static final Pattern DISCOUNT = Pattern.compile("([0-9]{1,8}(?:\\.[0-9]{1,2})?)(%?)");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private PromoParser() {}

    /** Null for no promo. */
    static Promo parse(Fields task) {
        JsonNode node = task.given("promo");
        Fields fields = node == null ? null : Fields.of(node, task.place("promo"), task.faults, KEYS);
        if (fields == null) {
            return null;
        }
        String list = fields.requiredText("list", 100);
        String format = fields.requiredText("format", CodeFormat.LONGEST_FORMAT);
        if (format != null) {
            PromoRules.formatFault(format).ifPresent(why -> formatFault(fields, why));
        }
        String discount = fields.requiredText("discount", 10);
        if (discount != null && !isDiscount(discount)) {
            fields.fault("discount", FaultText.DISCOUNT);
        }
        return new Promo(
                list,
                format,
                discount,
                fields.whole("count", 1, Integer.MAX_VALUE),
                fields.whole("validDays", 1, 36_500),
                fields.text("description", 255, ""));
    }

    private static void formatFault(Fields fields, CodeFormatException why) {
        Fault.Format format = new Fault.Format(why);
        if (why.position() == 0) {
            fields.fault("format", FaultText.PROMO_FORMAT, format);
        } else {
            fields.fault("format", FaultText.PROMO_FORMAT_AT, format, why.position());
        }
    }

    static boolean isDiscount(String discount) {
        var matcher = DISCOUNT.matcher(discount);
        if (!matcher.matches()) {
            return false;
        }
        BigDecimal value = new BigDecimal(matcher.group(1));
        return value.signum() > 0 && (matcher.group(2).isEmpty() || value.compareTo(ALL) <= 0);
    }
}
