package app.marketingstatuses.ui.connect;

import app.marketingstatuses.settings.Profile.Keep;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.text.Texts;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** The part of the form that says where passwords lie, and asks for consent to keep them. */
final class KeepPart {
    private KeepPart() {}

    static Node of(ShopForm form, Texts texts, boolean hasKeyStore) {
        ToggleGroup group = new ToggleGroup();
        VBox body = new VBox(12);
        for (Keep keep : new Keep[] {Keep.KEY_STORE, Keep.FILE, Keep.ASK}) {
            String key = "keep." + keep.word();
            RadioButton radio = new RadioButton(texts.text(key));
            radio.setId("keep-" + keep.name().toLowerCase(Locale.ROOT));
            radio.setToggleGroup(group);
            radio.setSelected(form.keep.get() == keep);
            radio.setOnAction(event -> form.keep.set(keep));
            boolean missing = keep == Keep.KEY_STORE && !hasKeyStore;
            radio.setDisable(missing && form.keep.get() != Keep.KEY_STORE);
            Node hint = Inputs.hint(texts.text(missing ? "keep.none" : key + ".hint"));
            hint.getStyleClass().add("under-radio");
            radio.setAccessibleHelp(texts.text(missing ? "keep.none" : key + ".hint"));
            body.getChildren().add(new VBox(4, radio, hint));
        }
        body.getStyleClass().add("card-body");
        return Cards.titled(texts.text("part.keep"), null, null, body);
    }
}
