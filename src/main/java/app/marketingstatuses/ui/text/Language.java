package app.marketingstatuses.ui.text;

import java.util.Locale;

/** A language the desktop speaks. */
public enum Language {
    ENGLISH("en", Locale.ENGLISH),
    RUSSIAN("ru", Locale.forLanguageTag("ru"));

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** Two letters, as in the names of the bundles. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** The one with this code; the system's where there is none, English where we do not speak that. */
    public static Language of(String code, Locale system) {
        String wanted = code == null ? system.getLanguage() : code;
        return wanted.equals(RUSSIAN.code) ? RUSSIAN : ENGLISH;
    }
}
