package app.marketingstatuses.reliability;

/** How much of each test is done: a short form in every build, the full figures on request. */
final class Figures {
    private static final boolean FULL = Boolean.getBoolean("reliability.full");

    private Figures() {}

    /** {@code full} figures with {@code -Dreliability.full=true}, else the short form. */
    static int of(int shortForm, int full) {
        return FULL ? full : shortForm;
    }
}
