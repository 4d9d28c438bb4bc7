package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.CodeFormat;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Texts;
import java.math.BigInteger;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a typed promo code would be, in the owner's words. */
record PromoSight(Texts texts, Formats formats, PromoForm form) {
    private static final int SAMPLES = 3;
    private static final int MOST_DIGITS = 24;
    private static final BigInteger IN_USE = BigInteger.valueOf(1_000);
    private static final BigInteger MILLIARD = BigInteger.valueOf(1_000_000_000);

    /** How easily somebody who tries codes finds one. */
    enum Guess {
        EASY,
        FAIR,
        HARD
    }

    /** The discount and a code as it would look. */
    String brief() {
        String sample = samples().stream().findFirst().orElse(form.format.get());
        return texts.text("promo.brief", form.discount.get().strip(), sample);
    }

    /** Codes as they would look; none where the format is none. */
    List<String> samples() {
        CodeFormat codes = form.codes();
        return codes == null ? List.of() : codes.samples(SAMPLES);
    }

    /** {@code 3,656,158,440,062,976 possible codes}; empty where the format is none. */
    String possible() {
        CodeFormat codes = form.codes();
        return codes == null ? "" : possible(codes.count());
    }

    private String possible(BigInteger count) {
        int digits = count.toString().length();
        if (digits > MOST_DIGITS) {
            return texts.text("promo.possible.huge", digits);
        }
        boolean small = count.bitLength() < Long.SIZE - 1;
        // Any number of so many digits that the same plural form fits.
        long alike = small ? count.longValue() : count.mod(IN_USE).longValue() + IN_USE.longValue();
        return texts.count("promo.possible", alike, number(count));
    }

    private String number(BigInteger number) {
        return NumberFormat.getIntegerInstance(texts.language().locale()).format(number);
    }

    /** Null where the format is none. */
    Guess guess() {
        CodeFormat codes = form.codes();
        if (codes == null) {
            return null;
        }
        if (codes.isGuessable()) {
            return Guess.EASY;
        }
        return codes.count().compareTo(MILLIARD) < 0 ? Guess.FAIR : Guess.HARD;
    }

    /** How easily the codes are guessed, and how many tries one takes; empty where the format is none. */
    String guessing() {
        Guess guess = guess();
        if (guess == null) {
            return "";
        }
        BigInteger tries = form.codes().count().divide(IN_USE);
        boolean shown = tries.toString().length() <= MOST_DIGITS;
        return switch (guess) {
            case EASY -> texts.text("promo.guess.easy", number(tries.max(BigInteger.ONE)));
            case FAIR -> texts.text("promo.guess.fair", number(tries));
            case HARD -> shown ? texts.text("promo.guess.hard", number(tries)) : texts.text("promo.guess.never");
        };
    }

    /** Until when a code made now can be used. */
    String validity(Instant now) {
        Integer days = form.days();
        if (days == null) {
            return form.validDays.get().isBlank() ? texts.text("promo.valid.endless") : "";
        }
        LocalDate last = formats.zone().local(now).toLocalDate().plusDays(days);
        return texts.text("promo.valid.until", formats.day(formats.zone().instant(last.atStartOfDay())));
    }
}
