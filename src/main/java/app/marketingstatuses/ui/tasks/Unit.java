package app.marketingstatuses.ui.tasks;

/** A unit in which spans are typed. */
enum Unit {
    MINUTES(1),
    HOURS(60),
    DAYS(1440),
    WEEKS(10_080);

    private final int minutes;

    Unit(int minutes) {
        this.minutes = minutes;
    }

    int minutes() {
        return minutes;
    }

    /** The largest one in which so many minutes are a whole number; minutes for 0. */
    static Unit of(int span) {
        if (span == 0) {
            return MINUTES;
        }
        for (Unit unit : new Unit[] {WEEKS, DAYS, HOURS}) {
            if (span % unit.minutes == 0) {
                return unit;
            }
        }
        return MINUTES;
    }
}
