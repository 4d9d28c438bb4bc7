package app.marketingstatuses;

import app.marketingstatuses.cli.Arguments;
import app.marketingstatuses.cli.Cli;
import app.marketingstatuses.cli.Surroundings;

/** Where the jar starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Surroundings surroundings = Surroundings.ofProcess();
        if (surroundings.debug()) {
            System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "info");
        }
        int exit = Cli.run(Arguments.restored(args), surroundings);
        surroundings.err().flush();
        System.exit(exit);
    }
}
