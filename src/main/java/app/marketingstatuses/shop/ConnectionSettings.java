package app.marketingstatuses.shop;

import app.marketingstatuses.domain.Refusal;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * How to reach a shop's database. Every part is checked here, so that none can smuggle options into a connection.
 *
 * @param host name or address of the server, without port
 * @param password never null, empty where there is none; never shown by {@link #toString()}
 * @param prefix table prefix of the site, may be empty
 */
public record ConnectionSettings(
        String host, int port, String database, String user, String password, String prefix, Tls tls) {
    public static final int DEFAULT_PORT = 3306;

    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,252})|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final Pattern DATABASE = Pattern.compile("[\\p{L}\\p{N}_$. -]{1,64}");
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|::1|0:0:0:0:0:0:0:1");

    /** How the connection is encrypted. None of them ever falls back to plain text silently. */
    public enum Tls {
        OFF("DISABLED"),
        /** Encrypted, whoever answers. */
        REQUIRED("REQUIRED"),
        /** Encrypted, with a certificate the machine trusts. */
        VERIFY_CA("VERIFY_CA"),
        /** Encrypted, with a trusted certificate made out to this host. */
        VERIFY_IDENTITY("VERIFY_IDENTITY");

        private final String driverName;

        Tls(String driverName) {
            this.driverName = driverName;
        }

        String driverName() {
            return driverName;
        }

        /** What holds where nobody chose: off on this machine, required over a network. */
        public static Tls usual(String host) {
            return isLoopback(host) ? OFF : REQUIRED;
        }
    }

    /** @throws Refusal USAGE when a part holds characters that have no business there */
    public ConnectionSettings {
        Objects.requireNonNull(password);
        Objects.requireNonNull(tls);
        require(
                HOST.matcher(host).matches(),
                "bad-host",
                "The database host \"" + printable(host) + "\" is not a host name.",
                printable(host));
        require(port > 0 && port < 65_536, "bad-port", "The database port must be between 1 and 65535.");
        require(
                DATABASE.matcher(database).matches() && !database.endsWith(" "),
                "bad-database",
                "The database name \"" + printable(database) + "\" holds characters a database name cannot have.",
                printable(database));
        require(
                !user.isBlank() && user.length() <= 128 && user.chars().noneMatch(Character::isISOControl),
                "bad-user",
                "The database user is missing or holds characters a user name cannot have.");
        new Tables(prefix);
    }

    private static void require(boolean holds, String code, String sentence, String... details) {
        if (!holds) {
            throw Refusal.coded(Refusal.Kind.USAGE, code, sentence, null, details);
        }
    }

    private static String printable(String text) {
        String shown = text.replaceAll("\\p{Cntrl}", "?");
        return shown.length() > 80 ? shown.substring(0, 80) + "…" : shown;
    }

    /** The same, encrypted in another way. */
    public ConnectionSettings with(Tls other) {
        return new ConnectionSettings(host, port, database, user, password, prefix, other);
    }

    /** Whether the server is on this machine, so that no network can listen. */
    public boolean isLoopback() {
        return isLoopback(host);
    }

    /** Whether a host is the machine itself. */
    public static boolean isLoopback(String host) {
        return LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    /** Host and port for people. */
    public String server() {
        return host.contains(":") ? "[" + host + "]:" + port : host + ":" + port;
    }

    @Override
    public String toString() {
        return "ConnectionSettings[" + server() + ", database=" + database + ", user=" + user + ", prefix=" + prefix
                + ", tls=" + tls + "]";
    }
}
