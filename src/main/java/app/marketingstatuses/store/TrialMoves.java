package app.marketingstatuses.store;

/**
 * How {@code moves} tells a move in trial: it is no proof that its clock start was done, so it stands under a number that
 * no clock start has, made of its own log row and so never twice.
 */
final class TrialMoves {
    /** Every clock start is above it. */
    static final long BOUND = Long.MIN_VALUE / 2;

    private TrialMoves() {}

    /** What stands in place of the clock start. */
    static long start(long entryId) {
        return Long.MIN_VALUE + entryId;
    }

    /** The same in SQL. */
    static String isTrial(String column) {
        return column + " < " + BOUND;
    }

    static boolean isTrial(long startId) {
        return startId < BOUND;
    }
}
