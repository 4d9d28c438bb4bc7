package app.marketingstatuses.cli;

import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.engine.RunWatcher;
import app.marketingstatuses.session.OpenShop;
import app.marketingstatuses.session.ShopSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One shop of a watch: a run at every tick, each with tasks and settings read anew, over connections that stay open. A shop
 * that cannot be run is tried again at growing intervals, and told of once, not at every tick.
 */
final class WatchedShop implements Runnable {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final Shops shops;
    private final ShopRun run;
    private final Interval interval;
    private final Clock clock;
    private final Rest rest;
    private final WatchLog log;
    private final RunWatcher watcher;
    private OpenShop open;
    private Object openedWith;
    private int failures;
    private volatile boolean working;

    /** How a shop is come by. */
    interface Shops {
        /** Opens it anew, by whatever is saved of it now. */
        OpenShop open();

        /** One look at it. */
        ShopSession look(OpenShop open);

        /** Changes with the file of the saved connections. */
        Object version();

        /** By functions. */
        static Shops of(Supplier<OpenShop> open, Function<OpenShop, ShopSession> look, Supplier<Object> version) {
            return new Shops() {
                @Override
                public OpenShop open() {
                    return open.get();
                }

                @Override
                public ShopSession look(OpenShop shop) {
                    return look.apply(shop);
                }

                @Override
                public Object version() {
                    return version.get();
                }
            };
        }
    }

    WatchedShop(Shops shops, ShopRun run, Interval interval, Clock clock, Rest rest, WatchLog log) {
        this.shops = shops;
        this.run = run;
        this.interval = interval;
        this.clock = clock;
        this.rest = rest;
        this.log = log;
        this.watcher = new Stopping(rest);
    }

    /** Ticks until the rest is over. The first tick is at once. */
    @Override
    public void run() {
        try {
            do {
                tick();
            } while (rest.pause(untilNext()));
        } finally {
            close();
            working = false;
        }
    }

    /** Whether a run is under way, which needs a moment to come to its end. */
    boolean isBusy() {
        return working;
    }

    private void tick() {
        try {
            ready();
            working = !rest.isOver();
            if (working) {
                RunReport report = run.on(shops.look(open), watcher);
                failures = 0;
                log.ran(report);
            }
        } catch (RuntimeException | Error e) {
            refused(e);
        }
    }

    private void ready() {
        Object version = shops.version();
        if (open != null && !Objects.equals(version, openedWith)) {
            close();
        }
        if (open == null) {
            open = shops.open();
            openedWith = version;
        }
    }

    /** Another run or a guard leaves the shop as it is, and the next tick comes as usual; all else may be a lost database. */
    private void refused(Throwable e) {
        int exit = ExitCodes.of(e);
        if (exit == ExitCodes.BUSY) {
            failures = 0;
            return;
        }
        log.refused(e);
        if (exit == ExitCodes.GUARD) {
            failures = 0;
        } else {
            failures++;
            close();
        }
    }

    private Duration untilNext() {
        working = false;
        if (failures == 0) {
            return interval.untilNext(clock.instant());
        }
        Duration wait = interval.every().multipliedBy(1L << Math.min(failures - 1, 9));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : longest();
    }

    private Duration longest() {
        return interval.every().compareTo(LONGEST_WAIT) > 0 ? interval.every() : LONGEST_WAIT;
    }

    private void close() {
        if (open != null) {
            OpenShop before = open;
            open = null;
            before.close();
        }
    }

    /** Ends a run between two batches or two mails. */
    private record Stopping(Rest rest) implements RunWatcher {
        @Override
        public boolean isCancelled() {
            return rest.isOver();
        }

        @Override
        public boolean smallSteps() {
            return false;
        }

        @Override
        public void orders(int done, int total) {}

        @Override
        public void mailsSent(int sent) {}
    }
}
