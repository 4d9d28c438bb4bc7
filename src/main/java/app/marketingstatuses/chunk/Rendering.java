package app.marketingstatuses.chunk;

/**
 * What came out.
 *
 * @param plain whether every text that went into it was {@link Translation#plain}
 */
public record Rendering(String text, boolean plain) {}
