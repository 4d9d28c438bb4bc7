package app.marketingstatuses.shop;

import app.marketingstatuses.domain.Refusal;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Says in one sentence why a database could not be opened. */
final class ConnectionTrouble {
    private static final int INSECURE_TRANSPORT = 3159;

    private ConnectionTrouble() {}

    /** The sentence never quotes the driver's own message, which may hold more than a user should pass on. */
    static Refusal refusal(ConnectionSettings settings, Throwable trouble) {
        return Refusal.coded(
                Refusal.Kind.NO_SHOP,
                name(settings, trouble),
                sentence(settings, trouble),
                trouble,
                settings.server(),
                settings.user(),
                settings.database());
    }

    /** Which of the sentences below it is, for translations. */
    private static String name(ConnectionSettings settings, Throwable trouble) {
        return switch (code(trouble)) {
            case 1045, 1698 -> settings.tls() == ConnectionSettings.Tls.OFF ? "db-login-open" : "db-login";
            case 1044 -> "db-database-denied";
            case 1049 -> "db-no-database";
            case 1130 -> "db-host-denied";
            case 1040, 1203, 1226 -> "db-full";
            case 1862, 1820 -> "db-password-expired";
            default -> networkName(trouble);
        };
    }

    private static String networkName(Throwable trouble) {
        if (has(trouble, UnknownHostException.class)) {
            return "db-no-host";
        }
        if (has(trouble, SocketTimeoutException.class)) {
            return "db-no-answer";
        }
        if (has(trouble, ConnectException.class) || has(trouble, NoRouteToHostException.class)) {
            return "db-nothing-there";
        }
        if (has(trouble, SSLException.class) || says(trouble, "ssl")) {
            return "db-no-tls";
        }
        if (code(trouble) == INSECURE_TRANSPORT || says(trouble, "public key retrieval")) {
            return "db-wants-tls";
        }
        return has(trouble, EOFException.class) ? "db-not-mysql" : "db-trouble";
    }

    private static String sentence(ConnectionSettings settings, Throwable trouble) {
        String at = settings.server();
        int code = code(trouble);
        return switch (code) {
            case 1045, 1698 ->
                "The database at " + at + " refused user " + settings.user() + ": wrong user name or password"
                        + (settings.tls() == ConnectionSettings.Tls.OFF
                                ? ", or it wants an encrypted connection."
                                : ".");
            case 1044 -> "User " + settings.user() + " may not use database " + settings.database() + " at " + at + ".";
            case 1049 -> "There is no database " + settings.database() + " at " + at + ".";
            case 1130 -> "The database server at " + at + " does not let this machine in.";
            case 1040, 1203, 1226 -> "The database server at " + at + " has no connection left; try again later.";
            case 1862, 1820 -> "The password of user " + settings.user() + " has expired at " + at + ".";
            default -> networkSentence(settings, trouble, code);
        };
    }

    private static String networkSentence(ConnectionSettings settings, Throwable trouble, int code) {
        String at = settings.server();
        if (has(trouble, UnknownHostException.class)) {
            return "There is no host named " + settings.host() + "; check the database host.";
        }
        if (has(trouble, SocketTimeoutException.class)) {
            return "The database at " + at + " did not answer in time; is a firewall in between?";
        }
        if (has(trouble, ConnectException.class) || has(trouble, NoRouteToHostException.class)) {
            return "Nothing accepts database connections at " + at + "; check host and port, and that the server runs.";
        }
        if (has(trouble, SSLException.class) || says(trouble, "ssl")) {
            return "No encrypted connection to the database at " + at
                    + ": it offers no TLS, or its certificate is not the one asked for.";
        }
        if (code == INSECURE_TRANSPORT || says(trouble, "public key retrieval")) {
            return "The database at " + at + " wants an encrypted connection for this user; switch TLS on.";
        }
        if (has(trouble, EOFException.class)) {
            return "What answers at " + at + " is no MySQL or MariaDB server.";
        }
        return "The database at " + at + " could not be opened (error " + code + ").";
    }

    private static Stream<Throwable> causes(Throwable trouble) {
        return Stream.iterate(trouble, t -> t != null, Throwable::getCause).limit(20);
    }

    private static int code(Throwable trouble) {
        return causes(trouble)
                .filter(SQLException.class::isInstance)
                .mapToInt(t -> ((SQLException) t).getErrorCode())
                .filter(code -> code != 0)
                .findFirst()
                .orElse(0);
    }

    private static boolean has(Throwable trouble, Class<? extends Throwable> type) {
        return causes(trouble).anyMatch(type::isInstance);
    }

    private static boolean says(Throwable trouble, String part) {
        return causes(trouble)
                .anyMatch(t -> t.getMessage() != null
                        && t.getMessage().toLowerCase(Locale.ROOT).contains(part));
    }
}
