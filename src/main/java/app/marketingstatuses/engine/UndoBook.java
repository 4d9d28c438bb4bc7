package app.marketingstatuses.engine;

import app.marketingstatuses.engine.Moves.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What an undo reads and writes. */
public interface UndoBook {
    /** A run as its records tell, with its orders as they stand now; empty where there is none. */
    Optional<PastRun> past(String runId);

    /** Begins the undo in the history, so that one that was killed is seen. */
    void begin(String undoRunId, String undoneRunId, Instant at);

    /**
     * Puts orders back in one transaction, each with its log row, its record and its unsent mail dropped, or none of them. An
     * order that was touched since the run moved it is left as it is.
     *
     * @throws RuntimeException when nothing was written
     */
    Result putBack(String undoRunId, String undoneRunId, Instant at, List<PastMove> moves);

    /** Drops what the run queued and was not sent yet, whatever became of its orders. @return how many mails */
    int dropMail(String undoneRunId);

    /** Records orders that were not put back. */
    void recordStays(String undoRunId, Instant at, List<UndoPlan.Stay> stays);

    /** Records an order that could not be put back. */
    void recordFailure(String undoRunId, Instant at, PastMove move, String error);

    /**
     * @param undoOf the run that it undid; null where it is no undo
     * @param moves in the order in which they were made
     */
    record PastRun(String runId, Instant startedAt, String by, String undoOf, List<PastMove> moves, Mails mails) {}

    /**
     * A move of a run.
     *
     * @param orderNum the number customers know; null where the order is gone
     * @param entryId id of the log row it wrote
     * @param undone whether it was put back already
     * @param statusNow null where the order is gone
     * @param lastRowNow id of the order's latest log row of any kind
     */
    record PastMove(
            long id,
            long taskId,
            String task,
            long orderId,
            String orderNum,
            int from,
            int to,
            long entryId,
            boolean undone,
            Integer statusNow,
            long lastRowNow) {}

    /**
     * What became of the mail a run queued.
     *
     * @param unsent waiting, to be tried again, or given up: can be dropped
     * @param inHand being handed to the mail server: may go out
     */
    record Mails(int unsent, int inHand, int sentToCustomers, int sentToManagers) {
        public int sent() {
            return sentToCustomers + sentToManagers;
        }
    }

    /** @param outcomes one for each move, in their order */
    record Result(List<Outcome> outcomes, int mailsDropped) {}
}
