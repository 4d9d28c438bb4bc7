package app.marketingstatuses.ui.preview;

import app.marketingstatuses.domain.Reason;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Which lines are shown.
 *
 * @param num part of the order's number; empty for any
 * @param customer part of the customer's name or mail address; empty for any
 * @param task null for all
 * @param total at least so much; null for any
 * @param reason null for all
 */
record LineFilter(String num, String customer, Long task, Due due, BigDecimal total, Reason reason) {
    static final LineFilter ALL = new LineFilter("", "", null, Due.ANY, null, null);

    /** How long ago an order came due. */
    enum Due {
        ANY(null, null),
        HOUR(null, Duration.ofHours(1)),
        DAY(null, Duration.ofDays(1)),
        BEFORE_DAY(Duration.ofDays(1), null),
        BEFORE_WEEK(Duration.ofDays(7), null);

        private final Duration least;
        private final Duration most;

        Due(Duration least, Duration most) {
            this.least = least;
            this.most = most;
        }

        boolean allows(Instant due, Instant now) {
            if (this == ANY) {
                return true;
            }
            if (due == null) {
                return false;
            }
            Duration age = Duration.between(due, now);
            return (least == null || age.compareTo(least) >= 0) && (most == null || age.compareTo(most) <= 0);
        }
    }

    boolean isAll() {
        return equals(ALL);
    }

    /** @param name the customer's; empty for unknown */
    boolean allows(Line line, String name, Instant now) {
        return (task == null || line.task().id() == task)
                && (reason == null || line.reason() == reason)
                && (total == null || line.cost().compareTo(total) >= 0)
                && due.allows(line.verdict().dueAt(), now)
                && (num.isEmpty() || line.num().contains(num))
                && (customer.isEmpty() || holds(name) || (line.email() != null && holds(line.email())));
    }

    private boolean holds(String text) {
        return text.toLowerCase(Locale.ROOT).contains(customer);
    }

    LineFilter num(String text) {
        return new LineFilter(text.strip(), customer, task, due, total, reason);
    }

    LineFilter customer(String text) {
        return new LineFilter(num, text.strip().toLowerCase(Locale.ROOT), task, due, total, reason);
    }

    LineFilter task(Long id) {
        return new LineFilter(num, customer, id, due, total, reason);
    }

    LineFilter due(Due since) {
        return new LineFilter(num, customer, task, since, total, reason);
    }

    LineFilter total(BigDecimal least) {
        return new LineFilter(num, customer, task, due, least, reason);
    }

    LineFilter reason(Reason why) {
        return new LineFilter(num, customer, task, due, total, why);
    }
}
