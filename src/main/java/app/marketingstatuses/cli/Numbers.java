package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Refusal;

/** Bounds of numbers on the command line. */
final class Numbers {
    private Numbers() {}

    /** @param number null where the option was not given */
    static void atLeast(String option, Integer number, int least) {
        if (number != null && number < least) {
            throw new Refusal(
                    Refusal.Kind.USAGE, option + " takes a whole number, " + least + " or more, not " + number + ".");
        }
    }
}
