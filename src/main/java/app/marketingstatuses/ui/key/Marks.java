package app.marketingstatuses.ui.key;

import javafx.scene.control.Labeled;

/** The underlined letter of a control, and its words without the sign for it. Underscores of its words stay what they are. */
public final class Marks {
    private static final String RAW = "mnemonic.raw";
    private static final String SHOWN = "mnemonic.shown";

    private Marks() {}

    /** The words as they are read; null for none. */
    public static String plain(Labeled control) {
        String text = control.getText();
        return isMarked(control) ? (String) control.getProperties().get(RAW) : text;
    }

    /** Whether a letter is underlined. */
    public static boolean isMarked(Labeled control) {
        return control.isMnemonicParsing()
                && control.getText() != null
                && control.getText().equals(control.getProperties().get(SHOWN));
    }

    /** @param at where the letter stands in the plain words, before any underscore of theirs; -1 for none */
    static void mark(Labeled control, int at) {
        String raw = plain(control);
        if (control.textProperty().isBound()) {
            return;
        }
        control.getProperties().put(RAW, raw);
        String shown = at < 0 ? raw : raw.substring(0, at) + "_" + raw.substring(at);
        control.getProperties().put(SHOWN, at < 0 ? null : shown);
        control.setMnemonicParsing(at >= 0);
        control.setText(shown);
    }
}
