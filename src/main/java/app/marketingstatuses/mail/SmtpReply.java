package app.marketingstatuses.mail;

import app.marketingstatuses.mail.PhasedTransport.Phase;
import app.marketingstatuses.mail.SendResult.Outcome;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server's reply to a step of sending means.
 *
 * @param code three digits; 0 or less where none came
 * @param text all of it; never shown, since servers quote addresses
 */
record SmtpReply(int code, String text) {
    private static final Pattern ENHANCED = Pattern.compile("^\\d{3}[ -](\\d\\.\\d{1,3}\\.\\d{1,3})\\b");

    /** No reply came. */
    static final SmtpReply NONE = new SmtpReply(0, "");

    /** Whether the connection ended rather than the server refused. */
    boolean cut() {
        return code < 400;
    }

    SendResult judge(Phase phase) {
        if (cut()) {
            return phase == Phase.END
                    ? SendResult.of(Outcome.UNCERTAIN, "no reply after sending")
                    : SendResult.of(Outcome.LOST, "connection lost");
        }
        if (code == 421 && phase != Phase.END) {
            return result(Outcome.LOST, "server is closing");
        }
        if (code == 530 || code == 534 || code == 535 || code == 538) {
            return result(Outcome.LOGIN_REFUSED, "login required");
        }
        if (code < 500) {
            return result(Outcome.TRY_LATER, "try later");
        }
        if (phase == Phase.SENDER) {
            return result(Outcome.SENDER_REFUSED, "sender refused");
        }
        if (phase == Phase.RECIPIENT) {
            return text.toLowerCase(Locale.ROOT).contains("relay")
                    ? result(Outcome.SENDER_REFUSED, "relaying refused")
                    : result(Outcome.REFUSED, "recipient refused");
        }
        return result(Outcome.REFUSED, "content refused");
    }

    /** The same with code and enhanced status code before the word. */
    SendResult result(Outcome outcome, String word) {
        Matcher enhanced = ENHANCED.matcher(text);
        String codes = cut() ? "" : code + (enhanced.find() ? " " + enhanced.group(1) : "") + " ";
        return SendResult.of(outcome, codes + word);
    }
}
