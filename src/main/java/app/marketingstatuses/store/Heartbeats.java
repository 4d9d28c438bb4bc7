package app.marketingstatuses.store;

import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When runs passed: spans without a gap, so that a year of minutes is a few rows. */
public final class Heartbeats {
    /** A run later than this after the last one starts a new span. */
    public static final Duration GAP = Duration.ofSeconds(150);

    private final Database database;
    private final String table;

    Heartbeats(Database database) {
        this.database = database;
        table = database.tables().own("heartbeat");
    }

    /** The last spans, newest first. */
    public List<Span> last(int count) {
        return database.with(c -> last(c, count));
    }

    /** How cron did in the 24 hours before {@code now}. */
    public CronDay day(Instant now) {
        Instant from = now.minus(Duration.ofMinutes(CronDay.MINUTES));
        List<Span> reaching = new ArrayList<>();
        for (Span span : last(CronDay.MINUTES + 1)) {
            reaching.add(0, span);
            if (span.endedAt().isBefore(from)) {
                break;
            }
        }
        return CronDay.of(reaching, now);
    }

    void beat(Connection connection, Instant at) throws SQLException {
        Span last = newest(connection).orElse(null);
        if (last == null || at.isAfter(last.endedAt().plus(GAP))) {
            Sql.update(
                    connection,
                    "INSERT INTO " + table + " (`started_at`, `ended_at`, `runs`) VALUES (?, ?, 1)",
                    Millis.of(at),
                    Millis.of(at));
        } else {
            Sql.update(
                    connection,
                    "UPDATE " + table + " SET `ended_at` = ?, `runs` = `runs` + 1 WHERE `id` = ?",
                    Millis.of(at.isAfter(last.endedAt()) ? at : last.endedAt()),
                    last.id());
        }
    }

    /** The same in one statement, for a span that was the last one when the run began; says whether it still was. */
    boolean extend(Connection connection, Span span, Instant at) throws SQLException {
        return !at.isBefore(span.endedAt())
                && !at.isAfter(span.endedAt().plus(GAP))
                && Sql.update(
                                connection,
                                "UPDATE " + table
                                        + " SET `ended_at` = ?, `runs` = `runs` + 1 WHERE `id` = ? AND `ended_at` = ?",
                                Millis.of(at),
                                span.id(),
                                Millis.of(span.endedAt()))
                        == 1;
    }

    Optional<Span> newest(Connection connection) throws SQLException {
        return last(connection, 1).stream().findFirst();
    }

    /** No run passed later than {@code at}: whoever wrote so had a wrong clock. */
    void cutAt(Connection connection, Instant at) throws SQLException {
        Long limit = Millis.of(at);
        Sql.update(connection, "UPDATE " + table + " SET `started_at` = ? WHERE `started_at` > ?", limit, limit);
        Sql.update(connection, "UPDATE " + table + " SET `ended_at` = ? WHERE `ended_at` > ?", limit, limit);
    }

    private List<Span> last(Connection connection, int count) throws SQLException {
        return Sql.query(
                connection,
                "SELECT `id`, `started_at`, `ended_at`, `runs` FROM " + table + " ORDER BY `id` DESC LIMIT ?",
                Heartbeats::span,
                count);
    }

    static Span span(ResultSet row) throws SQLException {
        return new Span(
                row.getLong("id"), Millis.read(row, "started_at"), Millis.read(row, "ended_at"), row.getLong("runs"));
    }

    /** @param runs how many runs passed from the first to the last moment */
    public record Span(long id, Instant startedAt, Instant endedAt, long runs) {}
}
