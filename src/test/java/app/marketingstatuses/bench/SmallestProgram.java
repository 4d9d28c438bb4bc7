package app.marketingstatuses.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/**
 * The smallest Java program that does a run's work on the wire: connects with Connector/J, and asks for one row as often as an idle
 * run asks. What a start-up is measured against.
 */
public final class SmallestProgram {
    private SmallestProgram() {}

    /** @param args URL, user, how many queries */
    public static void main(String[] args) throws Exception {
        try (Connection connection = DriverManager.getConnection(args[0], args[1], "")) {
            for (int i = 0; i < Integer.parseInt(args[2]); i++) {
                try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT `key`, `value` FROM modx_system_settings WHERE `key` = ?")) {
                    statement.setString(1, "site_url");
                    try (ResultSet row = statement.executeQuery()) {
                        row.next();
                        row.getString(2);
                    }
                }
            }
        }
    }
}
