package app.marketingstatuses.store;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.shop.Tables;
import app.marketingstatuses.shop.Together;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The rows of {@code tasks} inside a caller's transaction. */
final class TaskRows {
    private final String table;
    private final String retries;
    private final String meta;
    private final Meta settings;

    TaskRows(Tables tables) {
        table = tables.own("tasks");
        retries = tables.own("retries");
        meta = tables.own("meta");
        settings = new Meta(tables.own("settings"));
    }

    /** Keeps everybody else who changes tasks waiting until the transaction ends: names must stay distinct. */
    void lock(Connection connection) throws SQLException {
        Sql.query(connection, "SELECT `value` FROM " + meta + " WHERE `name` = 'schema' FOR UPDATE", row -> true);
    }

    /** Retired ones included, in the owner's order. */
    List<TaskRow> all(Connection connection) throws SQLException {
        List<TaskRow> all = new ArrayList<>();
        ask(new Together(), all).read(connection);
        Collections.sort(all);
        return all;
    }

    List<Task> active(Connection connection) throws SQLException {
        return active(all(connection));
    }

    /** Asks for all of them. */
    Together ask(Together asked, List<TaskRow> into) {
        return asked.ask(
                List.of("`id`", "`version`", "`name`", "`definition`", "`position`", "`retired`"),
                "FROM " + table,
                (row, first) -> into.add(new TaskRow(
                        TaskText.read(
                                row.getLong(first),
                                row.getInt(first + 1),
                                row.getString(first + 2),
                                row.getString(first + 3)),
                        row.getInt(first + 4),
                        row.getInt(first + 5) != 0)));
    }

    /** Those that are not retired, in the owner's order. */
    static List<Task> active(List<TaskRow> rows) {
        return rows.stream()
                .sorted()
                .filter(row -> !row.retired())
                .map(TaskRow::task)
                .toList();
    }

    int nextPosition(Connection connection) throws SQLException {
        return Sql.first(connection, "SELECT MAX(`position`) AS `last` FROM " + table, row -> row.getInt("last") + 1)
                .orElse(1);
    }

    Task insert(Connection connection, Task task, int position) throws SQLException {
        TrialMode.require(connection, settings, task);
        String sql = "INSERT INTO " + table
                + " (`version`, `position`, `retired`, `name`, `definition`) VALUES (1, ?, 0, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            statement.setInt(1, position);
            statement.setString(2, task.name());
            statement.setString(3, TaskText.write(task));
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return reread(keys.getLong(1), 1, task);
            }
        }
    }

    /** Raises the version if anything differs; empty where somebody else was faster. What failed before is tried anew. */
    Optional<Task> update(Connection connection, Task old, Task task) throws SQLException {
        if (same(old, task)) {
            return Optional.of(old);
        }
        TrialMode.require(connection, settings, task);
        int matched = Sql.update(
                connection,
                "UPDATE " + table + " SET `version` = ?, `retired` = 0, `name` = ?, `definition` = ?"
                        + " WHERE `id` = ? AND `version` = ?",
                old.version() + 1,
                task.name(),
                TaskText.write(task),
                old.id(),
                old.version());
        if (matched == 0) {
            return Optional.empty();
        }
        Sql.update(connection, "DELETE FROM " + retries + " WHERE `task_id` = ?", old.id());
        return Optional.of(reread(old.id(), old.version() + 1, task));
    }

    void retire(Connection connection, Collection<Long> ids) throws SQLException {
        if (!ids.isEmpty()) {
            Sql.update(
                    connection,
                    "UPDATE " + table + " SET `retired` = 1, `version` = `version` + 1 WHERE `retired` = 0 AND `id` IN "
                            + Sql.in(ids),
                    ids.toArray());
        }
    }

    void revive(Connection connection, Task task) throws SQLException {
        TrialMode.require(connection, settings, task);
        Sql.update(connection, "UPDATE " + table + " SET `retired` = 0 WHERE `id` = ?", task.id());
    }

    void reorder(Connection connection, List<Long> ids) throws SQLException {
        int position = 1;
        for (long id : ids) {
            Sql.update(
                    connection,
                    "UPDATE " + table + " SET `position` = ? WHERE `id` = ? AND `position` <> ?",
                    position,
                    id,
                    position);
            position++;
        }
    }

    private static boolean same(Task one, Task other) {
        return one.name().equals(other.name()) && TaskText.write(one).equals(TaskText.write(other));
    }

    /** As a later reader will see it: moments in whole milliseconds. */
    private static Task reread(long id, int version, Task task) {
        return TaskText.read(id, version, task.name(), TaskText.write(task));
    }
}
