package app.marketingstatuses.domain;

import app.marketingstatuses.domain.CodeFormatException.Trouble;
import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * What promo codes look like, written much like a regular expression: {@code [A-Z0-9]{10}}, {@code TEA-\d{4,6}},
 * {@code (SPRING|SUMMER)-[A-Z]{8}}. The shop takes a code in capital and in small letters, so two codes that differ in case
 * only are one: they are counted once, and each is as likely as any other.
 */
public final class CodeFormat {
    /** What the shop's column holds. */
    public static final int LONGEST_CODE = 100;

    /** Longer formats are refused. */
    public static final int LONGEST_FORMAT = 200;

    private static final BigInteger NOT_SOON_GUESSED = BigInteger.valueOf(1_000_000);
    private static final int TRIES_A_SAMPLE = 20;

    private final String format;
    private final CodeAutomaton spelled;
    private final CodeAutomaton folded;

    private CodeFormat(String format, CodePart parsed) {
        this.format = format;
        spelled = new CodeAutomaton(parsed, false);
        folded = new CodeAutomaton(parsed, true);
    }

    /** @throws CodeFormatException where no codes can be made by it, with what is wrong and where */
    public static CodeFormat parse(String format) {
        if (format.isEmpty()) {
            throw new CodeFormatException(Trouble.EMPTY, 0);
        }
        if (format.length() > LONGEST_FORMAT) {
            throw new CodeFormatException(Trouble.FORMAT_LONG, 0, String.valueOf(LONGEST_FORMAT));
        }
        CodePart parsed = new CodeParser(format).parse();
        if (parsed.longest(LONGEST_CODE + 1) > LONGEST_CODE) {
            throw new CodeFormatException(Trouble.CODE_LONG, 0, String.valueOf(LONGEST_CODE));
        }
        CodeFormat made = new CodeFormat(format, parsed);
        if (made.matches("")) {
            throw new CodeFormatException(Trouble.CODE_EMPTY, 0);
        }
        return made;
    }

    /** How many different codes there are; capital and small letters are the same. */
    public BigInteger count() {
        return folded.ways(folded.start());
    }

    /** Whether there are so few that somebody who tries codes finds one before long. */
    public boolean isGuessable() {
        return count().compareTo(NOT_SOON_GUESSED) < 0;
    }

    /**
     * A code, each as likely as any other, and in each of its spellings as likely as in any other.
     *
     * @param random a secure one for codes to be given away
     */
    public String next(Random random) {
        return new CodeSpelling(spelled, folded.text(below(count(), random))).next(random);
    }

    /** As {@link Random#nextInt(int)}. */
    static BigInteger below(BigInteger bound, Random random) {
        BigInteger number;
        do {
            number = new BigInteger(bound.bitLength(), random);
        } while (number.compareTo(bound) >= 0);
        return number;
    }

    /** Different codes to look at, the same at every call; fewer where there are not that many. Never to be given away. */
    public List<String> samples(int most) {
        Random random = new Random(format.hashCode());
        Set<String> keys = new LinkedHashSet<>();
        Set<String> samples = new LinkedHashSet<>();
        for (int i = 0; i < most * TRIES_A_SAMPLE && samples.size() < most; i++) {
            String code = next(random);
            if (keys.add(code.toUpperCase(Locale.ROOT))) {
                samples.add(code);
            }
        }
        return List.copyOf(samples);
    }

    /** Whether the format makes this very code, letter by letter. */
    public boolean matches(String code) {
        return spelled.makes(code);
    }

    /** As it was written. */
    @Override
    public String toString() {
        return format;
    }
}
