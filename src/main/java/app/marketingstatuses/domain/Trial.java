package app.marketingstatuses.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether what customers would be mailed goes to the owner instead; the later one is the stricter. */
public enum Trial {
    /** In earnest. */
    OFF,
    /** The owner gets the mail; the order moves, which never counts as done. */
    MOVE,
    /** The owner gets the mail; the order stays where it is. */
    MAIL;

    /** What {@link #code} may be, the least strict first. */
    public static final List<String> CODES =
            Arrays.stream(values()).map(Trial::code).toList();

    /** By its {@link #code}; empty for any other text. */
    public static Optional<Trial> of(String code) {
        return Arrays.stream(values())
                .filter(trial -> trial.code().equals(code))
                .findFirst();
    }

    public boolean isOn() {
        return this != OFF;
    }

    /** {@code off}, {@code move} or {@code mail}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What other programs see of it: null for off. */
    public String codeOrNull() {
        return isOn() ? code() : null;
    }

    public boolean isStricterThan(Trial other) {
        return compareTo(other) > 0;
    }

    /** Of a task's own and the shop's the stricter one holds. */
    public Trial stricter(Trial other) {
        return isStricterThan(other) ? this : other;
    }
}
