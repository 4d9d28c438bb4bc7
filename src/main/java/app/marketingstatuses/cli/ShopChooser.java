package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopSecrets;
import app.marketingstatuses.session.TlsMode;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.settings.Profiles;
import app.marketingstatuses.shop.ConnectionSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Exactly one way to choose the shop: two are an error, none is the only saved profile. */
final class ShopChooser {
    private static final String HOW =
            "Choose a shop: --site DIR, --profile NAME, --host … --database … --user …, or --demo.";

    private final GlobalOptions options;
    private final Map<String, String> environment;

    ShopChooser(GlobalOptions options, Map<String, String> environment) {
        this.options = options;
        this.environment = environment;
    }

    /**
     * @param profiles asked only where the options leave it to them
     * @throws Refusal USAGE where the options choose none, two, or half a shop
     */
    ShopChoice choose(Supplier<Profiles> profiles) {
        return choose(profiles, secrets()::of);
    }

    private ProfileSecrets secrets() {
        return new ProfileSecrets(options.passwordFile, environment);
    }

    private ShopChoice choose(Supplier<Profiles> profiles, Function<Profile, ShopSecrets> secrets) {
        List<String> ways = ways();
        if (ways.size() > 1) {
            throw usage("Choose the shop in one way only, not by " + String.join(" and ", ways) + ".");
        }
        boolean hand = isByHand();
        if (options.tls != null && !hand && options.site == null) {
            throw usage("--tls goes with --host or --site only.");
        }
        if (options.passwordFile != null && (options.demo || options.site != null)) {
            throw usage("--password-file goes with --host or --profile only.");
        }
        if (options.demo) {
            return new ShopChoice.Demo();
        }
        if (options.site != null) {
            return new ShopChoice.Site(options.site, options.tls);
        }
        return hand ? byHand() : saved(profiles.get(), secrets);
    }

    /** The same for the desktop, which can ask for secrets; empty where the options say nothing of a shop. */
    Optional<ShopChoice> chosen(Supplier<Profiles> profiles) {
        return ways().isEmpty() ? Optional.empty() : Optional.of(choose(profiles, secrets()::given));
    }

    /**
     * All saved connections. One that cannot be used is among them, and refuses when its shop is asked for.
     *
     * @throws Refusal USAGE where the options choose a shop as well, or say what holds for one shop only
     */
    List<SavedShop> all(Supplier<Profiles> profiles) {
        List<String> ways = ways();
        if (!ways.isEmpty()) {
            throw usage(
                    "Choose the shop in one way only, not by --all-profiles and " + String.join(" and ", ways) + ".");
        }
        refuseWhatHoldsForOne();
        Profiles saved = profiles.get();
        List<SavedShop> shops = new ArrayList<>();
        saved.all().forEach(profile -> shops.add(byName(profiles, profile.name())));
        saved.faulty().forEach(wrong -> shops.add(byName(profiles, wrong.name())));
        if (shops.isEmpty()) {
            throw usage(list(saved) + " " + HOW);
        }
        return shops;
    }

    /**
     * What {@code watch} is to stay with: the connections named by {@code --profile}, or whatever one shop is chosen. Each
     * is read anew whenever it is asked for.
     *
     * @throws Refusal USAGE as {@link #choose}
     */
    List<SavedShop> several(Supplier<Profiles> profiles) {
        if (options.profiles.size() < 2) {
            String name = options.profiles.isEmpty() ? "" : options.profiles.get(0);
            return List.of(new SavedShop(name, () -> choose(profiles)));
        }
        if (ways().size() > 1) {
            throw usage("Choose the shop in one way only, not by " + String.join(" and ", ways()) + ".");
        }
        refuseWhatHoldsForOne();
        return options.profiles.stream()
                .distinct()
                .map(name -> byName(profiles, name))
                .toList();
    }

    private SavedShop byName(Supplier<Profiles> profiles, String name) {
        return new SavedShop(name, () -> {
            Profile profile = named(profiles.get(), name);
            return new ShopChoice.Saved(profile, secrets().of(profile));
        });
    }

    private void refuseWhatHoldsForOne() {
        if (options.zone != null || options.tls != null || options.passwordFile != null) {
            throw usage("--zone, --tls and --password-file go with one shop only: every saved connection has its own.");
        }
    }

    /** A saved connection by its name; an empty one where there is no need to tell shops apart. */
    record SavedShop(String name, Supplier<ShopChoice> choice) {}

    private List<String> ways() {
        List<String> ways = new ArrayList<>();
        if (options.demo) {
            ways.add("--demo");
        }
        if (options.site != null) {
            ways.add("--site");
        }
        if (!options.profiles.isEmpty()) {
            ways.add("--profile");
        }
        if (isByHand()) {
            ways.add(byHandOptions());
        }
        return ways;
    }

    private boolean isByHand() {
        return !byHandOptions().isEmpty();
    }

    private String byHandOptions() {
        return Stream.of(
                        options.host == null ? "" : "--host",
                        options.port == null ? "" : "--port",
                        options.database == null ? "" : "--database",
                        options.user == null ? "" : "--user",
                        options.prefix == null ? "" : "--prefix")
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private ShopChoice byHand() {
        if (options.host == null || options.database == null || options.user == null) {
            throw usage("A connection by hand needs --host, --database and --user"
                    + " (and --port unless 3306, --prefix unless modx_).");
        }
        String password = new Passwords(options.passwordFile, environment).find();
        return new ShopChoice.ByHand(new ConnectionSettings(
                options.host,
                options.port == null ? ConnectionSettings.DEFAULT_PORT : options.port,
                options.database,
                options.user,
                password == null ? "" : password,
                options.prefix == null ? "modx_" : options.prefix,
                TlsMode.read(options.tls, options.host)));
    }

    private ShopChoice saved(Profiles profiles, Function<Profile, ShopSecrets> secrets) {
        if (options.profiles.size() > 1) {
            throw usage("--profile is given more than once; only watch takes several.");
        }
        Profile profile = options.profiles.isEmpty() ? only(profiles) : named(profiles, options.profiles.get(0));
        return new ShopChoice.Saved(profile, secrets.apply(profile));
    }

    private static Profile named(Profiles profiles, String name) {
        return profiles.named(name)
                .orElseThrow(() -> usage("No connection is saved as \"" + name + "\". " + list(profiles)));
    }

    private static Profile only(Profiles profiles) {
        if (profiles.all().isEmpty() && profiles.faulty().size() == 1) {
            throw profiles.faulty().get(0).refusal();
        }
        if (profiles.all().size() == 1) {
            return profiles.all().get(0);
        }
        throw usage((profiles.all().isEmpty() ? "No shop is chosen. " : "Which shop? ") + list(profiles) + " " + HOW);
    }

    private static String list(Profiles profiles) {
        return profiles.all().isEmpty()
                ? "No connection is saved yet."
                : "Saved connections: "
                        + profiles.all().stream().map(Profile::name).collect(Collectors.joining(", ")) + ".";
    }

    private static Refusal usage(String sentence) {
        return new Refusal(Refusal.Kind.USAGE, sentence);
    }
}
