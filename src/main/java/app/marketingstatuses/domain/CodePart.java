package app.marketingstatuses.domain;

import java.util.BitSet;
import java.util.List;

/** A piece of a code's format. */
sealed interface CodePart {
    /** Length of the longest text it makes; never more than {@code bound}. */
    int longest(int bound);

    /** One character of a set. */
    record Sign(BitSet characters) implements CodePart {
        @Override
        public int longest(int bound) {
            return Math.min(1, bound);
        }
    }

    /** One after the other. */
    record Row(List<CodePart> parts) implements CodePart {
        @Override
        public int longest(int bound) {
            return parts.stream()
                    .mapToInt(part -> part.longest(bound))
                    .reduce(0, (sum, length) -> Math.min(bound, sum + length));
        }
    }

    /** One of several. */
    record Choice(List<CodePart> parts) implements CodePart {
        @Override
        public int longest(int bound) {
            return parts.stream().mapToInt(part -> part.longest(bound)).max().orElse(0);
        }
    }

    /** The same again and again. */
    record Times(CodePart part, int least, int most) implements CodePart {
        @Override
        public int longest(int bound) {
            return (int) Math.min(bound, (long) part.longest(bound) * most);
        }
    }
}
