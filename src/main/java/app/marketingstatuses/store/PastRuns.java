package app.marketingstatuses.store;

import app.marketingstatuses.engine.UndoBook.Mails;
import app.marketingstatuses.engine.UndoBook.PastMove;
import app.marketingstatuses.engine.UndoBook.PastRun;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.shop.Tables;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs as their records tell, with their orders as they stand now. */
final class PastRuns {
    private final Tables tables;
    private final LogRows log;

    PastRuns(Tables tables) {
        this.tables = tables;
        log = new LogRows(tables);
    }

    Optional<PastRun> read(Connection connection, String runId) throws SQLException {
        List<PastMove> moves = moves(connection, runId);
        Mails mails = mails(connection, runId);
        return Sql.first(
                connection,
                "SELECT r.*, n.`undone_run` FROM " + tables.own("runs") + " r LEFT JOIN " + tables.own("run_notes")
                        + " n ON n.`run_id` = r.`run_id` WHERE r.`run_id` = ?",
                row -> new PastRun(
                        runId,
                        Millis.read(row, "started_at"),
                        row.getString("by_whom"),
                        row.getString("undone_run"),
                        moves,
                        mails),
                runId);
    }

    /** Ids of the orders that the run moved. */
    List<Long> orders(Connection connection, String runId) throws SQLException {
        return Sql.query(
                connection,
                "SELECT `order_id` FROM " + tables.own("moves") + " WHERE `run_id` = ?",
                row -> row.getLong("order_id"),
                runId);
    }

    private List<PastMove> moves(Connection connection, String runId) throws SQLException {
        String ofRun = " FROM " + tables.own("moves") + " m LEFT JOIN " + tables.shop("ms2_orders")
                + " o ON o.`id` = m.`order_id` LEFT JOIN " + tables.own("undone")
                + " u ON u.`move_id` = m.`id` WHERE m.`run_id` = ?";
        Map<Long, Long> latest = log.latest(connection, orders(connection, runId));
        return Sql.query(
                connection,
                "SELECT m.`id`, m.`task_id`, m.`task_name`, m.`order_id`, m.`from_status`, m.`to_status`, m.`entry_id`,"
                        + " u.`move_id`, o.`id` AS `standing`, o.`num`, o.`status`" + ofRun + " ORDER BY m.`id`",
                row -> move(row, latest),
                runId);
    }

    private static PastMove move(ResultSet row, Map<Long, Long> latest) throws SQLException {
        long order = row.getLong("order_id");
        row.getLong("move_id");
        boolean undone = !row.wasNull();
        row.getLong("standing");
        boolean gone = row.wasNull();
        return new PastMove(
                row.getLong("id"),
                row.getLong("task_id"),
                row.getString("task_name"),
                order,
                gone ? null : row.getString("num"),
                row.getInt("from_status"),
                row.getInt("to_status"),
                row.getLong("entry_id"),
                undone,
                gone ? null : (Integer) row.getInt("status"),
                latest.getOrDefault(order, 0L));
    }

    private Mails mails(Connection connection, String runId) throws SQLException {
        Map<String, Integer> counts = new HashMap<>();
        Sql.query(
                connection,
                "SELECT `state`, `kind`, COUNT(*) AS `mails` FROM " + tables.own("outbox")
                        + " WHERE `run_id` = ? GROUP BY `state`, `kind`",
                row -> {
                    String state = row.getString("state");
                    counts.merge(state, row.getInt("mails"), Integer::sum);
                    return counts.merge(state + row.getString("kind"), row.getInt("mails"), Integer::sum);
                },
                runId);
        int unsent = OutboxTable.DROPPABLE.stream()
                .mapToInt(state -> counts.getOrDefault(state.code(), 0))
                .sum();
        return new Mails(
                unsent,
                counts.getOrDefault(MailState.SENDING.code(), 0),
                counts.getOrDefault(MailState.SENT.code() + "customer", 0),
                counts.getOrDefault(MailState.SENT.code() + "manager", 0));
    }
}
