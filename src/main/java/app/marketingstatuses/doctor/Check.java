package app.marketingstatuses.doctor;

import java.util.Locale;
import java.util.Objects;

/**
 * What the doctor found about one thing.
 *
 * @param id stable, such as {@code task-final}; several checks may share one
 * @param message a sentence for a store owner, without personal data
 * @param fix a sentence that says what to do; null where there is nothing to do
 */
public record Check(String id, Result result, String message, String fix) {
    /** How bad it is. */
    public enum Result {
        OK,
        WARN,
        FAIL;

        /** The name that other programs see, such as {@code warn}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Check {
        Objects.requireNonNull(id);
        Objects.requireNonNull(result);
        Objects.requireNonNull(message);
    }

    public static Check ok(String id, String message) {
        return new Check(id, Result.OK, message, null);
    }

    public static Check warn(String id, String message, String fix) {
        return new Check(id, Result.WARN, message, fix);
    }

    public static Check fail(String id, String message, String fix) {
        return new Check(id, Result.FAIL, message, fix);
    }
}
