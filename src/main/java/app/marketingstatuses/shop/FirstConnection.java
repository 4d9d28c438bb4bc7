package app.marketingstatuses.shop;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Has a pool open its first connection. The driver bounds each word of the server but not their number: whoever says one
 * now and then would be listened to for ever.
 */
final class FirstConnection {
    private static final int LONGEST_SECONDS = 30;

    private final HikariDataSource pool;

    FirstConnection(HikariDataSource pool) {
        this.pool = pool;
    }

    /** @throws app.marketingstatuses.domain.Refusal where there is none; the pool is closed then */
    HikariDataSource open(ConnectionSettings settings) {
        CompletableFuture<Void> opening = new CompletableFuture<>();
        Thread thread = new Thread(() -> open(opening), "first-connection");
        thread.setDaemon(true);
        thread.start();
        try {
            opening.get(LONGEST_SECONDS, TimeUnit.SECONDS);
            return pool;
        } catch (TimeoutException e) {
            opening.whenComplete((late, trouble) -> pool.close());
            throw ConnectionTrouble.refusal(settings, new SocketTimeoutException());
        } catch (ExecutionException e) {
            pool.close();
            throw ConnectionTrouble.refusal(settings, e.getCause());
        } catch (InterruptedException e) {
            opening.whenComplete((late, trouble) -> pool.close());
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void open(CompletableFuture<Void> opening) {
        try {
            pool.getConnection().close();
            opening.complete(null);
        } catch (HikariPool.PoolInitializationException e) {
            opening.completeExceptionally(e.getCause());
        } catch (SQLException | RuntimeException | Error e) {
            opening.completeExceptionally(e);
        }
    }
}
