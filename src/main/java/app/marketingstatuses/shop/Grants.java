package app.marketingstatuses.shop;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code SHOW GRANTS} says of the present user on the whole present database. */
final class Grants {
    private static final Pattern GRANT =
            Pattern.compile("(?i)GRANT (.+?) ON (?:TABLE )?(\\*|`(?:[^`]|``)+`|\\S+)\\.\\* TO .*");
    private static final Pattern ROLE = Pattern.compile("(?i)GRANT (?!.* ON ).* TO .*");
    private static final Pattern COLUMNS = Pattern.compile("\\([^)]*\\)");

    /** A server started with {@code --skip-grant-tables} knows no grants and allows everything to everybody. */
    private static final int OPTION_PREVENTS = 1290;

    private static final String OWN_TABLE = "marketing_statuses_";

    private final Set<String> rights = new HashSet<>();
    private final boolean mayHaveMore;

    Grants(String database, List<String> lines) {
        for (String line : lines) {
            Matcher grant = GRANT.matcher(line);
            if (grant.matches() && covers(grant.group(2), database)) {
                String list = COLUMNS.matcher(grant.group(1)).replaceAll("").toUpperCase(Locale.ROOT);
                Arrays.stream(list.split(",")).map(String::strip).forEach(rights::add);
            }
        }
        mayHaveMore = lines.stream().anyMatch(line -> ROLE.matcher(line).matches() || line.contains(OWN_TABLE));
    }

    static Grants of(Connection connection) throws SQLException {
        return new Grants(connection.getCatalog(), lines(connection));
    }

    private static List<String> lines(Connection connection) throws SQLException {
        try {
            return Sql.query(connection, "SHOW GRANTS", row -> row.getString(1));
        } catch (SQLException e) {
            if (e.getErrorCode() == OPTION_PREVENTS) {
                return List.of("GRANT ALL PRIVILEGES ON *.* TO anybody");
            }
            throw e;
        }
    }

    /** Those of the rights that are surely not given. What a role or a grant on a single table of ours gives besides is not known, and not missed. */
    List<String> missing(String... wanted) {
        if (mayHaveMore || rights.contains("ALL") || rights.contains("ALL PRIVILEGES")) {
            return List.of();
        }
        return Arrays.stream(wanted).filter(right -> !rights.contains(right)).toList();
    }

    /** In a grant {@code %} and {@code _} stand for any characters, unless escaped. */
    private static boolean covers(String object, String database) {
        if (object.equals("*")) {
            return true;
        }
        String name = object.startsWith("`")
                ? object.substring(1, object.length() - 1).replace("``", "`")
                : object;
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\\' && i + 1 < name.length()) {
                regex.append(Pattern.quote(String.valueOf(name.charAt(++i))));
            } else {
                regex.append(c == '%' ? ".*" : c == '_' ? "." : Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE)
                .matcher(database)
                .matches();
    }
}
