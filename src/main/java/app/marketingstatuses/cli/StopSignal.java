package app.marketingstatuses.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The end of a watch, which the system asks for (SIGTERM, Ctrl+C): whatever runs is given a few seconds to come to its end. */
final class StopSignal implements Rest {
    private static final Duration PATIENCE = Duration.ofSeconds(9);
    private static final long LITTLE = 32L << 20;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    @Override
    public boolean pause(Duration time) {
        giveBack();
        try {
            return !asked.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** A watch lives on small servers: what its ticks have used is not kept until Java's own collection comes round to it. */
    private static void giveBack() {
        Runtime runtime = Runtime.getRuntime();
        if (runtime.totalMemory() - runtime.freeMemory() > LITTLE) {
            System.gc();
        }
    }

    @Override
    public boolean isOver() {
        return asked.getCount() == 0;
    }

    void stop() {
        asked.countDown();
    }

    /**
     * Stops when the system says so. The process ends with 0 where everything came to its end; where it did not, as if it had
     * been killed, which loses nothing either.
     */
    void listen(List<WatchedShop> shops, Runnable clean) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            stop();
                            if (isQuiet(shops)) {
                                clean.run();
                                Runtime.getRuntime().halt(ExitCodes.DONE);
                            }
                        },
                        "stop"));
    }

    /** Whoever only knocks at a database that does not answer need not be waited for. */
    private boolean isQuiet(List<WatchedShop> shops) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (System.nanoTime() < until) {
                if (ended.await(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS)
                        || shops.stream().noneMatch(WatchedShop::isBusy)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Runs every shop on a thread of its own, until the end. */
    void runAll(List<WatchedShop> shops) {
        List<Thread> threads = new ArrayList<>();
        for (WatchedShop shop : shops) {
            Thread thread = new Thread(shop, "watch");
            thread.start();
            threads.add(thread);
        }
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ended.countDown();
    }
}
