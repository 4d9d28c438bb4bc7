package app.marketingstatuses.store;

import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.engine.Station;
import java.time.Instant;
import java.util.Optional;

/** A station whose database keeps no time of its own, for tests at other times. */
record WithoutDatabaseClock(Station station) implements Station {
    @Override
    public Optional<Lock> lock() {
        return station.lock();
    }

    @Override
    public State state() {
        State s = station.state();
        return new State(s.pausedSince(), s.pausedBy(), s.home(), s.here(), null, s.lastRun(), s.fuse());
    }

    @Override
    public void heartbeat(Instant at, Long looked) {
        station.heartbeat(at, looked);
    }

    @Override
    public void finished(RunReport report, String by) {
        station.finished(report, by);
    }
}
