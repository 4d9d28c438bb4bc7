package app.marketingstatuses.store;

import app.marketingstatuses.engine.MailPace;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The places of a minute in the shop's database: a row for each mail that is being handed over or was in the last minute.
 * Whoever wants one first locks the setting itself, so that two runs never count at the same time.
 */
final class PaceTable implements MailPace {
    /** A place whose run was killed is free then: what was in its hands is anybody's again by that time. */
    private static final Duration LOST = MINUTE.plus(OutboxTable.LEASE);

    /** No place is taken longer, though clocks of two machines differ: guards let no more than ten minutes pass. */
    private static final Duration LONGEST = Duration.ofMinutes(12);

    private final Database database;
    private final String table;
    private final String settings;

    PaceTable(Database database) {
        this.database = database;
        table = database.tables().own("handed");
        settings = database.tables().own("settings");
    }

    @Override
    public Place take(int perMinute, Instant now) {
        return database.inTransaction(connection -> {
            Sql.query(
                    connection,
                    "SELECT `value` FROM " + settings + " WHERE `name` = ? FOR UPDATE",
                    row -> true,
                    SettingsTable.PACE);
            List<Instant> taken = taken(connection, now);
            return taken.size() < perMinute
                    ? place(connection, now.plus(LOST))
                    : new Place(null, taken.get(taken.size() - perMinute));
        });
    }

    /** When each place that is taken will be free, in order; what a wrong clock left behind is swept away. */
    private List<Instant> taken(Connection connection, Instant now) throws SQLException {
        Long from = Millis.of(now);
        Long until = Millis.of(now.plus(LONGEST));
        Sql.update(connection, "DELETE FROM " + table + " WHERE `free_at` <= ? OR `free_at` > ?", from, until);
        return Sql.query(
                connection,
                "SELECT `free_at` FROM " + table + " ORDER BY `free_at`",
                row -> Millis.read(row, "free_at"));
    }

    private Place place(Connection connection, Instant freeAt) throws SQLException {
        String id = UUID.randomUUID().toString();
        Sql.update(connection, "INSERT INTO " + table + " (`id`, `free_at`) VALUES (?, ?)", id, Millis.of(freeAt));
        return new Place(id, freeAt);
    }

    @Override
    public void handed(Place place, Instant at) {
        database.with(c -> Sql.update(
                c, "UPDATE " + table + " SET `free_at` = ? WHERE `id` = ?", Millis.of(at.plus(MINUTE)), place.id()));
    }

    @Override
    public void giveBack(Place place) {
        database.with(c -> Sql.update(c, "DELETE FROM " + table + " WHERE `id` = ?", place.id()));
    }
}
