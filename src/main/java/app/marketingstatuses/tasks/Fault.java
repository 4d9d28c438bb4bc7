package app.marketingstatuses.tasks;

import app.marketingstatuses.domain.CodeFormatException;
import java.util.List;

/**
 * One thing that is wrong with a tasks file.
 *
 * @param place where, such as {@code tasks[0].from} or {@code line 1, column 1}
 * @param details what the text names: words, {@link Part} or {@link Format}
 */
public record Fault(String place, FaultText text, List<Object> details) {
    Fault(String place, FaultText text, Object... details) {
        this(place, text, List.of(details));
    }

    /** In English, as the command line tells it. */
    @Override
    public String toString() {
        return place + ": " + text.say(details.toArray());
    }

    /** What is wrong with the format of promo codes, without the place. */
    public record Format(CodeFormatException why) {
        @Override
        public String toString() {
            return why.getMessage();
        }
    }

    /** A part of a sentence that has words of its own. */
    public record Part(FaultText text, List<Object> details) {
        Part(FaultText text, Object... details) {
            this(text, List.of(details));
        }

        @Override
        public String toString() {
            return text.say(details.toArray());
        }
    }
}
