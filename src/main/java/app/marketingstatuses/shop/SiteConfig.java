package app.marketingstatuses.shop;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.shop.ConnectionSettings.Tls;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a MODX site says of itself in {@code core/config/config.inc.php}. The file is read as text and never run.
 *
 * @param siteUrl with a slash at the end; null where the file does not tell
 */
public record SiteConfig(ConnectionSettings connection, String siteUrl) {
    private static final List<String> NEEDED =
            List.of("database_server", "database_user", "database_password", "dbase", "table_prefix");
    private static final Pattern WEB_HOST = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*(:[0-9]{1,5})?");

    /**
     * Reads the access of the site in this folder.
     *
     * @throws Refusal USAGE that says what is missing; never with a value of the file but the host's name
     */
    public static SiteConfig read(Path siteRoot) {
        Path root = siteRoot.toAbsolutePath().normalize();
        if (!Files.isDirectory(root)) {
            throw refusal("site-no-folder", "There is no folder " + root + ".", root.toString());
        }
        Path file = configOf(root);
        return of(PhpSettings.of(text(file), file), file);
    }

    /**
     * Reads the access from a {@code config.inc.php} that lies anywhere.
     *
     * @throws Refusal USAGE, as {@link #read}
     */
    public static SiteConfig readFile(Path file) {
        return of(PhpSettings.of(text(file), file), file);
    }

    /** The same from the text of such a file. */
    public static SiteConfig ofText(String text) {
        Path file = Path.of("config.inc.php");
        return of(PhpSettings.of(text, file), file);
    }

    private static SiteConfig of(PhpSettings php, Path file) {
        List<String> missing = NEEDED.stream()
                .filter(name -> php.variable(name).isEmpty())
                .map(name -> "$" + name + (php.assigns(name) ? " (not a plain text)" : ""))
                .toList();
        if (!missing.isEmpty()) {
            String names = String.join(", ", missing);
            throw refusal(
                    "site-values",
                    "In " + file + " these cannot be read: " + names + ". Give the connection by hand instead.",
                    file.toString(),
                    names);
        }
        String type = php.variable("database_type").orElse("mysql");
        if (!type.equalsIgnoreCase("mysql")) {
            throw refusal("site-not-mysql", "The site of " + file + " does not keep its data in MySQL or MariaDB.");
        }
        return new SiteConfig(connection(php, file), siteUrl(php));
    }

    private static Path configOf(Path root) {
        List<Path> tried = new ArrayList<>();
        Path pointer = root.resolve("config.core.php");
        String key = "config";
        if (Files.exists(pointer)) {
            PhpSettings php = PhpSettings.of(text(pointer), pointer);
            key = php.constant("MODX_CONFIG_KEY")
                    .filter(k -> k.matches("[A-Za-z0-9_.-]+"))
                    .orElse(key);
            php.constant("MODX_CORE_PATH").flatMap(core -> path(root, core)).ifPresent(tried::add);
        }
        tried.add(root.resolve("core"));
        String name = key + ".inc.php";
        List<Path> files = tried.stream()
                .map(core -> core.resolve("config").resolve(name).normalize())
                .distinct()
                .toList();
        return files.stream()
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> refusal(
                        "site-none",
                        "No MODX site in " + root + ": there is no "
                                + String.join(
                                        " and no ",
                                        files.stream().map(Path::toString).toList()) + ".",
                        root.toString()));
    }

    private static Optional<Path> path(Path root, String core) {
        try {
            return Optional.of(root.resolve(core));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String text(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                return new String(bytes, StandardCharsets.ISO_8859_1);
            }
        } catch (IOException e) {
            throw Refusal.coded(
                    Refusal.Kind.USAGE,
                    "site-unreadable",
                    "The file " + file + " cannot be read; may this user read it?",
                    e,
                    file.toString());
        }
    }

    private static ConnectionSettings connection(PhpSettings php, Path file) {
        SiteServer server = SiteServer.of(php.variable("database_server").orElseThrow(), file);
        return new ConnectionSettings(
                server.host(),
                server.port(),
                php.variable("dbase").orElseThrow(),
                php.variable("database_user").orElseThrow(),
                php.variable("database_password").orElseThrow(),
                php.variable("table_prefix").orElseThrow(),
                Tls.usual(server.host()));
    }

    /** MODX writes the host it was installed under for its own command line; the scheme it only knows while serving. */
    private static String siteUrl(PhpSettings php) {
        String host = php.someVariable("http_host").orElse("").toLowerCase(Locale.ROOT);
        if (!WEB_HOST.matcher(host).matches()) {
            return null;
        }
        String scheme = php.someVariable("url_scheme")
                .filter(s -> s.matches("https?://"))
                .orElse("https://");
        String port = php.someVariable("https_port")
                .filter(p -> p.matches("[0-9]{1,5}"))
                .orElse("443");
        boolean shown = scheme.equals("https://") && !port.equals("443") && !host.contains(":");
        String base = php.someVariable("modx_base_url")
                .filter(b -> b.matches("/\\S*"))
                .orElse("/");
        return scheme + host + (shown ? ":" + port : "") + (base.endsWith("/") ? base : base + "/");
    }

    private static Refusal refusal(String code, String sentence, String... details) {
        return Refusal.coded(Refusal.Kind.USAGE, code, sentence, null, details);
    }
}
