package app.marketingstatuses.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that every command takes, before or after its name. */
@Command(
        name = "marketing-statuses",
        description = "Moves miniShop2 orders to their next status after a time, once, and mails the customer.",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        usageHelpWidth = 100)
class GlobalOptions {
    @Option(names = "--demo", scope = ScopeType.INHERIT, description = "The embedded demo shop.")
    boolean demo;

    @Option(
            names = "--site",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "A MODX site root; access is read from its config.inc.php.")
    Path site;

    @Option(
            names = "--profile",
            scope = ScopeType.INHERIT,
            paramLabel = "NAME",
            description = "A saved connection; several for watch. The only one saved is taken when no shop is chosen.")
    List<String> profiles = List.of();

    @Option(names = "--host", scope = ScopeType.INHERIT, paramLabel = "HOST", description = "Database server, by hand.")
    String host;

    @Option(names = "--port", scope = ScopeType.INHERIT, paramLabel = "PORT", description = "Its port; else 3306.")
    Integer port;

    @Option(names = "--database", scope = ScopeType.INHERIT, paramLabel = "NAME", description = "Its database.")
    String database;

    @Option(names = "--user", scope = ScopeType.INHERIT, paramLabel = "NAME", description = "Its user.")
    String user;

    @Option(
            names = "--prefix",
            scope = ScopeType.INHERIT,
            paramLabel = "PREFIX",
            description = "Table prefix, may be empty; else modx_.")
    String prefix;

    @Option(
            names = "--password-file",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            description = "File with the database password; else the environment's MARKETING_STATUSES_PASSWORD.")
    Path passwordFile;

    @Option(
            names = "--tls",
            scope = ScopeType.INHERIT,
            paramLabel = "MODE",
            description = "Encryption with --host or --site: off, required, verify-ca or verify-identity;"
                    + " else off on this machine, required elsewhere.")
    String tls;

    @Option(
            names = "--zone",
            scope = ScopeType.INHERIT,
            paramLabel = "ZONE",
            description = "The shop's time zone, such as Europe/Moscow, where the shop itself is wrong about it.")
    String zone;

    @Option(
            names = "--settings",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "Settings folder; else the environment's MARKETING_STATUSES_HOME, else the usual place.")
    Path settings;

    @Option(
            names = {"-h", "--help"},
            scope = ScopeType.INHERIT,
            usageHelp = true,
            description = "Shows this help.")
    boolean help;

    @Option(names = "--version", versionHelp = true, description = "Shows the version.")
    boolean version;

    /** Sets one option, as {@link BaseCommand#take} does. */
    int take(String option, String value) {
        if (option.equals("--demo")) {
            demo = true;
            return 1;
        }
        if (value == null) {
            return 0;
        }
        switch (option) {
            case "--site" -> site = Path.of(value);
            case "--profile" -> profiles = List.of(value);
            case "--host" -> host = value;
            case "--port" -> port = Integer.valueOf(value);
            case "--database" -> database = value;
            case "--user" -> user = value;
            case "--prefix" -> prefix = value;
            case "--password-file" -> passwordFile = Path.of(value);
            case "--tls" -> tls = value;
            case "--zone" -> zone = value;
            case "--settings" -> settings = Path.of(value);
            default -> {
                return 0;
            }
        }
        return 2;
    }
}
