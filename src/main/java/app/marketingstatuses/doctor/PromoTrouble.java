package app.marketingstatuses.doctor;

import app.marketingstatuses.domain.Telling;

/** What keeps a task from giving promo codes, and what to do about it. */
public final class PromoTrouble {
    private PromoTrouble() {}

    /** What to do, for people at a command line. @param why as the engine's {@code Promos} tell it */
    public static String fix(String why) {
        return Speech.english().say(remedy(why));
    }

    static Sentence remedy(String why) {
        return Telling.read(why)
                .map(told -> Sentence.of(told.telling().code() + ".fix"))
                .orElseGet(() -> Sentence.of("promo-table.fix"));
    }
}
