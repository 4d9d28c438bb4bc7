package app.marketingstatuses.ui.report;

import app.marketingstatuses.engine.OutboxQueue;
import app.marketingstatuses.mail.MailTest;
import app.marketingstatuses.store.CustomerData;
import app.marketingstatuses.ui.text.Language;
import app.marketingstatuses.ui.text.Texts;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words why a mail did not get out. */
public final class MailTroubles {
    private static final Pattern REPLY = Pattern.compile("(\\d{3})(?: (\\d\\.\\d{1,3}\\.\\d{1,3}))? (.+)");
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("order-moved-on", "movedOn"),
            Map.entry("do-not-mail", "doNotMail"),
            Map.entry("expired", "expired"),
            Map.entry("adopted", "adopted"),
            Map.entry("dropped by hand", "byHand"),
            Map.entry("undone", "undone"),
            Map.entry(CustomerData.ERASED, "erased"),
            Map.entry(OutboxQueue.QUIET, "quiet"),
            Map.entry("server is closing", "lost"),
            Map.entry("connection lost", "lost"),
            Map.entry("no reply after sending", "uncertain"),
            Map.entry("no connection", "noConnection"),
            Map.entry("no protected connection (TLS)", "tls"),
            Map.entry("the server offers no STARTTLS", "noStartTls"),
            Map.entry("the server refuses connections", "refusesConnections"),
            Map.entry("login required", "loginRequired"),
            Map.entry("login failed", "loginFailed"),
            Map.entry("user or password refused", "loginRefused"),
            Map.entry("sender refused", "senderRefused"),
            Map.entry("relaying refused", "relayRefused"),
            Map.entry("content refused", "contentRefused"),
            Map.entry("recipient refused", "mailboxUnknown"),
            Map.entry("try later", "later"),
            Map.entry("the sender's address is no mail address", "badSender"),
            Map.entry("the recipient's address is no mail address", "badRecipient"),
            Map.entry("the Message-ID is no Message-ID", "badMessage"),
            Map.entry("the message cannot be made", "badMessage"),
            Map.entry("the mail folder cannot be written", "folder"),
            Map.entry(MailTest.NO_SENDER, "badSender"),
            Map.entry(MailTest.NO_RECIPIENT, "badAddress"));

    private static final String UNKNOWN = "unknown";

    private final Texts texts;

    public MailTroubles(Language language) {
        texts = Texts.of(language, MailTroubles.class);
    }

    /**
     * A sentence: what it means and, where something can be done, what.
     *
     * @param error as the outbox keeps it
     */
    public String say(String error) {
        return texts.text("trouble." + key(error));
    }

    /** A few words for a table. */
    public String brief(String error) {
        return error == null ? texts.text("none") : texts.text("brief." + key(error));
    }

    /** Whether it is something that can be said better than by quoting it. */
    boolean knows(String error) {
        return !key(error).equals(UNKNOWN);
    }

    /** What the mail server answered: its own codes, where it gave some, and their meaning in a few words. */
    public String reply(String error) {
        Matcher reply = REPLY.matcher(error);
        if (!reply.matches()) {
            return brief(error);
        }
        String codes = reply.group(1) + (reply.group(2) == null ? "" : " " + reply.group(2));
        return texts.text("reply", codes, brief(error));
    }

    static String key(String error) {
        Matcher reply = REPLY.matcher(error);
        if (!reply.matches()) {
            return word(error);
        }
        String enhanced = reply.group(2) == null ? "" : reply.group(2).substring(1);
        if (enhanced.equals(".2.2") || reply.group(1).matches("452|552")) {
            return "mailboxFull";
        }
        boolean later = reply.group(3).equals("try later");
        if (later && (enhanced.startsWith(".7.") || reply.group(1).matches("450|451"))) {
            return "greylisted";
        }
        boolean policy = reply.group(3).equals("recipient refused") && enhanced.startsWith(".7.");
        return policy ? "policy" : word(reply.group(3));
    }

    private static String word(String words) {
        if (words.startsWith("the server offers no login")) {
            return "noLogin";
        }
        return KEYS.getOrDefault(words, words.startsWith("no mail server is set up") ? "noServer" : UNKNOWN);
    }
}
