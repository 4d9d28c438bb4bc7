package app.marketingstatuses.mail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How to reach a mail server.
 *
 * @param servers tried in this order; at least one
 * @param user null for no login; blank counts as null
 * @param password null without user
 * @param helo the name we greet with; empty for this machine's own
 */
public record SmtpSettings(List<Server> servers, String user, String password, String helo, Duration connectTimeout) {
    /** Longest wait for a connection. */
    public static final Duration CONNECT = Duration.ofSeconds(10);

    private static final Pattern HOST =
            Pattern.compile("(?:(tls|ssl)://)?([A-Za-z0-9.\\-_]+|\\[[0-9A-Fa-f:.]+])(?::(\\d{1,5}))?");

    /** What protects the connection. */
    public enum Security {
        NONE,
        /** Begins in the open and must become TLS, or nothing is sent. */
        STARTTLS_REQUIRED,
        TLS
    }

    /** One mail server. */
    public record Server(String host, int port, Security security) {
        @Override
        public String toString() {
            return host + ":" + port + " " + security;
        }
    }

    public SmtpSettings {
        servers = List.copyOf(servers);
        user = user == null || user.isBlank() ? null : user;
        password = user == null ? null : Objects.requireNonNullElse(password, "");
        if (servers.isEmpty()) {
            throw new IllegalArgumentException("no mail server");
        }
    }

    /** One server, as a profile gives it. */
    public static SmtpSettings of(String host, int port, Security security, String user, String password) {
        return new SmtpSettings(List.of(new Server(host, port, security)), user, password, "", CONNECT);
    }

    /**
     * From the shop's settings {@code mail_smtp_*}; empty where it sends with PHP's own {@code mail()}, which we cannot, or
     * names no host.
     *
     * @param settings the site's settings by key; null for no row
     */
    public static Optional<SmtpSettings> ofShop(UnaryOperator<String> settings) {
        if (!isOn(settings.apply("mail_use_smtp"))) {
            return Optional.empty();
        }
        Security security = security(text(settings.apply("mail_smtp_prefix")));
        int port = number(settings.apply("mail_smtp_port"), 25);
        List<Server> servers = new ArrayList<>();
        for (String entry : text(settings.apply("mail_smtp_hosts")).split("[;,]")) {
            Matcher host = HOST.matcher(entry.strip());
            if (host.matches()) {
                servers.add(new Server(
                        host.group(2),
                        number(host.group(3), port),
                        host.group(1) == null ? security : security(host.group(1))));
            }
        }
        if (servers.isEmpty()) {
            return Optional.empty();
        }
        boolean login = isOn(settings.apply("mail_smtp_auth"));
        return Optional.of(new SmtpSettings(
                servers,
                login ? text(settings.apply("mail_smtp_user")) : null,
                settings.apply("mail_smtp_pass"),
                text(settings.apply("mail_smtp_helo")),
                CONNECT));
    }

    private static Security security(String prefix) {
        return switch (prefix.toLowerCase(Locale.ROOT)) {
            case "" -> Security.NONE;
            case "ssl" -> Security.TLS;
            default -> Security.STARTTLS_REQUIRED;
        };
    }

    private static boolean isOn(String value) {
        return !List.of("", "0", "false", "no").contains(text(value).toLowerCase(Locale.ROOT));
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    private static int number(String value, int otherwise) {
        try {
            int number = Integer.parseInt(text(value));
            return number > 0 && number < 65536 ? number : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Without user and password. */
    @Override
    public String toString() {
        return "SmtpSettings" + servers + (user == null ? "" : " with login");
    }
}
