package app.marketingstatuses.chunk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Chunks, values and variables of a test. */
final class Shelf implements ChunkSource, ChunkValues {
    private final Map<String, Chunk> chunks = new LinkedHashMap<>();
    final Map<String, String> settings = new HashMap<>();
    final Map<String, String> lexicon = new HashMap<>();
    final Map<String, Object> model = new HashMap<>();

    Shelf() {
        settings.put("site_name", "Tea & Co");
        settings.put("site_url", "https://tea.example/");
        lexicon.put("plain", "Text <b>bold</b>");
        lexicon.put("new", "Order #[[+num]] on [[++site_name]]");
        lexicon.put("ru_new", "Заказ №[[+num]]");
        model.put("num", "2311/12");
        model.put("zero", "0");
        model.put("empty", "");
        model.put("none_", List.of());
        model.put("name", "Tom <b> & \"Co\"");
        model.put("cost", "1 500.5");
        model.put("createdon", "2026-11-05 09:07:08");
        model.put("count", "3");
        model.put("order", Map.of("id", "7", "num", "12", "cost", "1500.5"));
        model.put("address", Map.of("city", "Omsk", "index", "644000", "comment", "a\nb", "room", "0"));
        model.put(
                "products",
                List.of(
                        Map.of("name", "Green tea", "count", "2", "options", List.of("250 g", "loose")),
                        Map.of("name", "Cup <i>", "count", "1", "options", Map.of())));
    }

    Shelf chunk(String name, String content) {
        chunks.put(name, new Chunk(chunks.size() + 1, name, content));
        return this;
    }

    @Override
    public Optional<Chunk> find(String nameOrId) {
        return chunks.values().stream()
                .filter(chunk -> chunk.name().equals(nameOrId)
                        || Integer.toString(chunk.id()).equals(nameOrId))
                .findFirst();
    }

    Translation translate(String text) {
        return new ChunkTranslator(this).translate(new Chunk(99, "mail", text));
    }

    /** The text as a body. */
    String html(String text) {
        return render(translate(text), ChunkFormat.HTML);
    }

    String render(Translation translation, ChunkFormat format) {
        if (!translation.complete()) {
            throw new AssertionError(translation.faults().toString());
        }
        return new ChunkRenderer().render(translation, model::get, this, format).text();
    }

    @Override
    public String setting(String key) {
        return settings.getOrDefault(key, "");
    }

    @Override
    public String lexicon(String key, String language) {
        return lexicon.get(language.isEmpty() ? key : language + "_" + key);
    }

    @Override
    public String url(long resource, boolean full) {
        return (full ? "https://tea.example/" : "") + "index.php?id=" + resource;
    }

    @Override
    public Locale locale() {
        return Locale.UK;
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Europe/Moscow");
    }

    @Override
    public Instant now() {
        return Instant.parse("2026-11-25T10:00:00Z");
    }
}
