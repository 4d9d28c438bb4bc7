package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.settings.Profiles;
import java.util.List;
import java.util.Optional;

/** One call of the program: its options, its surroundings and what it prints. */
final class Program {
    private final GlobalOptions options;
    private final Surroundings surroundings;
    private final Output output;

    Program(GlobalOptions options, Surroundings surroundings) {
        this.options = options;
        this.surroundings = surroundings;
        this.output = new Output(surroundings.err());
    }

    GlobalOptions options() {
        return options;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Output output() {
        return output;
    }

    /** Tells how far a command has come that takes its time. */
    Progress progress() {
        return new Progress(output, surroundings.clock());
    }

    /** Who is at work, for the records. */
    String user() {
        return System.getProperty("user.name", "");
    }

    /** @throws Refusal USAGE where an empty name stands for the folder */
    Home home() {
        if (options.settings != null && options.settings.toString().isEmpty()) {
            throw new Refusal(Refusal.Kind.USAGE, "--settings takes a folder, not an empty name.");
        }
        return Home.of(options.settings, surroundings.environment());
    }

    /** The shop the options choose. */
    ShopChoice choice() {
        return new ShopChooser(options, surroundings.environment()).choose(this::profiles);
    }

    /** The shop the options choose; empty where they say nothing of one. */
    Optional<ShopChoice> chosen() {
        return new ShopChooser(options, surroundings.environment()).chosen(this::profiles);
    }

    /** The shops to stay with: all saved connections, or those the options choose. */
    List<ShopChooser.SavedShop> several(boolean allSaved) {
        ShopChooser chooser = new ShopChooser(options, surroundings.environment());
        return allSaved ? chooser.all(this::profiles) : chooser.several(this::profiles);
    }

    private Profiles profiles() {
        Profiles profiles = Profiles.read(home(), surroundings.clock());
        profiles.trouble().ifPresent(output::message);
        return profiles;
    }

    ShopOpener opener() {
        return new ShopOpener(home(), options.zone, surroundings.clock());
    }

    /** Opens the shop the options choose. */
    ShopSession open() {
        return opener().open(choice());
    }
}
