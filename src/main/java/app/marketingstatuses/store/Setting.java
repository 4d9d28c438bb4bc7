package app.marketingstatuses.store;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * One setting, or one of which each status has its own.
 *
 * @param name as messages call it
 * @param keys which keys it has
 * @param reader a trimmed value as it is kept; null where it makes no sense
 * @param takes what it takes, after the key in a sentence
 */
record Setting(String name, Pattern keys, UnaryOperator<String> reader, String takes) {
    private static final String STATUS_ID = "[1-9][0-9]{0,9}";

    /** One for the whole shop. */
    static Setting ofShop(String key, UnaryOperator<String> reader, String takes) {
        return new Setting(key, Pattern.compile(Pattern.quote(key)), reader, takes);
    }

    /** One a status, such as {@code template.7}. */
    static Setting ofStatus(String key, UnaryOperator<String> reader, String takes) {
        Pattern keys = Pattern.compile(Pattern.quote(key + ".") + STATUS_ID);
        return new Setting(key + ".<status id>", keys, reader, takes);
    }

    boolean isNamed(String key) {
        return keys.matcher(key).matches();
    }
}
