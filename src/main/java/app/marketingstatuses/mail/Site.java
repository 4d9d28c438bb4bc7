package app.marketingstatuses.mail;

import app.marketingstatuses.chunk.Chunk;
import app.marketingstatuses.chunk.ChunkSource;
import app.marketingstatuses.chunk.ChunkTranslator;
import app.marketingstatuses.chunk.Translation;
import app.marketingstatuses.shop.DatabaseException;
import app.marketingstatuses.shop.SiteReader;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shop's site as mails see it at one moment; what was asked once is remembered. */
final class Site implements ChunkSource {
    private final SiteReader reader;
    private final Clock clock;
    private final String url;
    private final ChunkTranslator translator = new ChunkTranslator(this);
    private final Map<String, Optional<Chunk>> chunks = new HashMap<>();
    private final Map<Integer, Translation> translations = new HashMap<>();
    private final Map<Long, Optional<String>> addresses = new HashMap<>();

    /**
     * @param clock in the shop's zone
     * @param url where the site is found on the web when its settings do not say; null for unknown
     */
    Site(SiteReader reader, Clock clock, String url) {
        this.reader = reader;
        this.clock = clock;
        this.url = url;
    }

    /** Null for unknown. */
    String url() {
        return url;
    }

    Clock clock() {
        return clock;
    }

    @Override
    public Optional<Chunk> find(String nameOrId) {
        return chunks.computeIfAbsent(
                nameOrId,
                key -> asked(() -> reader.chunk(key))
                        .map(chunk -> new Chunk(chunk.id(), chunk.name(), chunk.content())));
    }

    ChunkTranslator translator() {
        return translator;
    }

    /** A chunk that exists, translated with all it brings in. */
    Translation translation(Chunk chunk) {
        Translation known = translations.get(chunk.id());
        if (known == null) {
            known = translator.translate(chunk);
            translations.put(chunk.id(), known);
        }
        return known;
    }

    /** The page's address below the site's; empty where there is no such page. */
    Optional<String> address(long resource) {
        return addresses.computeIfAbsent(resource, id -> asked(() -> reader.uri(id)));
    }

    List<Map<String, String>> products(long order) {
        return asked(() -> reader.products(order));
    }

    private static <T> T asked(Question<T> question) {
        try {
            return question.ask();
        } catch (SQLException e) {
            throw DatabaseException.of(e);
        }
    }

    private interface Question<T> {
        T ask() throws SQLException;
    }
}
