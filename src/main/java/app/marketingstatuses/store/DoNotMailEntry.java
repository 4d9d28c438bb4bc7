package app.marketingstatuses.store;

import java.time.Instant;

/**
 * Somebody on the do-not-mail list.
 *
 * @param by who put them there
 */
public record DoNotMailEntry(Addressee who, Instant addedAt, String by) {}
