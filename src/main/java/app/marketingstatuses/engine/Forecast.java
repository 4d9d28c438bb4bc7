package app.marketingstatuses.engine;

import java.time.Instant;
import java.util.List;

/**
 * What runs every minute would do.
 *
 * @param moves in the order in which they would happen; an order may appear more than once
 * @param held the plan of the last minute: what has come due by then but stays
 */
public record Forecast(List<Moved> moves, Plan held) {
    /** @param at the minute of the run */
    public record Moved(Instant at, Verdict verdict) {}
}
