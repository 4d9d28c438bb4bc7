package app.marketingstatuses.ui.text;

import app.marketingstatuses.domain.Outline;
import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.TellableException;
import app.marketingstatuses.domain.Telling;
import java.io.IOException;
import java.util.Locale;

/** Says in the user's language what went wrong. */
public final class Troubles {
    private static final int FRAMES = 12;

    private final Texts texts;

    public Troubles(Language language) {
        this.texts = Texts.of(language, Texts.class);
    }

    public Trouble of(Throwable trouble) {
        return new Trouble(sentence(trouble), code(trouble), Outline.of(trouble, FRAMES));
    }

    private String sentence(Throwable trouble) {
        if (trouble instanceof Refusal refusal) {
            String key = "trouble." + refusal.code();
            return refusal.code() != null && texts.has(key)
                    ? texts.text(key, refusal.details().toArray())
                    : refusal.getMessage();
        }
        if (trouble instanceof TellableException) {
            return texts.text("trouble.database", numbers(trouble.getMessage()));
        }
        if (trouble instanceof IOException || trouble.getCause() instanceof IOException) {
            return texts.text("trouble.file");
        }
        return texts.text(trouble instanceof OutOfMemoryError ? "trouble.memory" : "trouble.unexpected");
    }

    /** The database's own numbers; the sentence itself where it is none of the database. */
    private static String numbers(String message) {
        return Telling.read(message)
                .filter(told -> told.telling() == Telling.DATABASE_ERROR)
                .map(told -> told.details().get(0) + ", " + told.details().get(1))
                .orElse(message);
    }

    private static String code(Throwable trouble) {
        if (trouble instanceof Refusal refusal) {
            return refusal.code() != null
                    ? refusal.code()
                    : refusal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return trouble instanceof TellableException
                ? "database"
                : trouble.getClass().getSimpleName();
    }
}
