package app.marketingstatuses.shop;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.TellableException;
import app.marketingstatuses.domain.Telling;
import java.sql.SQLException;
import java.util.Optional;

/** The database refused or was lost while at work. Its message holds no data of the shop. */
public final class DatabaseException extends TellableException {
    /** The code of the refusal that says that the connection is lost. */
    public static final String CONNECTION_LOST = "connection-lost";

    private DatabaseException(String message, SQLException cause) {
        super(message, cause);
    }

    /**
     * What to throw for a driver's error: a {@link Refusal} where the connection is lost or access is denied, which ends a
     * command. The message holds error number and state only: a driver's own may quote data.
     */
    public static RuntimeException of(SQLException cause) {
        if (isLost(cause)) {
            return Refusal.coded(
                    Refusal.Kind.NO_SHOP,
                    CONNECTION_LOST,
                    "The connection to the shop's database was lost. What was done so far stays done; try again.",
                    cause);
        }
        Optional<Refusal> denied = Privileges.refusal(cause);
        if (denied.isPresent()) {
            return denied.get();
        }
        return new DatabaseException(Telling.DATABASE_ERROR.say(cause.getErrorCode(), cause.getSQLState()), cause);
    }

    /** What has neither state nor number is the pool's: no connection could be had in time, or it was cut off. */
    private static boolean isLost(SQLException cause) {
        String state = cause.getSQLState();
        return state == null ? cause.getErrorCode() == 0 : state.startsWith("08");
    }

    /** Whether it would have hit any statement: a right, a table or a column is missing. */
    public boolean concernsAll() {
        String state = ((SQLException) getCause()).getSQLState();
        return state == null || state.startsWith("42");
    }
}
