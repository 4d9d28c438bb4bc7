package app.marketingstatuses.chunk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Translates the shop's chunks and subjects to FreeMarker. */
public final class ChunkTranslator {
    private final ChunkSource chunks;

    /** @param chunks where the chunks are found that others extend or include */
    public ChunkTranslator(ChunkSource chunks) {
        this.chunks = chunks;
    }

    /** A translator of texts that can name no chunk. */
    public static ChunkTranslator withoutChunks() {
        return new ChunkTranslator(name -> Optional.empty());
    }

    /** A chunk with all it extends and includes. */
    public Translation translate(Chunk chunk) {
        if (chunk.content() == null) {
            return new Translation(
                    "", false, List.of(new ChunkFault(chunk.name(), 1, chunk.name(), ChunkFault.Code.CHUNK_IN_FILE)));
        }
        Work work = new Work(chunks);
        work.includes().enter(chunk);
        return written(work, new Flattener(work).flat(chunk), chunk.name());
    }

    /** A bare text such as a subject, where double braces mean MODX tags as pdoTools has it. */
    public Translation translate(String text) {
        Work work = new Work(chunks);
        Source source = new Source("", text.replace("{{", "[[").replace("}}", "]]"));
        return written(work, new Flattener(work).flat(new Scope(work, source, true)), "");
    }

    /** A text with MODX tags only. */
    Translation translateModx(String text) {
        Work work = new Work(chunks);
        Scope scope = new Scope(work, new Source("", text), false);
        return written(work, new Flattener.Flat(new Reader(scope).read(), Map.of()), "");
    }

    private static Translation written(Work work, Flattener.Flat flat, String chunk) {
        String template = "";
        try {
            template = Writer.template(flat, work.includes().macros());
        } catch (Fault fault) {
            work.report(new ChunkFault(chunk, 1, chunk, ChunkFault.Code.TOO_MUCH));
        }
        return new Translation(template, work.plain(), work.faults());
    }
}
