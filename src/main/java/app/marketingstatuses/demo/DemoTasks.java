package app.marketingstatuses.demo;

import java.time.Duration;
import java.time.Instant;

/** The tasks a new demo shop starts with. */
public final class DemoTasks {
    /** The owner switched the tasks on three days ago: what was overdue then is left alone. */
    private static final Duration SWITCHED_ON_BEFORE = Duration.ofDays(3);

    private DemoTasks() {}

    /** A tasks file with the three classic tasks, all enabled, to be imported when the shop was made at {@code now}. */
    public static String file(Instant now) {
        Instant switchedOn = now.minus(SWITCHED_ON_BEFORE);
        return Resource.text("tasks.json").replace("@switchedOn@", switchedOn.toString());
    }
}
