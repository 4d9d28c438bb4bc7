package app.marketingstatuses.mail;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The plain-text part of a mail of which there is only HTML. */
final class HtmlText {
    private static final Set<String> PARAGRAPHS = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre", "hr", "dl", "form");
    private static final Set<String> LINES =
            Set.of("div", "tr", "li", "br", "section", "article", "dt", "dd", "address");
    private static final Set<String> SILENT = Set.of("head", "style", "script", "title", "template", "noscript");

    private HtmlText() {}

    /** Paragraphs, list items with a star, links with their address behind them, the rows of tables on a line each. */
    static String of(Document html) {
        Writer writer = new Writer();
        html.body().traverse(writer);
        return PlainText.tidy(writer.text.toString());
    }

    private static final class Writer implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private int silent;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element && isSilent(element)) {
                silent++;
            }
            if (silent > 0) {
                return;
            }
            if (node instanceof TextNode piece) {
                words(piece.getWholeText());
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            if (silent == 0) {
                close(element);
            }
            if (isSilent(element)) {
                silent--;
            }
        }

        private void open(Element element) {
            String name = element.normalName();
            if (PARAGRAPHS.contains(name)) {
                breaks(2);
            } else if (LINES.contains(name)) {
                breaks(1);
            } else if (name.equals("td") || name.equals("th")) {
                gap();
            }
            if (name.equals("br") && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            } else if (name.equals("li")) {
                text.append("* ");
            } else if (name.equals("img")) {
                words(element.attr("alt"));
            } else if (name.equals("hr")) {
                text.append("--\n");
            }
        }

        private void close(Element element) {
            String name = element.normalName();
            if (name.equals("a")) {
                link(element);
            }
            if (PARAGRAPHS.contains(name)) {
                breaks(2);
            } else if (LINES.contains(name) && !name.equals("br")) {
                breaks(1);
            }
        }

        private void link(Element element) {
            String address = element.attr("href").strip();
            boolean web = address.matches("(?i)(https?://|mailto:|tel:).+");
            String shown = element.text().strip();
            if (web
                    && !address.equals(shown)
                    && !address.equals("mailto:" + shown)
                    && !address.equals("tel:" + shown)) {
                text.append(shown.isEmpty() ? address : " (" + readable(address) + ")");
            }
        }

        /** A subject belongs to its link: mail programs know it by its scheme only. */
        private static String readable(String address) {
            return address.contains("?") ? address : address.replaceFirst("^(?i)(mailto|tel):", "");
        }

        /** White space is one blank, and none at the start of a line. */
        private void words(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                    gap();
                } else if (c != '\u00AD' && c != '\u200B') {
                    text.append(c);
                }
            }
        }

        private void gap() {
            if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }

        /** At least so many line ends here, unless nothing stands before. */
        private void breaks(int wanted) {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            text.setLength(end);
            int there = 0;
            while (there < end && text.charAt(end - 1 - there) == '\n') {
                there++;
            }
            if (end > there) {
                text.append("\n".repeat(Math.max(0, wanted - there)));
            }
        }

        private static boolean isSilent(Element element) {
            String style = element.attr("style").replaceAll("\\s", "").toLowerCase(java.util.Locale.ROOT);
            return SILENT.contains(element.normalName()) || style.contains("display:none");
        }
    }
}
