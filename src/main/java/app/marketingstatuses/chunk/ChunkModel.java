package app.marketingstatuses.chunk;

/**
 * The variables of one rendering. Values are strings, numbers, booleans, lists and maps of such, null for none, or {@link
 * OutOfReach}.
 */
@FunctionalInterface
public interface ChunkModel {
    /** The variable at the top level; null where there is none. */
    Object get(String name);

    /**
     * A value that only the shop's PHP knows: using it fails the rendering.
     *
     * @param why a sentence without data of a customer
     */
    record OutOfReach(String why) {}
}
