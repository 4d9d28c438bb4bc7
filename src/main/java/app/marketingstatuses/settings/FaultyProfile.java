package app.marketingstatuses.settings;

import app.marketingstatuses.domain.Refusal;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A saved connection that was changed by hand into one that cannot be used. The file keeps it as it is.
 *
 * @param key what is wrong in it, such as {@code smtp.port}
 * @param value what stands there; null where something is missing
 * @param allowed what may stand there
 */
public record FaultyProfile(String name, String key, String value, String allowed, JsonNode kept) {
    /** What to say of it where somebody wants to use it: USAGE. */
    public Refusal refusal() {
        return value == null
                ? Refusal.coded(
                        Refusal.Kind.USAGE,
                        "profile-incomplete",
                        "The saved connection \"" + name + "\" has no " + key + " in config.json.",
                        null,
                        name,
                        key)
                : Refusal.coded(
                        Refusal.Kind.USAGE,
                        "profile-faulty",
                        "The saved connection \"" + name + "\" has " + key + " \"" + value
                                + "\" in config.json; allowed: " + allowed + ".",
                        null,
                        name,
                        key,
                        value,
                        allowed);
    }

    @Override
    public String toString() {
        return name + ": " + key;
    }

    /** Found while reading. */
    static final class Found extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final String key;
        private final String value;
        private final String allowed;

        Found(String key, String value, String allowed) {
            super(key);
            this.key = key;
            this.value = value;
            this.allowed = allowed;
        }

        FaultyProfile in(String name, JsonNode node) {
            return new FaultyProfile(name, key, value, allowed, node);
        }
    }
}
