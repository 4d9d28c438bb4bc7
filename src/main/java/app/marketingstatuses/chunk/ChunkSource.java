package app.marketingstatuses.chunk;

import java.util.Optional;

/** Where chunks are found. */
public interface ChunkSource {
    /** The chunk of this id, if it is a number, or of this name; empty where the shop has none such. */
    Optional<Chunk> find(String nameOrId);
}
