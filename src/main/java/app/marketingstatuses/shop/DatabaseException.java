package app.marketingstatuses.shop;

import java.sql.SQLException;

/** The database refused or was lost while at work. Its message holds no data of the shop. */
public final class DatabaseException extends RuntimeException {
    private DatabaseException(String message, SQLException cause) {
        super(message, cause);
    }

    /** Error number and state only: a driver's message may quote data. */
    public static DatabaseException of(SQLException cause) {
        return new DatabaseException(
                "database error " + cause.getErrorCode() + " (" + cause.getSQLState() + ")", cause);
    }

    /** Whether it would have hit any statement: the connection was lost, or a right, a table or a column is missing. */
    public boolean concernsAll() {
        String state = ((SQLException) getCause()).getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("42");
    }
}
