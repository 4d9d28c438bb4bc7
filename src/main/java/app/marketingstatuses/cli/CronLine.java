package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.shop.ConnectionSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The crontab line that runs a shop every minute. */
record CronLine(Path java, Path jar) {
    /**
     * @param settings the settings folder where it is not the usual one; null where it is
     * @throws Refusal USAGE where cron would not know the password
     */
    String of(GlobalOptions options, ShopChoice choice, Path settings) {
        List<String> words = new ArrayList<>(List.of(java.toString(), "-jar", absolute(jar)));
        words.addAll(shop(options, choice));
        if (options.zone != null) {
            words.addAll(List.of("--zone", options.zone));
        }
        if (settings != null) {
            words.addAll(List.of("--settings", absolute(settings)));
        }
        words.addAll(List.of("run", "--silent"));
        String command = words.stream().map(CronLine::quoted).collect(Collectors.joining(" "));
        // Under cron's plain locale Java could not read names beyond ASCII.
        boolean ascii = command.chars().allMatch(c -> c < 128);
        return "* * * * * " + (ascii ? "" : "LC_ALL=C.UTF-8 ") + command.replace("%", "\\%");
    }

    private static List<String> shop(GlobalOptions options, ShopChoice choice) {
        List<String> words = new ArrayList<>();
        if (choice instanceof ShopChoice.Demo) {
            words.add("--demo");
        } else if (choice instanceof ShopChoice.Site site) {
            words.addAll(List.of("--site", absolute(site.root())));
            words.addAll(site.tls() == null ? List.of() : List.of("--tls", site.tls()));
        } else if (choice instanceof ShopChoice.Saved saved) {
            words.addAll(List.of("--profile", saved.profile().name()));
            words.addAll(saved(options, saved.profile()));
        } else if (choice instanceof ShopChoice.ByHand hand) {
            words.addAll(byHand(options, hand.connection()));
        }
        return words;
    }

    private static List<String> saved(GlobalOptions options, Profile profile) {
        boolean kept = profile.byHand() == null || profile.byHand().password() != null;
        Profile.Ssh ssh = profile.ssh();
        if (ssh != null && ssh.login() == Profile.Ssh.Login.PASSWORD && ssh.secret() == null) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "Cron cannot ask for the SSH password: let the saved connection keep it in the settings file, or log in"
                            + " by a key.");
        }
        return kept && options.passwordFile == null ? List.of() : passwordFile(options);
    }

    private static List<String> byHand(GlobalOptions options, ConnectionSettings connection) {
        List<String> words = new ArrayList<>(List.of(
                "--host", connection.host(),
                "--port", Integer.toString(connection.port()),
                "--database", connection.database(),
                "--user", connection.user(),
                "--prefix", connection.prefix()));
        if (options.tls != null) {
            words.addAll(List.of("--tls", options.tls));
        }
        words.addAll(connection.password().isEmpty() ? List.of() : passwordFile(options));
        return words;
    }

    private static List<String> passwordFile(GlobalOptions options) {
        if (options.passwordFile == null) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "Cron does not know the password: keep it in a file that only you can read and give --password-file.");
        }
        return List.of("--password-file", absolute(options.passwordFile));
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }

    /** In single quotes for the shell, unless it is plain. */
    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
