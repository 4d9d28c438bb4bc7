package app.marketingstatuses.mail;

import app.marketingstatuses.chunk.ChunkValues;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** What chunks ask of the shop, in an order's context and a mail's language. */
record ShopAnswers(Office office, String context, Language language, String siteUrl) implements ChunkValues {
    private static final String SECRET = "(?i).*(pass|secret|token|api_?key|private).*";

    /** A setting that sounds like a secret is nobody's business in a mail. */
    @Override
    public String setting(String key) {
        return switch (key) {
            case "cultureKey" -> language.code();
            case "site_url" -> siteUrl;
            default -> key.matches(SECRET) ? "" : office.settings().get(key, context, "");
        };
    }

    @Override
    public String lexicon(String key, String other) {
        return office.lexicon().text(other.isBlank() ? language : Language.ofFirst(other), key);
    }

    @Override
    public String url(long resource, boolean full) {
        String path = office.settings().get("friendly_urls", context, "0").equals("1")
                ? office.site().address(resource).orElse("")
                : "index.php?id=" + resource;
        return full ? siteUrl + path : office.settings().get("base_url", context, "/") + path;
    }

    @Override
    public Locale locale() {
        return language.locale();
    }

    @Override
    public ZoneId zone() {
        return office.site().clock().getZone();
    }

    @Override
    public Instant now() {
        return office.site().clock().instant();
    }
}
