package app.marketingstatuses.reliability;

import app.marketingstatuses.testing.MariaDb;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Others who lock orders that are due: from the last to the first, while a run locks them from the first to the last, or
 * one for longer than a run waits. Each has orders of its own, so whatever lock fails, a run and a rival met there.
 */
final class Rivals implements AutoCloseable {
    private static final int MANY = 8;
    private static final int AT_ONCE = 30;
    private static final int DEADLOCK = 1213;
    private static final int TIME_OUT = 1205;
    /** Somewhat longer than the program waits for a lock. */
    private static final int LONG_MILLIS = 3_500;

    private final BusyShop busy;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger gaveWay = new AtomicInteger();
    private final Queue<SQLException> faults = new ConcurrentLinkedQueue<>();
    private final Set<Long> written = ConcurrentHashMap.newKeySet();

    Rivals(BusyShop busy) {
        this.busy = busy;
        for (int i = 0; i <= MANY; i++) {
            int which = i;
            Thread thread = new Thread(() -> meet(which), "rival " + which);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    /** How often the server ended a rival's transaction instead of a run's. */
    int gaveWay() {
        return gaveWay.get();
    }

    /** Orders with a comment that a rival has written and kept. */
    Set<Long> written() {
        return written;
    }

    private void meet(int which) {
        Random random = new Random(which);
        try (Connection connection = MariaDb.admin(busy.shop.name());
                Statement statement = connection.createStatement()) {
            statement.execute("SET innodb_lock_wait_timeout = 1");
            connection.setAutoCommit(false);
            while (true) {
                try {
                    meet(statement, which, random);
                } catch (SQLException e) {
                    if (e.getErrorCode() != DEADLOCK && e.getErrorCode() != TIME_OUT) {
                        throw e;
                    }
                    gaveWay.incrementAndGet();
                }
                connection.rollback();
                Thread.sleep(random.nextInt(20));
            }
        } catch (SQLException e) {
            faults.add(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void meet(Statement statement, int which, Random random) throws SQLException, InterruptedException {
        List<Long> due = due(statement, which);
        statement.getConnection().commit();
        if (due.isEmpty()) {
            return;
        }
        int first = random.nextInt(due.size());
        if (which == MANY) {
            lock(statement, due.get(first));
            Thread.sleep(LONG_MILLIS);
            return;
        }
        List<Long> some = due.subList(first, Math.min(first + AT_ONCE, due.size()));
        // Who has changed much is spared by the server: it ends the run's transaction then.
        boolean writes = which % 2 == 0;
        for (long order : some) {
            if (writes) {
                statement.executeUpdate(
                        "UPDATE `modx_ms2_orders` SET `order_comment` = 'Called' WHERE `id` = " + order);
            } else {
                lock(statement, order);
            }
            Thread.sleep(random.nextInt(3));
        }
        statement.getConnection().commit();
        if (writes) {
            written.addAll(some);
        }
    }

    private static void lock(Statement statement, long order) throws SQLException {
        statement
                .executeQuery("SELECT * FROM `modx_ms2_orders` WHERE `id` = " + order + " FOR UPDATE")
                .close();
    }

    /** The rival's own among the orders that are due, the last first. */
    private static List<Long> due(Statement statement, int which) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT `id` FROM `modx_ms2_orders` WHERE `status` = 1 AND `id` % "
                + (MANY + 1) + " = " + which + " ORDER BY `id` DESC")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    /** Ends them all; what they met besides locks is a fault of the test. */
    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!faults.isEmpty()) {
            throw new AssertionError(faults.peek());
        }
    }
}
