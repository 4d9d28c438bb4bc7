package app.marketingstatuses.store;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.engine.OutboxQueue;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The queue of mails in the shop's database, and what the owner may do with it. */
public final class OutboxTable implements OutboxQueue {
    /**
     * How long a claimed mail is nobody else's. Short enough that of the two runs cron starts within two minutes of a
     * killed one's death the second finds it free.
     */
    static final Duration LEASE = Duration.ofSeconds(45);

    /** The error of a mail that waited too long: no attempt was made. */
    private static final String EXPIRED = "expired";

    /** States from which the owner may have a mail tried anew. */
    public static final Set<MailState> RETRYABLE = Set.of(MailState.DEAD, MailState.RETRYING);
    /** States from which the owner may drop a mail. */
    public static final Set<MailState> DROPPABLE = Set.of(MailState.QUEUED, MailState.RETRYING, MailState.DEAD);

    private final Database database;
    private final OutboxRows rows;
    private final String table;

    OutboxTable(Database database) {
        this.database = database;
        rows = new OutboxRows(database.tables());
        table = rows.table();
    }

    @Override
    public List<QueuedMail> claim(String runId, Instant now, int max) {
        List<Long> ids = database.with(c -> rows.due(c, now, max));
        if (ids.isEmpty()) {
            return List.of();
        }
        String claimer = runId + "/" + UUID.randomUUID();
        return database.inTransaction(connection -> {
            rows.take(connection, ids, claimer, now, now.plus(LEASE));
            return rows.taken(connection, ids, claimer);
        });
    }

    @Override
    public void markSent(Collection<Long> ids, Instant at) {
        List<Object> parameters = new ArrayList<>(List.of(Millis.of(at)));
        parameters.addAll(ids);
        update(
                "`state` = 'sent', `sent_at` = ?, `attempts` = `attempts` + 1, `error` = NULL WHERE `id` IN "
                        + Sql.in(ids),
                parameters.toArray());
    }

    @Override
    public void markRetrying(long id, Instant nextAt, String error) {
        update(
                "`state` = 'retrying', `next_at` = ?, `attempts` = `attempts` + 1, `error` = ?"
                        + " WHERE `id` = ? AND `state` = 'sending'",
                Millis.of(nextAt),
                error,
                id);
    }

    @Override
    public void markDead(long id, Instant at, String error) {
        update(
                "`state` = 'dead', `attempts` = `attempts` + ?, `error` = ? WHERE `id` = ? AND `state` = 'sending'",
                EXPIRED.equals(error) ? 0 : 1,
                error,
                id);
    }

    @Override
    public void markDropped(long id, Instant at, String reason) {
        update("`state` = 'dropped', `error` = ? WHERE `id` = ? AND `state` = 'sending'", reason, id);
    }

    @Override
    public void release(Collection<Long> ids, Instant nextAt, String error) {
        if (ids.isEmpty()) {
            return;
        }
        List<Object> parameters = new ArrayList<>(Arrays.asList(Millis.of(nextAt), error));
        parameters.addAll(ids);
        update(
                "`state` = CASE WHEN `attempts` > 0 THEN 'retrying' ELSE 'queued' END, `next_at` = ?, `error` = ?"
                        + " WHERE `id` IN " + Sql.in(ids) + " AND `state` = 'sending'",
                parameters.toArray());
    }

    @Override
    public int due(Instant now) {
        return database.with(connection -> rows.countDue(connection, now));
    }

    /** All mails, older first. */
    public List<OutboxEntry> list() {
        return database.with(c -> Sql.query(
                c,
                "SELECT `id`, `run_id`, `order_id`, `status`, `kind`, `state`, `attempts`, `queued_at`, `next_at`,"
                        + " `sent_at`, `error` FROM " + table + " ORDER BY `id`",
                OutboxTable::entry));
    }

