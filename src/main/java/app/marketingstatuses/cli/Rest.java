package app.marketingstatuses.cli;

import java.time.Duration;

/** The time between two ticks of a watch, and the end of it. Tests let it pass by itself. */
interface Rest {
    /** Waits; at once when it is time to stop. @return whether to go on */
    boolean pause(Duration time);

    /** Whether it is time to stop. */
    boolean isOver();
}
