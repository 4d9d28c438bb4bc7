package app.marketingstatuses.reliability;

import app.marketingstatuses.cli.Arguments;
import app.marketingstatuses.cli.Cli;
import app.marketingstatuses.cli.Surroundings;
import app.marketingstatuses.ui.Desktop;
import java.time.Clock;
import java.time.Duration;

/** Starts the program as {@code Main} does, on a machine whose clock is wrong. */
final class WrongClock {
    /** Property: how much too late it is. */
    static final String AHEAD = "clock.ahead";

    private WrongClock() {}

    public static void main(String[] args) {
        Surroundings real = Surroundings.ofProcess();
        Clock clock = Clock.offset(real.clock(), Duration.parse(System.getProperty(AHEAD)));
        Surroundings surroundings = new Surroundings(real.out(), real.err(), real.in(), real.environment(), clock);
        int exit = Cli.run(Arguments.restored(args), surroundings, Desktop::open);
        surroundings.err().flush();
        System.exit(exit);
    }
}
