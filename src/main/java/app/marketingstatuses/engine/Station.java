package app.marketingstatuses.engine;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** What guards and heartbeat need to know of the place a run happens in. */
public interface Station {
    /** Takes the run lock of this shop; empty where another run holds it. Closing gives it back. */
    Optional<Lock> lock();

    State state();

    /**
     * Says that a run passed at this moment: extends the last span, or starts a new one after a gap.
     *
     * @param looked what {@link Book.Place#looked} is from now on, kept in the same transaction: most runs write nothing
     *     else; null for as it is
     */
    void heartbeat(Instant at, Long looked);

    /** The same where nothing was looked through. */
    default void heartbeat(Instant at) {
        heartbeat(at, null);
    }

    /** Keeps a run that did something in the history. */
    void finished(RunReport report, String by);

    /**
     * @param pausedSince null when not paused
     * @param pausedBy null when not paused
     * @param home where {@code init} found the shop
     * @param here where it is now
     * @param databaseClock the database's own time; null where the database is part of this process
     * @param lastRun end of the last heartbeat; null before the first run
     * @param fuse at most so many moves a run; 0 for no fuse
     */
    record State(
            Instant pausedSince,
            String pausedBy,
            Place home,
            Place here,
            Instant databaseClock,
            Instant lastRun,
            int fuse) {}

    /**
     * @param siteUrl null where the shop does not say
     */
    record Place(String siteUrl, String database, String server) {
        /** Written out, as {@link Shop.Cursor#equals}. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Place place
                    && Objects.equals(siteUrl, place.siteUrl)
                    && Objects.equals(database, place.database)
                    && Objects.equals(server, place.server);
        }

        @Override
        public int hashCode() {
            return Objects.hash(siteUrl, database, server);
        }
    }

    /** The run lock while it is held. */
    interface Lock extends AutoCloseable {
        @Override
        void close();
    }
}
