package app.marketingstatuses.mail;

import app.marketingstatuses.chunk.ChunkFormat;
import app.marketingstatuses.chunk.ChunkModel;
import app.marketingstatuses.chunk.ChunkRenderer;
import app.marketingstatuses.chunk.ChunkTranslator;
import app.marketingstatuses.chunk.ChunkValues;
import app.marketingstatuses.chunk.RenderFault;
import app.marketingstatuses.chunk.Rendering;
import app.marketingstatuses.chunk.Translation;
import java.util.HashMap;
import java.util.Map;

/** The subjects of the shop's statuses, each translated once. */
final class Subjects {
    private static final ChunkRenderer RENDERER = new ChunkRenderer();

    private final ChunkTranslator translator;
    private final Map<String, Translation> translations = new HashMap<>();

    Subjects(ChunkTranslator translator) {
        this.translator = translator;
    }

    /**
     * One trimmed line; blank means no mail. Values put in are never read as tags again.
     *
     * @throws CannotRender where it uses what we cannot render
     */
    String line(String subject, ChunkModel model, ChunkValues values) {
        return OneLine.of(render(subject, model, values).text());
    }

    /** @throws CannotRender where it uses what we cannot render */
    Rendering render(String subject, ChunkModel model, ChunkValues values) {
        Translation translation = translations.computeIfAbsent(subject, translator::translate);
        if (!translation.complete()) {
            throw CannotRender.chunk(translation.faults().get(0));
        }
        try {
            return RENDERER.render(translation, model, values, ChunkFormat.TEXT);
        } catch (RenderFault e) {
            throw CannotRender.of(e);
        }
    }
}
