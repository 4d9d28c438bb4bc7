package app.marketingstatuses;

import app.marketingstatuses.cli.Arguments;
import app.marketingstatuses.cli.Cli;
import app.marketingstatuses.cli.Surroundings;
import app.marketingstatuses.ui.Desktop;

/** Where the jar starts. The desktop is a method reference: its classes, and JavaFX, load when it is opened. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Surroundings surroundings = Surroundings.ofProcess();
        // Java's own way prints what the error says, and a driver's error may quote a customer.
        Thread.setDefaultUncaughtExceptionHandler((thread, trouble) -> surroundings.tell(trouble));
        if (surroundings.debug()) {
            System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "info");
        }
        int exit = Cli.run(Arguments.restored(args), surroundings, Desktop::open);
        surroundings.err().flush();
        System.exit(exit);
    }
}
