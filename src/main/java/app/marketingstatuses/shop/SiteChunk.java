package app.marketingstatuses.shop;

/**
 * A chunk of MODX.
 *
 * @param content null where it lies in a file of the shop's server
 */
public record SiteChunk(int id, String name, String content) {}
