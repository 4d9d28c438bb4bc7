package app.marketingstatuses.store;

import app.marketingstatuses.domain.Telling;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;

/** Another run, without our lock, made one of these very moves already. Nothing of the batch was written. */
final class MovedBefore extends RuntimeException {
    private MovedBefore(Throwable cause) {
        super(Telling.MOVED_MEANWHILE.say(), cause);
    }

    /** Inserts records of which each can be there once only. */
    static void insert(Connection connection, String table, String columns, List<Object[]> rows) throws SQLException {
        try {
            Rows.insert(connection, table, columns, "", rows, Rows.CHUNK);
        } catch (SQLIntegrityConstraintViolationException e) {
            if (Duplicates.isOne(e)) {
                throw new MovedBefore(e);
            }
            throw e;
        }
    }
}
