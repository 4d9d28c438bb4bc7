package app.marketingstatuses.ui.part;

import javafx.scene.control.Label;

/** A small count in a pill. */
public final class Badge extends Label {
    /** What it says beside its number. */
    public enum Kind {
        PLAIN,
        DANGER
    }

    public Badge(Kind kind, String text) {
        super(text);
        getStyleClass().add("badge");
        if (kind == Kind.DANGER) {
            getStyleClass().add("danger");
            setGraphic(Icons.danger());
        }
        setMinWidth(USE_PREF_SIZE);
    }
}
