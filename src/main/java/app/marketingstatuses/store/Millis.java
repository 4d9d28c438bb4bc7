package app.marketingstatuses.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** Instants as the epoch milliseconds of our tables; null stays null. */
final class Millis {
    private Millis() {}

    static Long of(Instant instant) {
        return instant == null ? null : (Long) instant.toEpochMilli();
    }

    static Instant read(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
