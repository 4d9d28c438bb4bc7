package app.marketingstatuses.doctor;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.ShopZone;
import java.time.Instant;
import java.util.List;

/** Something the doctor says, before it is put into a language. {@link Speech} does that. */
public sealed interface Sentence {
    /**
     * One of the bundle's.
     *
     * @param number chooses the plural form; null where there is only one form
     * @param details what it names: texts, numbers, durations, sentences, {@link Names}, {@link Some}, {@link Moment},
     *     {@link Noted}
     */
    record Said(String key, Long number, List<Object> details) implements Sentence {
        public Said {
            details = List.copyOf(details);
        }
    }

    /** What another part of the program refused. */
    record Refused(Refusal why) implements Sentence {}

    /** What a trap of a task says, or how it is left. */
    record OfTrap(Trap trap, boolean fix) implements Sentence {}

    /** What a report of another part says in English, or a mail server answered in short. */
    record Noted(String english) {}

    /** Names of the shop's own, to be quoted. */
    record Names(List<String> names) {
        public Names {
            names = List.copyOf(names);
        }
    }

    /** Names of tables, or rights as sentences, of which the first few are told. */
    record Some(List<?> names) {
        public Some {
            names = List.copyOf(names);
        }
    }

    /** A moment in the shop's time. */
    record Moment(Instant at, ShopZone zone) {}

    static Sentence of(String key, Object... details) {
        return new Said(key, null, List.of(details));
    }

    /** The form that fits the number, which is the sentence's first detail. */
    static Sentence counted(String key, long number, Object... more) {
        return new Said(key, number, List.of(more));
    }
}
