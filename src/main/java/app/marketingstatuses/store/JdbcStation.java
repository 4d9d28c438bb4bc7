package app.marketingstatuses.store;

import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.engine.Station;
import app.marketingstatuses.shop.Database;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/** The station in the shop's database. */
final class JdbcStation implements Station {
    private final Database database;
    private final Whereabouts whereabouts;
    private final Heartbeats heartbeats;
    private final Meta meta;
    private Heartbeats.Span last;
    private long looked;

    /** @param configuredUrl site URL by {@code config.inc.php}; null if unknown */
    JdbcStation(Database database, String configuredUrl) {
        this.database = database;
        whereabouts = new Whereabouts(database, configuredUrl);
        heartbeats = new Heartbeats(database);
        meta = Meta.of(database.tables());
    }

    @Override
    public Optional<Lock> lock() {
        String name = database.with(this::lockName);
        Optional<AutoCloseable> lock =
                database.with(connection -> database.dialect().lock(database, name));
        return lock.map(JdbcStation::closing);
    }

    @Override
    public State state() {
        return database.with(connection -> {
            StationFacts facts = StationFacts.read(connection, database);
            last = facts.last();
            looked = JdbcBook.looked(facts.meta().get(JdbcBook.DRIFTED));
            String since = facts.meta().get(Pause.SINCE);
            return new State(
                    since == null ? null : Instant.ofEpochMilli(Long.parseLong(since)),
                    facts.meta().get(Pause.BY),
                    Whereabouts.home(facts.meta()),
                    whereabouts.here(connection, facts),
                    facts.server().utc(),
                    last == null ? null : last.endedAt(),
                    facts.fuse() == null ? SettingsTable.DEFAULT_FUSE : Integer.parseInt(facts.fuse()));
        });
    }

    @Override
    public void heartbeat(Instant at, Long end) {
        boolean moves = end != null && end != looked;
        if (!moves && last != null && database.with(c -> heartbeats.extend(c, last, at))) {
            return;
        }
        database.inTransaction(connection -> {
            if (moves) {
                meta.put(connection, JdbcBook.DRIFTED, JdbcBook.text(looked), JdbcBook.text(end));
            }
            if (last == null || !heartbeats.extend(connection, last, at)) {
                heartbeats.beat(connection, at);
            }
            return null;
        });
    }

    @Override
    public void finished(RunReport report, String by) {
        database.inTransaction(connection -> {
            new RunRows(database.tables()).finish(connection, report, by);
            return null;
        });
    }

    /** Locks of MySQL hold for the whole server and have at most 64 characters. */
    private String lockName(Connection connection) throws SQLException {
        String shop = connection.getCatalog() + "/" + database.tables().prefix();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(shop.getBytes(StandardCharsets.UTF_8));
            return "marketing-statuses-" + HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Lock closing(AutoCloseable lock) {
        return () -> {
            try {
                lock.close();
            } catch (SQLException e) {
                // The connection is gone, and the lock with it.
                return;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
