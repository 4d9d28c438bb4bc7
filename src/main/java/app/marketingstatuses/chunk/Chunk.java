package app.marketingstatuses.chunk;

/**
 * A chunk of the shop.
 *
 * @param content null where the shop keeps it in a file of its server, out of our reach
 */
public record Chunk(int id, String name, String content) {}
