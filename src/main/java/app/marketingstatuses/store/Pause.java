package app.marketingstatuses.store;

/** Names under which {@code meta} keeps the stop switch. */
final class Pause {
    static final String SINCE = "paused.since";
    static final String BY = "paused.by";

    private Pause() {}
}
