package app.marketingstatuses.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a shop writes prices and weights: PHP's {@code number_format} with the arguments in the settings
 * {@code ms2_price_format} and {@code ms2_weight_format}.
 *
 * @param noZeros whether zeros at the end of the decimals are left out
 */
record NumberFormat(int decimals, String point, String thousands, boolean noZeros) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @param format {@code [decimals, point, thousands]}; null or anything else for the default
     * @param noZeros null for the default, which leaves zeros out
     */
    static NumberFormat of(String format, String noZeros, int defaultDecimals) {
        boolean shorten =
                noZeros == null || !(noZeros.isBlank() || noZeros.strip().equals("0"));
        JsonNode json = parse(format);
        if (json == null || !json.isArray() || json.isEmpty()) {
            return new NumberFormat(defaultDecimals, ".", " ", shorten);
        }
        int decimals = Math.max(0, Math.min(10, json.get(0).asInt(defaultDecimals)));
        return new NumberFormat(decimals, json.path(1).asText("."), json.path(2).asText(" "), shorten);
    }

    private static JsonNode parse(String format) {
        try {
            return format == null ? null : JSON.readTree(format);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    String format(BigDecimal number) {
        String plain = number.abs().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        String fraction = dot < 0 ? "" : plain.substring(dot + 1);
        if (noZeros) {
            fraction = fraction.replaceFirst("0+$", "");
        }
        boolean negative = number.signum() < 0 && plain.chars().anyMatch(c -> c >= '1' && c <= '9');
        return (negative ? "-" : "") + grouped(whole) + (fraction.isEmpty() ? "" : point + fraction);
    }

    private String grouped(String whole) {
        StringBuilder text = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            text.insert(i, thousands);
        }
        return text.toString();
    }
}
