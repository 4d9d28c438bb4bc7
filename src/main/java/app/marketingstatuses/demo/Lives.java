package app.marketingstatuses.demo;

import java.time.Instant;

/** The usual lives of an order, told backwards from the step that the tasks' clocks count from. */
record Lives(Times times) {
    private static final double PAID_ONLY_WHEN_REMINDED = 0.2;

    Life fresh(double minutesAgo) {
        return Life.begun(times.minutesAgo(minutesAgo));
    }

    Life draft(double fromDays, double toDays) {
        return Life.unlogged(times.daysAgo(fromDays, toDays), Life.DRAFT);
    }

    Life reminded(double fromDays, double toDays) {
        return reminded(times.daysAgo(fromDays, toDays));
    }

    private Life reminded(Instant at) {
        return Life.begun(times.hoursBefore(at, 3, 12)).then(Life.REMINDED, at, true);
    }

    Life paid(double fromDays, double toDays) {
        return paid(times.daysAgo(fromDays, toDays));
    }

    private Life paid(Instant at) {
        Life unpaid = times.random().nextDouble() < PAID_ONLY_WHEN_REMINDED
                ? reminded(times.hoursBefore(at, 1, 8))
                : Life.begun(times.hoursBefore(at, 0.03, 0.5));
        return unpaid.then(Life.PAID, at, false);
    }

    /** Never paid: the customer let it go, or asked to cancel it. */
    Life cancelled(double fromDays, double toDays) {
        Instant at = times.workingDaysAgo(fromDays, toDays);
        Life unpaid = times.random().nextBoolean()
                ? reminded(times.hoursBefore(at, 60, 84))
                : Life.begun(times.hoursBefore(at, 2, 40));
        return unpaid.then(Life.CANCELLED, at, true);
    }

    /** @param cash paid at the door, so sent without waiting for the payment */
    Life sent(double fromDays, double toDays, boolean cash) {
        Instant at = times.workingDaysAgo(fromDays, toDays);
        Instant ready = times.hoursBefore(at, 7, 36);
        return (cash ? Life.begun(ready) : paid(ready)).then(Life.SENT, at, true);
    }

    /** The days count from the delivery. */
    Life delivered(double fromDays, double toDays) {
        Instant at = times.workingDaysAgo(fromDays, toDays);
        Instant sent = times.hoursBefore(at, 36, 60);
        return paid(times.hoursBefore(sent, 7, 36)).then(Life.SENT, sent, true).then(Life.DELIVERED, at, false);
    }

    /** The days count from the sending, as the clock of "Promo issued" does. */
    Life reviewed(double fromDays, double toDays) {
        Life sent = sent(fromDays, toDays, false);
        Instant left = sent.steps().get(sent.steps().size() - 1).at();
        Instant delivered = times.hoursAfter(left, 36, 60);
        return sent.then(Life.DELIVERED, delivered, false)
                .then(Life.REVIEW, times.hoursAfter(left, 24 * 7, 24 * 7.8), true);
    }

    /** The days count from the sending. */
    Life promo(double fromDays, double toDays) {
        Life reviewed = reviewed(fromDays, toDays);
        Instant asked = reviewed.steps().get(reviewed.steps().size() - 1).at();
        return reviewed.then(Life.PROMO, times.hoursAfter(asked, 24 * 7, 24 * 7.8), true);
    }
}
