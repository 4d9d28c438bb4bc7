package app.marketingstatuses.doctor;

import java.util.Locale;
import java.util.Objects;

/**
 * What the doctor found about one thing.
 *
 * @param id stable, such as {@code task-final}; several checks may share one
 * @param finding a sentence for a store owner, without personal data
 * @param remedy a sentence that says what to do; null where there is nothing to do
 */
public record Check(String id, Result result, Sentence finding, Sentence remedy) {
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
        Objects.requireNonNull(finding);
    }

    static Check ok(String id, Sentence finding) {
        return new Check(id, Result.OK, finding, null);
    }

    static Check warn(String id, Sentence finding, Sentence remedy) {
        return new Check(id, Result.WARN, finding, remedy);
    }

    static Check fail(String id, Sentence finding, Sentence remedy) {
        return new Check(id, Result.FAIL, finding, remedy);
    }

    /** The finding in English. */
    public String message() {
        return Speech.english().say(finding);
    }

    /** What to do, in English; null where there is nothing to do. */
    public String fix() {
        return remedy == null ? null : Speech.english().say(remedy);
    }
}
