package app.marketingstatuses.mail;

import app.marketingstatuses.chunk.ChunkValues;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** What chunks and subjects ask of the shop, in an order's context and a mail's language. */
record ShopAnswers(Office office, String context, Language language) implements ChunkValues {
    /** A setting that sounds like a secret is nobody's business in a mail. */
    @Override
    public String setting(String key) {
        if (Extras.isSecret(key)) {
            return "";
        }
        return switch (key) {
            case "cultureKey" -> language.code();
            case "site_url" -> siteUrl();
            case "base_url" -> made(key, "");
            case "assets_url" -> made(key, "assets/");
            case "manager_url" -> made(key, "manager/");
            case "connectors_url" -> made(key, "connectors/");
            default -> office.settings().get(key, context, "");
        };
    }

    /** With a slash at its end, as MODX has it; empty where it is not known. */
    private String siteUrl() {
        String url = office.url(context);
        return url.isEmpty() || url.endsWith("/") ? url : url + "/";
    }

    /** What MODX works out while it runs, where no setting says otherwise. */
    private String made(String key, String folder) {
        String base = siteUrl().replaceFirst("(?i)^https?://[^/]*", "");
        return office.settings().get(key, context, (base.isEmpty() ? "/" : base) + folder);
    }

    @Override
    public String lexicon(String key, String other) {
        return office.lexicon().text(other.isBlank() ? language : Language.ofFirst(other), key);
    }

    /** As MODX makes links: friendly where the shop has them so, else by the page's number. */
    @Override
    public String url(long resource, boolean full) {
        boolean friendly = !office.settings().get("friendly_urls", context, "0").equals("0");
        Optional<String> uri =
                friendly ? office.site().address(resource).filter(found -> !found.isEmpty()) : Optional.empty();
        boolean start = office.settings().get("site_start", context, "").equals(Long.toString(resource));
        String path = start ? "" : uri.orElse("index.php?id=" + resource);
        return full || isFull() ? siteUrl() + path : path;
    }

    private boolean isFull() {
        String scheme = office.settings().get("link_tag_scheme", context, "-1");
        return scheme.equals("full") || scheme.startsWith("http") || scheme.equals("0") || scheme.equals("1");
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
