package app.marketingstatuses.store;

import app.marketingstatuses.domain.Telling;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;

/** Another run, without our lock, made one of these very moves already. Nothing of the batch was written. */
final class MovedBefore extends RuntimeException {
    private static final int DUPLICATE = 1062;
    private static final int DUPLICATE_IN_H2 = 23505;

    private MovedBefore(Throwable cause) {
        super(Telling.MOVED_MEANWHILE.say(), cause);
    }

    /** Inserts records of which each can be there once only. */
    static void insert(Connection connection, String table, String columns, List<Object[]> rows) throws SQLException {
        try {
            Rows.insert(connection, table, columns, "", rows, Rows.CHUNK);
        } catch (SQLIntegrityConstraintViolationException e) {
            if (e.getErrorCode() == DUPLICATE || e.getErrorCode() == DUPLICATE_IN_H2) {
                throw new MovedBefore(e);
            }
            throw e;
        }
    }
}
