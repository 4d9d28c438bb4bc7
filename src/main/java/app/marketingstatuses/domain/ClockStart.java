package app.marketingstatuses.domain;

import java.time.Instant;
import java.util.Locale;

/**
 * When a task's clock started for an order, and what told so.
 *
 * @param id identifies this start for good: the id of the log row; 0 for {@code createdon}; for an order first seen in
 *     its status, minus (id of the latest log row before, plus 1). Never a time, so that correcting the zone repeats
 *     nothing.
 */
public record ClockStart(Source source, long id, Instant since) {
    /** Where the start was read. */
    public enum Source {
        LOG,
        CREATED,
        FIRST_SEEN;

        /** The name other programs see, such as {@code first-seen}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