    /** Queues dead mails, and those to be tried again, anew as of {@code at}; all or none. */
    public void retry(Collection<Long> ids, Instant at) {
        change(
                ids,
                RETRYABLE,
                "only dead mail and mail to be tried again can be retried",
                "`state` = 'queued', `queued_at` = ?, `next_at` = ?, `error` = NULL",
                Millis.of(at),
                Millis.of(at));
    }

    /** Sees to it that mails not sent yet never are; all or none. */
    public void drop(Collection<Long> ids) {
        change(
                ids,
                DROPPABLE,
                "only mail that is neither sent nor just being sent can be dropped",
                "`state` = 'dropped', `error` = ?",
                "dropped by hand");
    }

    /** Queues anew those of the mails that may be; how many that were. The others may have been sent meanwhile. */
    public int retryWhatCan(Collection<Long> ids, Instant at) {
        return changeWhatCan(
                ids,
                RETRYABLE,
                "`state` = 'queued', `queued_at` = ?, `next_at` = ?, `error` = NULL",
                Millis.of(at),
                Millis.of(at));
    }

    /** Drops those of the mails that are not sent yet; how many that were. */
    public int dropWhatCan(Collection<Long> ids) {
        return changeWhatCan(ids, DROPPABLE, "`state` = 'dropped', `error` = ?", "dropped by hand");
    }

    private int changeWhatCan(Collection<Long> ids, Set<MailState> allowed, String set, Object... values) {
        return database.inTransaction(connection -> {
            int changed = 0;
            for (List<Long> some : Rows.chunks(ids, Rows.CHUNK)) {
                List<Object> parameters = new ArrayList<>(Arrays.asList(values));
                parameters.addAll(some);
                allowed.forEach(state -> parameters.add(state.code()));
                changed += Sql.update(
                        connection,
                        "UPDATE " + table + " SET " + set + " WHERE `id` IN " + Sql.in(some) + " AND `state` IN "
                                + Sql.in(allowed),
                        parameters.toArray());
            }
            return changed;
        });
    }

    private void change(Collection<Long> ids, Set<MailState> allowed, String rule, String set, Object... values) {
        if (ids.isEmpty()) {
            return;
        }
        database.inTransaction(connection -> {
            requireStates(connection, ids, allowed, rule);
            List<Object> parameters = new ArrayList<>(Arrays.asList(values));
            parameters.addAll(ids);
            return Sql.update(
                    connection,
                    "UPDATE " + table + " SET " + set + " WHERE `id` IN " + Sql.in(ids),
                    parameters.toArray());
        });
    }

    private void requireStates(Connection connection, Collection<Long> ids, Set<MailState> allowed, String rule)
            throws SQLException {
        Map<Long, MailState> states = new HashMap<>();
        Sql.query(
                connection,
                "SELECT `id`, `state` FROM " + table + " WHERE `id` IN " + Sql.in(ids) + " FOR UPDATE",
                row -> states.put(row.getLong("id"), MailState.of(row.getString("state"))),
                ids.toArray());
        List<String> wrong = new ArrayList<>();
        for (Long id : new TreeSet<>(ids)) {
            MailState state = states.get(id);
            if (state == null) {
                wrong.add(id + " (there is none)");
            } else if (!allowed.contains(state)) {
                wrong.add(id + " (" + state.code() + ")");
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "Nothing was changed: " + rule + ", but not " + String.join(", ", wrong) + ". See outbox list.");
        }
    }

    private void update(String setAndWhere, Object... parameters) {
        database.with(c -> Sql.update(c, "UPDATE " + table + " SET " + setAndWhere, parameters));
    }

    static OutboxEntry entry(ResultSet row) throws SQLException {
        MailState state = MailState.of(row.getString("state"));
        return new OutboxEntry(
                row.getLong("id"),
                row.getString("run_id"),
                row.getLong("order_id"),
                row.getInt("status"),
                row.getString("kind"),
                state,
                row.getInt("attempts"),
                Millis.read(row, "queued_at"),
                MailState.OPEN.contains(state) ? Millis.read(row, "next_at") : null,
                Millis.read(row, "sent_at"),
                row.getString("error"));
    }
}
