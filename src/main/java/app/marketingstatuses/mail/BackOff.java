package app.marketingstatuses.mail;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before a mail is tried again. */
final class BackOff {
    private static final Duration LONGEST = Duration.ofHours(2);
    private static final double SPREAD = 0.2;

    private BackOff() {}

    /** 1, 2, 4 … minutes up to two hours, give or take a fifth so that many mails do not come back at once. */
    static Duration after(int attempts, RandomGenerator random) {
        long minutes = Math.min(LONGEST.toMinutes(), 1L << Math.min(attempts, 10));
        double factor = 1 - SPREAD + 2 * SPREAD * random.nextDouble();
        Duration wait = Duration.ofMillis(Math.round(Duration.ofMinutes(minutes).toMillis() * factor));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
