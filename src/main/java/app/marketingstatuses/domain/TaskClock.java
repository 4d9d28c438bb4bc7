package app.marketingstatuses.domain;

/** What a task's delay counts from. */
public sealed interface TaskClock {
    /** Since the order entered the status it is in now. */
    record Status() implements TaskClock {}

    /** Since {@code createdon}; never starts anew. */
    record Created() implements TaskClock {}

    /** Since the order last entered {@code status}, whatever moved it since. */
    record Since(int status) implements TaskClock {}

    TaskClock STATUS = new Status();
    TaskClock CREATED = new Created();
}
