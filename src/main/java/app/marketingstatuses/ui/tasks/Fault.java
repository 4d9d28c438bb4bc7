package app.marketingstatuses.ui.tasks;

/**
 * What is wrong with a field.
 *
 * @param key {@code fault.<key>} of the bundle
 * @param argument what the sentence names; null for nothing
 */
record Fault(String key, Object argument) {
    static Fault of(String key) {
        return new Fault(key, null);
    }
}
