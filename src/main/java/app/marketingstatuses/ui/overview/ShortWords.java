package app.marketingstatuses.ui.overview;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import app.marketingstatuses.ui.text.Texts;
import java.time.Duration;

/** Spans and delays where there is little room. */
record ShortWords(Texts texts) {
    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;
    private static final long WEEK = 7 * DAY;

    /** {@code 1 h 17 min}, {@code 2 d 3 h}: the two largest units that are not zero. */
    String span(Duration span) {
        long minutes = Math.max(1, Math.round(span.toSeconds() / 60.0));
        if (minutes < HOUR) {
            return texts.text("short.min", minutes);
        }
        return minutes < DAY
                ? two("short.h", minutes / HOUR, "short.min", minutes % HOUR)
                : two("short.d", minutes / DAY, "short.h", minutes % DAY / HOUR);
    }

    private String two(String large, long count, String small, long rest) {
        String first = texts.text(large, texts.number(count));
        return rest == 0 ? first : first + " " + texts.text(small, rest);
    }

    /** {@code after 5 min}, {@code 2 wk since Sent}, {@code 3 d since placed}. */
    String delay(Task task, Statuses statuses) {
        long minutes = task.afterMinutes();
        if (task.clock() instanceof TaskClock.Since since) {
            return texts.text("delay.since", since(minutes), statuses.label(since.status()));
        }
        if (task.clock() instanceof TaskClock.Created) {
            return texts.text("delay.created", since(minutes));
        }
        return minutes == 0 ? texts.text("atOnce") : texts.text("after", after(minutes));
    }

    private String since(long minutes) {
        return minutes > 0 && minutes % WEEK == 0
                ? texts.text("short.wk", minutes / WEEK)
                : span(Duration.ofMinutes(minutes));
    }

    private String after(long minutes) {
        if (minutes % WEEK == 0) {
            return texts.count("after.weeks", minutes / WEEK);
        }
        return minutes % DAY == 0 ? texts.count("after.days", minutes / DAY) : span(Duration.ofMinutes(minutes));
    }
}
