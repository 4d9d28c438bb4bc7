package app.marketingstatuses.ui.mailview;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The HTML of a mail without all that acts or asks for more: what is left can only be looked at. */
final class MailPage {
    private static final String ACTING =
            "script, iframe, frame, object, embed, applet, link, base, audio, video, meta[http-equiv]";
    private static final String HIDING = "[style~=(?i)display\\s*:\\s*none]";
    private static final String EMBEDDED = "data:";
    private static final Pattern IMPORT = Pattern.compile("(?i)@import[^;}]*;?");
    /** What every browser does, and the drawing library does not: alignment ends at a table's edge. */
    private static final String AS_BROWSERS = "table { text-align: left; } [align=center] > table, center > table"
            + " { margin-left: auto; margin-right: auto; } [align=right] > table { margin-left: auto; }";

    private final Document page;

    MailPage(String html) {
        page = Jsoup.parse(html);
        page.select(ACTING).remove();
        page.charset(StandardCharsets.UTF_8);
    }

    /** For a browser: pictures stay, it is the reader's wish to see them. */
    String forBrowser() {
        return page.outerHtml();
    }

    /** For our own drawing: a picture that would have to be fetched becomes its words. */
    org.w3c.dom.Document forDrawing() {
        Document copy = page.clone();
        copy.select(HIDING).remove();
        copy.select("style")
                .forEach(style -> style.text(IMPORT.matcher(style.data()).replaceAll("")));
        copy.head().prependElement("style").text(AS_BROWSERS);
        copy.select("img").forEach(MailPage::told);
        copy.select("form, input, textarea, select").forEach(field -> field.tagName("span"));
        return new W3CDom().fromJsoup(copy);
    }

    private static void told(Element picture) {
        if (!picture.attr("src").startsWith(EMBEDDED)) {
            picture.replaceWith(new Element("span").text(picture.attr("alt")));
        }
    }
}
