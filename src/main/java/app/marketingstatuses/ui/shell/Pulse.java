package app.marketingstatuses.ui.shell;

import java.time.Instant;

/**
 * What the bars around the screens say of the shop.
 *
 * @param ready whether our tables are there
 * @param pausedSince null where nothing is stopped
 * @param pausedBy null where nothing is stopped
 * @param lastRun null where no run ever was
 * @param due how many orders a run would move now
 * @param caught how many tasks that are on are caught in a serious trap
 * @param deadMails how many mails were given up
 */
public record Pulse(
        boolean ready, Instant pausedSince, String pausedBy, Instant lastRun, int due, int caught, int deadMails) {
    /** Before the first look, and of a shop without our tables. */
    static final Pulse NONE = new Pulse(false, null, null, null, 0, 0, 0);

    boolean isPaused() {
        return pausedSince != null;
    }
}
