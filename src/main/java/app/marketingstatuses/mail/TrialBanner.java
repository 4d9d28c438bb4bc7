package app.marketingstatuses.mail;

import app.marketingstatuses.domain.Trial;
import app.marketingstatuses.engine.OutgoingMail;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a customer's finished mail into the owner's: another recipient, and on top of both parts, wherever they came from,
 * whom it would have gone to.
 */
final class TrialBanner {
    /** The tag that opens the body, comments passed over. */
    private static final Pattern BODY =
            Pattern.compile("(?is)<!--.*?-->|(<body\\b(?:[^'\">]++|\"[^\"]*+\"|'[^']*+')*+>)");

    private static final String BOX = "<div style=\"margin:0;padding:12px 16px;background-color:#fff3c4;"
            + "border-bottom:2px solid #b7791f;color:#5f370e;font-family:-apple-system,BlinkMacSystemFont,"
            + "'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:14px;line-height:20px;text-align:center;\">";

    private static final Map<Language, Map<String, String>> WORDS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            WORDS.put(language, Words.load("trial_" + language.code()));
        }
    }

    private final Trial trial;
    private final String owner;

    /** @param owner the address that gets the mail */
    TrialBanner(Trial trial, String owner) {
        this.trial = trial;
        this.owner = owner;
    }

    /**
     * @param here the status the order stands in before the move: a mail of an order that stays speaks of it, and is sent as
     *     long as the order stands there
     */
    OutgoingMail over(OutgoingMail mail, Language language, int here) {
        Map<String, String> words = WORDS.get(language);
        String name = OneLine.of(mail.toName());
        String recipient = OneLine.of(mail.to()) + (name.isEmpty() ? "" : " (" + name + ")");
        String banner = words.get("banner").replace("{0}", recipient) + " " + words.get(trial.code());
        return new OutgoingMail(
                mail.kind(),
                mail.orderId(),
                trial == Trial.MAIL ? here : mail.status(),
                mail.messageId(),
                mail.from(),
                mail.fromName(),
                owner,
                "",
                mail.language(),
                words.get("subject").replace("{0}", mail.subject()),
                html(mail.html(), BOX + escaped(banner) + "</div>"),
                banner + "\n\n" + mail.text(),
                new OutgoingMail.Head(false, mail.head().replyTo(), null));
    }

    /** Behind the tag that opens the body; a body without one begins with the banner. */
    private static String html(String html, String box) {
        Matcher found = BODY.matcher(html);
        while (found.find()) {
            if (found.group(1) != null) {
                return html.substring(0, found.end()) + "\n" + box + html.substring(found.end());
            }
        }
        return box + "\n" + html;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
