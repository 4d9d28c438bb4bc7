package app.marketingstatuses.store;

import app.marketingstatuses.engine.OutboxQueue;
import app.marketingstatuses.engine.OutboxQueue.QueuedMail;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.shop.Tables;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rows of {@code outbox} inside a caller's transaction. */
final class OutboxRows {
    /** Mails in one INSERT: two bodies of some 50 KB each must fit into the smallest packet servers allow. */
    private static final int CHUNK = 16;

    /** The error of a mail whose run was undone before it was sent. */
    private static final String UNDONE = "undone";

    private final String table;
    private final HeadRows heads;

    OutboxRows(Tables tables) {
        table = tables.own("outbox");
        heads = new HeadRows(tables);
    }

    String table() {
        return table;
    }

    /** Queues mails in their order, which is the order in which they are sent. */
    void queue(Connection connection, List<Object[]> rows) throws SQLException {
        Rows.insert(
                connection,
                table,
                "`run_id`, `task_id`, `order_id`, `status`, `kind`, `message_id`, `mail_from`, `from_name`, `mail_to`,"
                        + " `to_name`, `language`, `subject`, `html`, `body_text`, `state`, `queued_at`, `next_at`",
                "",
                rows,
                CHUNK);
    }

    static List<Object[]> rows(String runId, long taskId, Instant at, List<OutgoingMail> mails) {
        List<Object[]> rows = new ArrayList<>();
        for (OutgoingMail mail : mails) {
            rows.add(new Object[] {
                runId,
                taskId,
                mail.orderId(),
                mail.status(),
                mail.kind().code(),
                mail.messageId(),
                mail.from(),
                mail.fromName(),
                mail.to(),
                mail.toName(),
                mail.language(),
                mail.subject(),
                mail.html(),
                mail.text(),
                MailState.QUEUED.code(),
                Millis.of(at),
                Millis.of(at)
            });
        }
        return rows;
    }

    /** Ids of mails whose time has come, oldest first: a short index range for each state. */
    List<Long> due(Connection connection, Instant now, int max) throws SQLException {
        List<Object> parameters = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (MailState state : MailState.OPEN) {
            parts.add("(SELECT `id` FROM " + table
                    + " WHERE `state` = ? AND `next_at` <= ? ORDER BY `next_at`, `id` LIMIT ?)");
            Collections.addAll(parameters, state.code(), Millis.of(now), max);
        }
        return Sql.query(connection, String.join(" UNION ALL ", parts), row -> row.getLong("id"), parameters.toArray())
                .stream()
                .sorted()
                .limit(max)
                .toList();
    }

    /** Takes those of the mails that are still due; until {@code leaseEnd} nobody else may. */
    void take(Connection connection, List<Long> ids, String claimer, Instant now, Instant leaseEnd)
            throws SQLException {
        List<Object> parameters = new ArrayList<>();
        Collections.addAll(parameters, MailState.SENDING.code(), claimer, Millis.of(now), Millis.of(leaseEnd));
        parameters.addAll(ids);
        MailState.OPEN.forEach(state -> parameters.add(state.code()));
        parameters.add(Millis.of(now));
        Sql.update(
                connection,
                "UPDATE " + table + " SET `state` = ?, `claimed_by` = ?, `claimed_at` = ?, `next_at` = ? WHERE `id` IN "
                        + Sql.in(ids) + " AND `state` IN " + Sql.in(MailState.OPEN) + " AND `next_at` <= ?",
                parameters.toArray());
    }

    List<QueuedMail> taken(Connection connection, List<Long> ids, String claimer) throws SQLException {
        List<Object> parameters = new ArrayList<>(ids);
        parameters.add(claimer);
        String sql = "SELECT * FROM " + table + " WHERE `id` IN " + Sql.in(ids) + " AND `claimed_by` = ? ORDER BY `id`";
        return heads.told(connection, Sql.query(connection, sql, OutboxRows::mail, parameters.toArray()));
    }

    /** One mail with its content; empty where it is gone. */
    Optional<QueuedMail> letter(Connection connection, long id) throws SQLException {
        String sql = "SELECT * FROM " + table + " WHERE `id` = ?";
        return heads.told(connection, Sql.query(connection, sql, OutboxRows::mail, id)).stream()
                .findFirst();
    }

    /** Drops what is not sent yet, because the shop was moved or copied; says how many. */
    int adopt(Connection connection) throws SQLException {
        List<Object> parameters = new ArrayList<>();
        Collections.addAll(parameters, MailState.DROPPED.code(), "adopted");
        MailState.OPEN.forEach(state -> parameters.add(state.code()));
        return Sql.update(
                connection,
                "UPDATE " + table + " SET `state` = ?, `error` = ? WHERE `state` IN " + Sql.in(MailState.OPEN),
                parameters.toArray());
    }

    /** Mails that wait for the end of quiet hours are due again: those hours have changed, the next run judges anew. */
    void wakeQuiet(Connection connection) throws SQLException {
        Sql.update(
                connection,
                "UPDATE " + table
                        + " SET `next_at` = `queued_at`, `error` = NULL WHERE `state` IN (?, ?) AND `error` = ?",
                MailState.QUEUED.code(),
                MailState.RETRYING.code(),
                OutboxQueue.QUIET);
    }

    /** How many mails wait for the end of quiet hours. */
    int countQuiet(Connection connection) throws SQLException {
        return Sql.first(
                        connection,
                        "SELECT COUNT(*) FROM " + table + " WHERE `state` IN (?, ?) AND `error` = ?",
                        row -> row.getInt(1),
                        MailState.QUEUED.code(),
                        MailState.RETRYING.code(),
                        OutboxQueue.QUIET)
                .orElse(0);
    }

    /** How many mails are due. */
    int countDue(Connection connection, Instant now) throws SQLException {
        List<Object> parameters = new ArrayList<>();
        MailState.OPEN.forEach(state -> parameters.add(state.code()));
        parameters.add(Millis.of(now));
        return Sql.first(
                        connection,
                        "SELECT COUNT(*) FROM " + table + " WHERE `state` IN " + Sql.in(MailState.OPEN)
                                + " AND `next_at` <= ?",
                        row -> row.getInt(1),
                        parameters.toArray())
                .orElse(0);
    }

    /** Drops what a run queued for these orders and nobody has in hand or has sent; says how many. */
    int dropUnsent(Connection connection, String runId, List<Long> orderIds) throws SQLException {
        List<Object> parameters = new ArrayList<>();
        Collections.addAll(parameters, MailState.DROPPED.code(), UNDONE);
        parameters.addAll(orderIds);
        parameters.add(runId);
        OutboxTable.DROPPABLE.forEach(state -> parameters.add(state.code()));
        return Sql.update(
                connection,
                "UPDATE " + table + " SET `state` = ?, `error` = ? WHERE `order_id` IN " + Sql.in(orderIds)
                        + " AND `run_id` = ? AND `state` IN " + Sql.in(OutboxTable.DROPPABLE),
                parameters.toArray());
    }

    private static QueuedMail mail(ResultSet row) throws SQLException {
        return new QueuedMail(
                row.getLong("id"),
                row.getInt("attempts"),
                Millis.read(row, "queued_at"),
                new OutgoingMail(
                        OutgoingMail.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getLong("order_id"),
                        row.getInt("status"),
                        row.getString("message_id"),
                        row.getString("mail_from"),
                        row.getString("from_name"),
                        row.getString("mail_to"),
                        row.getString("to_name"),
                        row.getString("language"),
                        row.getString("subject"),
                        row.getString("html"),
                        row.getString("body_text")));
    }
}
