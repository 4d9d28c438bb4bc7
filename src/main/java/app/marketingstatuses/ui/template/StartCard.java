package app.marketingstatuses.ui.template;

import app.marketingstatuses.engine.BodySource;
import app.marketingstatuses.ui.part.EmptyState;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/** Stands in the editor's place where the owner has no template yet: what the mail is made of, and what to start from. */
final class StartCard extends StackPane {
    private final Texts texts;
    private final TemplateDeeds deeds;
    private final Runnable onBegun;
    private String shown;
    private Button likely;

    StartCard(Texts texts, TemplateDeeds deeds, Runnable onBegun) {
        this.texts = texts;
        this.deeds = deeds;
        this.onBegun = onBegun;
        getStyleClass().add("card");
    }

    /** @param source what the mail is made of now; null where it is not known */
    void show(BodySource source) {
        String key = source == null ? "unknown" : source.code();
        if (key.equals(shown)) {
            return;
        }
        shown = key;
        boolean focused = isFocusWithin();
        Button chunk = button("chunk", "fth-shopping-bag", BodySource.CHUNK);
        Button ours = button("ours", "fth-package", BodySource.OURS);
        likely = source == BodySource.CHUNK ? chunk : ours;
        likely.getStyleClass().add("accent");
        getChildren()
                .setAll(new EmptyState(
                        "fth-edit-3", texts.text("start." + key), texts.text("start.hint"), chunk, ours));
        if (focused) {
            focus();
        }
    }

    /** Puts the focus on the likeliest start. */
    void focus() {
        if (likely != null) {
            likely.requestFocus();
        }
    }

    private Button button(String key, String icon, BodySource source) {
        Button button = new Button(texts.text("start.from." + key), Icons.of(icon));
        button.setId("start-" + key);
        button.setOnAction(event -> deeds.start(source, onBegun));
        return button;
    }
}
