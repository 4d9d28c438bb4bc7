package app.marketingstatuses.shop;

import app.marketingstatuses.domain.Refusal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The database server as a MODX site names it in {@code $database_server}. */
record SiteServer(String host, int port) {
    private static final Pattern SERVER = Pattern.compile(
            "(?:\\[([0-9A-Fa-f:.]+)]|([0-9A-Fa-f]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)|([^:;/]*))(?::(.*))?");

    /** Understands {@code host}, {@code host:3307}, {@code host;port=3307} and {@code localhost:/path/of/socket}. */
    static SiteServer of(String text, Path file) {
        String[] parts = text.strip().split(";");
        Matcher matcher = SERVER.matcher(parts[0].strip());
        if (!matcher.matches()) {
            throw Refusal.coded(
                    Refusal.Kind.USAGE,
                    "site-host",
                    "In " + file + " $database_server is not a host name.",
                    null,
                    file.toString());
        }
        String host = Optional.ofNullable(matcher.group(1))
                .or(() -> Optional.ofNullable(matcher.group(2)))
                .orElseGet(() -> matcher.group(3));
        String port = matcher.group(4);
        for (String part : parts) {
            port = part.strip().startsWith("port=") ? part.strip().substring(5) : port;
        }
        if (port == null || port.isBlank() || port.startsWith("/")) {
            return new SiteServer(host.isEmpty() ? "localhost" : host, ConnectionSettings.DEFAULT_PORT);
        }
        if (!port.matches("[0-9]{1,5}")) {
            throw Refusal.coded(
                    Refusal.Kind.USAGE,
                    "site-port",
                    "In " + file + " $database_server has no readable port.",
                    null,
                    file.toString());
        }
        return new SiteServer(host, Integer.parseInt(port));
    }
}
