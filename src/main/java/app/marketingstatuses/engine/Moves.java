package app.marketingstatuses.engine;

import java.time.Instant;
import java.util.List;

/** Changes orders: the only thing that writes into the shop's tables. */
public interface Moves {
    /**
     * Moves the orders in one transaction, each with its log row, its record and its queued mail, or none of them. An order
     * that was changed by somebody else since it was planned is left as it is. One that {@link Verdict#staysInTrial} keeps
     * its status: only the record of the trial and the mail are written.
     *
     * @return one outcome for each move, in their order
     * @throws RuntimeException when nothing was written; the message of the innermost cause says why
     */
    List<Outcome> apply(String runId, Instant at, List<Move> moves);

    /** Whether batches of these moves may be applied by several threads at once; never where one has to do with another. */
    default boolean sideBySide(List<Verdict> due) {
        return false;
    }

    /** Records a move that failed and when it is tried again, in a transaction of its own. */
    void recordFailure(String runId, Instant at, Verdict verdict, String error);

    /** Records an order that could not be read and when that is told again; kept in {@link OrderMemory#retryAt} as task 0. */
    void recordUnreadable(String runId, Instant at, long orderId, String error);

    /** Records a move that somebody else was faster with. */
    void recordSkip(String runId, Instant at, Verdict verdict, Outcome outcome);

    /** A due verdict and the mails it sends. */
    record Move(Verdict verdict, List<OutgoingMail> mails) {}

    /** What became of a move. */
    enum Outcome {
        MOVED,
        /** Its mail is queued for the owner, the order stays: a trial. */
        TRIED,
        CHANGED_MEANWHILE,
        GONE;

        /** The name other programs see, such as {@code changed-meanwhile}. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
