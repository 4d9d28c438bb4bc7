package app.marketingstatuses.engine;

import java.time.Instant;

/** Sends queued mail. */
public interface Postman {
    /**
     * Sends what is due until nothing is left, {@code until}, or the watcher says stop, looking at each order once more before
     * its mail goes.
     */
    Tally deliver(String runId, Instant until, RunWatcher watcher);

    /**
     * @param trouble why sending stopped early, in words fit for a user; null where it did not
     * @param left due, but left to later runs, since a minute has no more mails; 0 where the pace left none
     * @param quiet put off to the end of the quiet hours
     * @param reports to the managers, queued before anything was sent
     */
    record Tally(int sent, int retrying, int dead, int dropped, String trouble, int left, int quiet, int reports) {
        public static final Tally NONE = new Tally(0, 0, 0, 0, null);

        /** Where nothing was held back. */
        public Tally(int sent, int retrying, int dead, int dropped, String trouble) {
            this(sent, retrying, dead, dropped, trouble, 0, 0, 0);
        }

        /**
         * The same with reports.
         *
         * @param failure why one could not be made, told unless there is other trouble; null where it could
         */
        public Tally withReports(int queued, String failure) {
            String first = trouble == null ? failure : trouble;
            return new Tally(sent, retrying, dead, dropped, first, left, quiet, queued);
        }
    }
}
