package app.marketingstatuses.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What happened to an order.
 *
 * @param createdOn when it was made
 * @param dated whether the shop kept that moment
 * @param steps what the shop logged of its statuses
 * @param status where it stands now, whatever the log says
 */
record Life(Instant createdOn, boolean dated, List<Step> steps, int status) {
    static final int NEW = 1;
    static final int PAID = 2;
    static final int SENT = 3;
    static final int CANCELLED = 4;
    static final int DRAFT = 5;
    static final int REMINDED = 6;
    static final int REVIEW = 7;
    static final int PROMO = 8;
    static final int DELIVERED = 9;
    static final int PACKED = 10;

    /** @param byManager whether somebody of the shop did it by hand */
    record Step(int status, Instant at, boolean byManager) {}

    /** A life that begins with the status New, logged. */
    static Life begun(Instant at) {
        return new Life(at, true, List.of(new Step(NEW, at, false)), NEW);
    }

    /** A life of which nothing was logged. */
    static Life unlogged(Instant at, int status) {
        return new Life(at, true, List.of(), status);
    }

    Life then(int status, Instant at, boolean byManager) {
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(status, at, byManager));
        return new Life(createdOn, dated, List.copyOf(more), status);
    }

    /** Changed by plain SQL: no log row. */
    Life slippedTo(int status) {
        return new Life(createdOn, dated, steps, status);
    }

    Life undated() {
        return new Life(createdOn, false, steps, status);
    }
}
