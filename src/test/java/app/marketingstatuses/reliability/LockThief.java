package app.marketingstatuses.reliability;

import app.marketingstatuses.testing.MariaDb;
import app.marketingstatuses.testing.TestShop;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;

/** Kills, on the server, every connection that holds a shop's run lock: the lock is lost, and no run hears of it. */
final class LockThief implements AutoCloseable {
    private final String lock;
    private final AtomicInteger stolen = new AtomicInteger();
    private final Thread thread = new Thread(this::steal, "lock thief");
    private volatile boolean goesOn = true;

    LockThief(TestShop shop) {
        lock = nameOf(shop.name() + "/" + shop.prefix());
        thread.setDaemon(true);
        thread.start();
    }

    int stolen() {
        return stolen.get();
    }

    private void steal() {
        try (Connection admin = MariaDb.admin();
                Statement statement = admin.createStatement()) {
            while (goesOn) {
                long holder = holder(statement);
                if (holder > 0) {
                    kill(statement, holder);
                }
                Thread.sleep(10);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long holder(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT IS_USED_LOCK('" + lock + "')")) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private void kill(Statement statement, long holder) {
        try {
            statement.execute("KILL " + holder);
            stolen.incrementAndGet();
        } catch (SQLException e) {
            // It ended by itself meanwhile.
        }
    }

    /** As the program names it, see {@code store.JdbcStation}. */
    private static String nameOf(String shop) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(shop.getBytes(StandardCharsets.UTF_8));
            return "marketing-statuses-" + HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        goesOn = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
