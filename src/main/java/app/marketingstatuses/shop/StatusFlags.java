package app.marketingstatuses.shop;

import app.marketingstatuses.domain.Refusal;
import java.sql.Connection;
import java.sql.SQLException;

/** The marks of a status in the shop's list of statuses, changed one at a time and only where they still are as they were seen. */
public final class StatusFlags {
    /** The code of the refusal where the database account may not write. */
    public static final String DENIED = "status-denied";

    /** The code of the refusal where the mark is not as it was seen. */
    public static final String CHANGED = "status-changed";

    private final Database database;

    public StatusFlags(Database database) {
        this.database = database;
    }

    /** A mark of a status, and what it is set to where it stands in the way of a task. */
    public enum Mark {
        FINAL("final", 0),
        FIXED("fixed", 0),
        ACTIVE("active", 1);

        private final String column;
        private final int wanted;

        Mark(String column, int wanted) {
            this.column = column;
            this.wanted = wanted;
        }
    }

    /** One mark of one status that is to be set as tasks need it. */
    public record Change(int status, Mark mark) {}

    /** What {@link #apply} will run, for people to see before. */
    public String statement(Change change) {
        return "UPDATE " + table() + " SET " + change.mark().column + " = " + change.mark().wanted + " WHERE id = "
                + change.status();
    }

    /**
     * Sets the mark of that status and nothing else.
     *
     * @throws Refusal {@link #CHANGED} where the status is gone or is so already, {@link #DENIED} where the account may not
     *     change the list of statuses; nothing was written then
     */
    public void apply(Change change) {
        int changed = database.inTransaction(connection -> write(connection, change));
        if (changed != 1) {
            throw Refusal.coded(
                    Refusal.Kind.USAGE,
                    CHANGED,
                    "The status was changed by somebody else meanwhile. Nothing was written.",
                    null);
        }
    }

    private int write(Connection connection, Change change) throws SQLException {
        String column = "`" + change.mark().column + "`";
        String sql = "UPDATE " + database.tables().shop("ms2_order_statuses") + " SET " + column
                + " = ? WHERE `id` = ? AND " + column + " = ?";
        try {
            int wanted = change.mark().wanted;
            return Sql.update(connection, sql, wanted, change.status(), 1 - wanted);
        } catch (SQLException e) {
            if (Rights.isDenied(e)) {
                throw denied(e);
            }
            throw e;
        }
    }

    private Refusal denied(SQLException cause) {
        return Refusal.coded(
                Refusal.Kind.NO_SHOP,
                DENIED,
                "The database account may not change the list of statuses: it lacks the privilege UPDATE on " + table()
                        + ". Change the mark in the shop's manager instead.",
                cause,
                table());
    }

    private String table() {
        return database.tables().prefix() + "ms2_order_statuses";
    }
}
