package app.marketingstatuses.engine;

import app.marketingstatuses.domain.Order;

/**
 * An order whose moment may have come, as it is now, with what earlier runs recorded about it.
 *
 * @param awake whether a run would look at it now; one that sleeps is listed by preview but never moves
 */
public record Candidate(Order order, OrderMemory memory, boolean awake) {}
