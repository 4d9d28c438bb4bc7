package app.marketingstatuses.mail;

import java.util.Arrays;
import java.util.Locale;

/** The languages we write mails in. */
enum Language {
    EN(Locale.UK),
    RU(Locale.forLanguageTag("ru-RU"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** {@code en}, {@code ru}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Locale locale() {
        return locale;
    }

    /** The first of these {@code cultureKey}s that is set at all; what we do not know is English. */
    static Language ofFirst(String... cultureKeys) {
        return Arrays.stream(cultureKeys)
                .filter(key -> key != null && !key.isBlank())
                .findFirst()
                .flatMap(key -> Arrays.stream(values())
                        .filter(language -> language.code().equalsIgnoreCase(key.strip()))
                        .findFirst())
                .orElse(EN);
    }
}
