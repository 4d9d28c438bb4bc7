package app.marketingstatuses.ui.connect;

import java.util.Arrays;

/** The ways to encrypt a database connection, as the form offers them. */
enum Encryption {
    /** Off on the server's own machine, required elsewhere. */
    USUAL(null),
    OFF("off"),
    REQUIRED("required"),
    VERIFY_CA("verify-ca"),
    VERIFY_IDENTITY("verify-identity");

    private final String word;

    Encryption(String word) {
        this.word = word;
    }

    /** The word in the profile; null for the usual way. */
    String word() {
        return word;
    }

    static Encryption of(String word) {
        return Arrays.stream(values())
                .filter(way -> way.word != null && way.word.equals(word))
                .findFirst()
                .orElse(USUAL);
    }
}
