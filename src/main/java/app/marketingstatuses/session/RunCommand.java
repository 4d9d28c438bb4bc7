package app.marketingstatuses.session;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.shop.ConnectionSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command that runs a shop once, word by word, for whoever starts it every minute.
 *
 * @param words program first; no password among them
 */
public record RunCommand(List<String> words) {
    public RunCommand {
        words = List.copyOf(words);
    }

    /**
     * What else was given beside the shop; each null for nothing.
     *
     * @param settings the settings folder where it is not the usual one
     */
    public record Given(String zone, String tls, Path passwordFile, Path settings) {
        public static final Given NOTHING = new Given(null, null, null, null);
    }

    /** @throws Refusal USAGE where whoever starts it would not know the password */
    public static RunCommand of(Installed program, ShopChoice choice, Given given) {
        List<String> words = new ArrayList<>(program.start());
        words.addAll(shop(choice, given));
        if (given.zone() != null) {
            words.addAll(List.of("--zone", given.zone()));
        }
        if (given.settings() != null) {
            words.addAll(List.of("--settings", absolute(given.settings())));
        }
        words.addAll(List.of("run", "--silent"));
        return new RunCommand(words);
    }

    private static List<String> shop(ShopChoice choice, Given given) {
        List<String> words = new ArrayList<>();
        if (choice instanceof ShopChoice.Demo) {
            words.add("--demo");
        } else if (choice instanceof ShopChoice.Site site) {
            words.addAll(List.of("--site", absolute(site.root())));
            words.addAll(site.tls() == null ? List.of() : List.of("--tls", site.tls()));
        } else if (choice instanceof ShopChoice.Saved saved) {
            words.addAll(List.of("--profile", saved.profile().name()));
            words.addAll(isStored(saved.profile()) && given.passwordFile() == null ? List.of() : passwordFile(given));
        } else if (choice instanceof ShopChoice.ByHand hand) {
            words.addAll(byHand(given, hand.connection()));
        }
        return words;
    }

    /** Whether a run of its own finds the database's password. */
    public static boolean isStored(Profile profile) {
        return profile.byHand() == null || profile.byHand().password() != null;
    }

    private static List<String> byHand(Given given, ConnectionSettings connection) {
        List<String> words = new ArrayList<>(List.of(
                "--host", connection.host(),
                "--port", Integer.toString(connection.port()),
                "--database", connection.database(),
                "--user", connection.user(),
                "--prefix", connection.prefix()));
        if (given.tls() != null) {
            words.addAll(List.of("--tls", given.tls()));
        }
        words.addAll(connection.password().isEmpty() ? List.of() : passwordFile(given));
        return words;
    }

    private static List<String> passwordFile(Given given) {
        if (given.passwordFile() == null) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "Cron does not know the password: keep it in a file that only you can read and give --password-file.");
        }
        return List.of("--password-file", absolute(given.passwordFile()));
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }

    /** Under a plain locale Java could not read words beyond ASCII. */
    boolean isAscii() {
        return words.stream().allMatch(word -> word.chars().allMatch(c -> c < 128));
    }
}
