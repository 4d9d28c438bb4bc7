package app.marketingstatuses.cli;

import app.marketingstatuses.session.MailWay;
import app.marketingstatuses.session.OpenShop;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.testing.MovedClock;
import app.marketingstatuses.testing.TimelessDialect;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A day of a watch on a clock that is pushed on: what its ticks cost, and what they leave behind. */
public final class ManyTicks implements Rest {
    private static final int WARM = 200;
    private static final int TELL = 100_000;

    private final MovedClock clock = new MovedClock();
    private final long[] nanos;
    private final Duration step;
    private int done;
    private long begun;
    private long heap;
    private int threads;

    private ManyTicks(int ticks) {
        nanos = new long[ticks];
        step = Duration.ofDays(1).dividedBy(ticks);
    }

    /**
     * What came of it.
     *
     * @param median nanoseconds of a tick
     * @param heap bytes in use after a collection, more than after the first ticks
     * @param threads more than after the first ticks
     */
    public record Cost(long median, long heap, int threads) {}

    /** Ticks on an open shop. */
    public static Cost measure(Database real, Path home, int ticks) {
        ManyTicks rest = new ManyTicks(ticks + WARM);
        ShopOpener opener = new ShopOpener(new Home(home), null, rest.clock);
        Database database = new Database(
                new TimelessDialect.Source(real), real.tables(), new TimelessDialect(real.dialect()), () -> {});
        OpenShop open = new OpenShop(database, null, null, new MailWay.Shops());
        Surroundings surroundings =
                new Surroundings(System.out, System.err, new ByteArrayInputStream(new byte[0]), Map.of(), rest.clock);
        rest.begun = System.nanoTime();
        new WatchedShop(
                        WatchedShop.Shops.of(() -> open, opener::session, () -> null),
                        new ShopRun(List.of(), null, true, null, "watch"),
                        Interval.read("--every", "1s"),
                        rest.clock,
                        rest,
                        new WatchLog(surroundings, ""))
                .run();
        long more = used() - rest.heap;
        long[] sorted = Arrays.copyOfRange(rest.nanos, WARM, rest.nanos.length);
        Arrays.sort(sorted);
        return new Cost(sorted[sorted.length / 2], more, Thread.activeCount() - rest.threads);
    }

    @Override
    public boolean pause(Duration time) {
        nanos[done++] = System.nanoTime() - begun;
        if (done == WARM) {
            heap = used();
            threads = Thread.activeCount();
        }
        if (done % TELL == 0) {
            System.out.println("  " + done + " ticks: heap " + (used() - heap) / 1024 + " KB more");
        }
        clock.pass(step);
        begun = System.nanoTime();
        return !isOver();
    }

    @Override
    public boolean isOver() {
        return done == nanos.length;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
