package app.marketingstatuses.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The real time, which a test can let pass. */
public final class MovedClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    /** From now on it is that much later. */
    public void pass(Duration time) {
        ahead = ahead.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Zoned(this, zone);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }

    /** The same time in another zone. */
    private static final class Zoned extends Clock {
        private final Clock time;
        private final ZoneId zone;

        Zoned(Clock time, ZoneId zone) {
            this.time = time;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(time, other);
        }

        @Override
        public Instant instant() {
            return time.instant();
        }
    }
}
