package app.marketingstatuses.shop;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Mail addresses in the one form in which they are kept and compared. */
public final class MailAddress {
    /** Room for one in a column with an index. */
    public static final int LONGEST = 191;

    private static final Pattern LOCAL =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*");

    private MailAddress() {}

    /** In small letters, an international domain in its ASCII form; empty where it is no plain address. */
    public static Optional<String> normal(String text) {
        String address = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        int at = address.lastIndexOf('@');
        if (at < 1 || !LOCAL.matcher(address.substring(0, at)).matches()) {
            return Optional.empty();
        }
        try {
            String domain = IDN.toASCII(address.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            String normal = address.substring(0, at) + "@" + domain.toLowerCase(Locale.ROOT);
            return DOMAIN.matcher(domain).matches() && normal.length() <= LONGEST
                    ? Optional.of(normal)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
