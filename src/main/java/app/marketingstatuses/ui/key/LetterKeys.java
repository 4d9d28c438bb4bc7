package app.marketingstatuses.ui.key;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Which key writes a letter: a Russian letter shares its key with a Latin one, as on every Russian keyboard. */
final class LetterKeys {
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё";
    private static final KeyCode[] KEYS = {
        KeyCode.Q,
        KeyCode.W,
        KeyCode.E,
        KeyCode.R,
        KeyCode.T,
        KeyCode.Y,
        KeyCode.U,
        KeyCode.I,
        KeyCode.O,
        KeyCode.P,
        KeyCode.OPEN_BRACKET,
        KeyCode.CLOSE_BRACKET,
        KeyCode.A,
        KeyCode.S,
        KeyCode.D,
        KeyCode.F,
        KeyCode.G,
        KeyCode.H,
        KeyCode.J,
        KeyCode.K,
        KeyCode.L,
        KeyCode.SEMICOLON,
        KeyCode.QUOTE,
        KeyCode.Z,
        KeyCode.X,
        KeyCode.C,
        KeyCode.V,
        KeyCode.B,
        KeyCode.N,
        KeyCode.M,
        KeyCode.COMMA,
        KeyCode.PERIOD,
        KeyCode.BACK_QUOTE
    };

    private LetterKeys() {}

    /** Empty for what is no letter that is in use here. */
    static Optional<KeyCode> of(char letter) {
        char small = Character.toLowerCase(letter);
        if (small >= 'a' && small <= 'z') {
            return Optional.of(KeyCode.valueOf(String.valueOf(small).toUpperCase(Locale.ROOT)));
        }
        int at = RUSSIAN.indexOf(small);
        return at < 0 ? Optional.empty() : Optional.of(KEYS[at]);
    }

    static boolean isRussian(char letter) {
        return RUSSIAN.indexOf(Character.toLowerCase(letter)) >= 0;
    }

    /** The key of a press; some systems do not name it while a Russian layout is on, but the letter. */
    static Optional<KeyCode> of(KeyEvent press) {
        if (press.getCode() != KeyCode.UNDEFINED) {
            return Optional.of(press.getCode());
        }
        String text = press.getText();
        return text == null || text.length() != 1 ? Optional.empty() : of(text.charAt(0));
    }
}
