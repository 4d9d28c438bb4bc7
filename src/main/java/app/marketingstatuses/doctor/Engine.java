package app.marketingstatuses.doctor;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the database is one that a shop can be run on. */
final class Engine {
    private static final Pattern VERSION = Pattern.compile("(MySQL|MariaDB) (\\d+)\\.(\\d+).*");
    private static final int NAMED = 5;

    private Engine() {}

    /** @param version engine and version, such as {@code MariaDB 10.11.6} */
    static Check version(String version) {
        Matcher parts = VERSION.matcher(version);
        if (!parts.matches() || isSupported(parts)) {
            return Check.ok("version", "The database is " + version + ".");
        }
        return Check.warn(
                "version",
                "The database is " + version + ", older than what this program is tested with.",
                "Ask the host for MySQL 5.6 or later, or MariaDB 10.3 or later.");
    }

    private static boolean isSupported(Matcher parts) {
        int major = Integer.parseInt(parts.group(2));
        int minor = Integer.parseInt(parts.group(3));
        return parts.group(1).equals("MySQL")
                ? major > 5 || (major == 5 && minor >= 6)
                : major > 10 || (major == 10 && minor >= 3);
    }

    /** @param notTransactional tables that are not InnoDB */
    static Check transactions(List<String> notTransactional) {
        return notTransactional.isEmpty()
                ? Check.ok("engine", "A change of an order and its log are one transaction.")
                : Check.warn(
                        "engine",
                        "The " + (notTransactional.size() == 1 ? "table " : "tables ") + some(notTransactional)
                                + (notTransactional.size() == 1 ? " is" : " are")
                                + " not InnoDB: a failure in the middle can leave a change without its log row.",
                        "Ask the host to convert them to InnoDB.");
    }

    /**
     * @param denied what the account may not do
     * @param ready whether our tables are there
     */
    static Check privileges(List<String> denied, boolean ready) {
        if (denied.isEmpty()) {
            return Check.ok("privileges", "The database account may do all that a run needs.");
        }
        String message = "The database account may not do this: " + some(denied) + ".";
        String fix = "Ask the host for SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER and INDEX on the shop's database.";
        boolean runs = ready && denied.stream().allMatch(right -> right.startsWith("CREATE"));
        return ready && !runs
                ? Check.fail("privileges", message, fix)
                : Check.warn("privileges", runs ? message : message + " Only preview and explain work with it.", fix);
    }

    /** @param missing tables, or {@code table.column} */
    static Check tables(List<String> missing) {
        return missing.isEmpty()
                ? Check.ok("tables", "All tables and columns that are needed are there.")
                : Check.fail(
                        "tables",
                        "The shop lacks " + some(missing) + ".",
                        "Finish the installation or the update of miniShop2 in MODX.");
    }

    static String some(List<String> names) {
        return names.size() <= NAMED
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
    }
}
