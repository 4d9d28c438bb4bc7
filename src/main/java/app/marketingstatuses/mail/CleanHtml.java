package app.marketingstatuses.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Takes out of a mail's HTML all that could run or load code: elements, attributes and links. What mail programs need beyond
 * the body (its head with metas and styles, conditional comments of Outlook) stays.
 */
final class CleanHtml {
    private static final Set<String> CODE = Set.of(
            "script",
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "base",
            "link",
            "svg",
            "math",
            "form",
            "input",
            "button",
            "select",
            "textarea",
            "noscript",
            "template",
            "portal",
            "audio",
            "video",
            "source",
            "xml",
            "plaintext",
            "xmp",
            "noembed",
            "noframes",
            "listing");
    private static final Set<String> META = Set.of(
            "viewport",
            "color-scheme",
            "supported-color-schemes",
            "format-detection",
            "x-apple-disable-message-reformatting");
    private static final Set<String> LINKS = Set.of("http", "https", "mailto", "tel", "sms");
    private static final Set<String> ADDRESSES = Set.of(
            "href", "src", "action", "formaction", "background", "poster", "cite", "longdesc", "lowsrc", "dynsrc");
    private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):", Pattern.CASE_INSENSITIVE);
    private static final Pattern IMAGE = Pattern.compile("data:image/(png|jpe?g|gif|webp);.*", Pattern.DOTALL);
    private static final Pattern STYLE = Pattern.compile(
            "expression\\s*\\(|javascript:|vbscript:|-moz-binding|behavior\\s*:|@import|url\\s*\\(\\s*['\"]?\\s*data:",
            Pattern.CASE_INSENSITIVE);

    private CleanHtml() {}

    static Document of(String html) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        List<Node> nodes = new ArrayList<>();
        document.traverse((node, depth) -> nodes.add(node));
        for (Node node : nodes) {
            if (isCode(node)) {
                node.remove();
            } else if (node instanceof Element element) {
                element.attributes().asList().stream()
                        .filter(attribute -> isCode(element, attribute))
                        .map(Attribute::getKey)
                        .toList()
                        .forEach(element::removeAttr);
            }
        }
        return document;
    }

    private static boolean isCode(Node node) {
        if (node instanceof Comment comment) {
            String data = comment.getData().toLowerCase(Locale.ROOT);
            return !data.startsWith("[if ") && !data.startsWith("<![endif]")
                    || CODE.stream().anyMatch(name -> !name.equals("xml") && data.contains("<" + name));
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        String name = element.normalName();
        return CODE.contains(name)
                || name.contains(":")
                || (name.equals("meta") && !isPlainMeta(element))
                || (name.equals("style") && STYLE.matcher(element.data()).find());
    }

    private static boolean isPlainMeta(Element meta) {
        String equiv = meta.attr("http-equiv").toLowerCase(Locale.ROOT);
        return equiv.isEmpty()
                ? meta.hasAttr("charset") || META.contains(meta.attr("name").toLowerCase(Locale.ROOT))
                : equiv.equals("content-type") || equiv.equals("x-ua-compatible");
    }

    private static boolean isCode(Element element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue() == null ? "" : attribute.getValue();
        if (name.equals("style")) {
            return STYLE.matcher(value.replaceAll("/\\*.*?\\*/|\\\\", "")).find();
        }
        return name.startsWith("on")
                || name.equals("srcdoc")
                || name.equals("srcset")
                || name.equals("ping")
                || name.contains("href") && !name.equals("href")
                || (ADDRESSES.contains(name) && !isHarmless(element, value));
    }

    private static boolean isHarmless(Element element, String address) {
        String bare = address.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
        if (element.normalName().equals("img") && IMAGE.matcher(bare).matches()) {
            return true;
        }
        var scheme = SCHEME.matcher(bare);
        return !scheme.find() || LINKS.contains(scheme.group(1)) || (bare.startsWith("cid:") && !bare.contains("<"));
    }
}
