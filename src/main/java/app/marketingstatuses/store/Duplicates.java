package app.marketingstatuses.store;

import java.sql.SQLException;

/** Tells whether a row was refused because a unique key has it already. */
final class Duplicates {
    private static final int MYSQL = 1062;
    private static final int H2 = 23505;

    private Duplicates() {}

    static boolean isOne(SQLException trouble) {
        return trouble.getErrorCode() == MYSQL || trouble.getErrorCode() == H2;
    }
}
