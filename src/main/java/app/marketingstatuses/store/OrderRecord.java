package app.marketingstatuses.store;

import java.time.Instant;
import java.util.List;

/**
 * What runs recorded about one order.
 *
 * @param moves by rising id of their log rows
 * @param putBacks by rising id of their log rows
 * @param mails in the order in which they were queued
 */
public record OrderRecord(List<Moved> moves, List<PutBack> putBacks, List<OutboxEntry> mails, List<Failed> failures) {
    /**
     * @param taskName as it was called then
     * @param entryId id of the log row the move wrote
     * @param by who asked for the run: {@code cron} or a person's name
     * @param trial whether its mail went to the owner, so that it is not done
     */
    public record Moved(
            long taskId,
            String taskName,
            String runId,
            String by,
            Instant at,
            int from,
            int to,
            long entryId,
            boolean trial) {}

    /**
     * A move that an undo took back.
     *
     * @param runId the undo's
     * @param by who asked for it
     * @param movedEntry id of the log row of the move
     * @param backEntry id of the log row the undo wrote
     */
    public record PutBack(String runId, String by, Instant at, long movedEntry, long backEntry) {}

    /**
     * A move that failed and is tried again.
     *
     * @param taskId 0 where the order could not be read
     * @param error why, at the last attempt
     */
    public record Failed(long taskId, int attempts, Instant retryAt, String error) {}

    /** Nothing is on record. */
    public static final OrderRecord NONE = new OrderRecord(List.of(), List.of(), List.of(), List.of());
}
