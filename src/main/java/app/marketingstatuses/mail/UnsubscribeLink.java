package app.marketingstatuses.mail;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.mail.MimeMails.Unusable;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The {@code mailto:} link by which a customer asks for no more marketing mail. */
final class UnsubscribeLink {
    private static final Pattern LINK =
            Pattern.compile("mailto:[A-Za-z0-9._~%-]+@[A-Za-z0-9.-]+\\?subject=[A-Za-z0-9._~%-]+");
    private static final int LONGEST_NUMBER = 40;

    private UnsubscribeLink() {}

    /**
     * Its subject tells the owner who asks: {@code unsubscribe #12 (order 2411/12)} with the customer's id, which can be put on
     * the do-not-mail list as it stands. It holds nothing that the mail itself does not.
     *
     * @param address who gets these mails, in its ASCII form
     */
    static String of(String address, Order order) {
        int at = address.lastIndexOf('@');
        String number = OneLine.of(order.num());
        String shown = number.codePointCount(0, number.length()) > LONGEST_NUMBER || number.isEmpty()
                ? Long.toString(order.id())
                : number;
        String subject = "unsubscribe #" + order.userId() + " (order " + shown + ")";
        return "mailto:" + encoded(address.substring(0, at)) + address.substring(at) + "?subject=" + encoded(subject);
    }

    /** The same link. What is none never gets into a head. */
    static String require(String link) throws Unusable {
        if (!LINK.matcher(link).matches()) {
            throw new Unusable("the message cannot be made");
        }
        return link;
    }

    private static String encoded(String text) {
        StringBuilder link = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (one & 0xff);
            boolean plain = sign < 128 && (Character.isLetterOrDigit(sign) || "-._~".indexOf(sign) >= 0);
            link.append(plain ? String.valueOf(sign) : String.format("%%%02X", (int) sign));
        }
        return link.toString();
    }
}
