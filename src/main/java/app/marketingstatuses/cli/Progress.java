package app.marketingstatuses.cli;

import app.marketingstatuses.engine.RunWatcher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells on standard error how far a command has come that takes its time; one that is soon over says nothing. */
final class Progress implements RunWatcher {
    private static final Duration QUIET = Duration.ofSeconds(5);

    private final Output out;
    private final Clock clock;
    private Instant next;

    Progress(Output out, Clock clock) {
        this.out = out;
        this.clock = clock;
        next = clock.instant().plus(QUIET);
    }

    @Override
    public boolean smallSteps() {
        return false;
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void followed(int orders) {
        tell("%,d %s looked at.", orders, noun(orders, "order"));
    }

    @Override
    public void orders(int done, int total) {
        tell("%,d of %,d %s dealt with.", done, total, noun(total, "order"));
    }

    @Override
    public void mailsSent(int sent) {
        tell("%,d %s sent.", sent, noun(sent, "mail"));
    }

    private static String noun(int number, String thing) {
        return number == 1 ? thing : thing + "s";
    }

    private void tell(String what, Object... counts) {
        Instant now = clock.instant();
        if (!now.isBefore(next)) {
            next = now.plus(QUIET);
            out.message(String.format(Locale.ROOT, what, counts));
        }
    }
}
