package app.marketingstatuses.ui.connect;

import app.marketingstatuses.settings.Profile.Keep;
import app.marketingstatuses.ui.text.Texts;
import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Makes the fields of the form, each with its label above and its fault below. */
final class Inputs {
    private final Texts texts;
    private final Map<Field, Label> faults = new EnumMap<>(Field.class);
    private final Map<Field, Control> controls = new EnumMap<>(Field.class);

    Inputs(Texts texts) {
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    /** @param field null where nothing can be wrong */
    VBox text(String key, StringProperty value, Field field) {
        TextField input = new TextField();
        input.textProperty().bindBidirectional(value);
        return labelled(key, input, field);
    }

    VBox secret(String key, StringProperty value, ObservableValue<String> prompt) {
        PasswordField input = new PasswordField();
        input.textProperty().bindBidirectional(value);
        input.promptTextProperty().bind(prompt);
        return labelled(key, input, null);
    }

    /**
     * What stands in an empty field for a secret.
     *
     * @param kept whether the shop was saved with one
     * @param none the key of the words where there is none yet
     */
    ObservableValue<String> prompt(ShopForm form, boolean kept, String none) {
        return form.keep.map(keep -> {
            boolean asked =
                    keep == Keep.ASK && form.before() != null && form.before().keep() == Keep.ASK;
            return texts.text(!kept ? none : asked ? "password.asked" : "password.unchanged");
        });
    }

    <T> VBox choice(String key, ObjectProperty<T> value, T[] all, Function<T, String> words, Field field) {
        ComboBox<T> input = new ComboBox<>();
        input.getItems().addAll(all);
        input.setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        input.valueProperty().bindBidirectional(value);
        input.setMaxWidth(Double.MAX_VALUE);
        return labelled(key, input, field);
    }

    /** @param key of the label; the control's id, too */
    VBox labelled(String key, Control input, Field field) {
        Label label = new Label(texts.text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(input);
        input.setId(key.replace('.', '-'));
        input.setAccessibleText(label.getText());
        VBox box = new VBox(4, label, input);
        if (field != null) {
            Label fault = new Label();
            fault.getStyleClass().add("field-fault");
            fault.setWrapText(true);
            visible(fault, false);
            faults.put(field, fault);
            controls.put(field, input);
            box.getChildren().add(fault);
        }
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMinWidth(0);
        return box;
    }

    CheckBox check(String key, BooleanProperty value) {
        CheckBox box = new CheckBox(texts.text(key));
        box.setId(key.replace('.', '-'));
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    /** Explains what stands above it. */
    static Label hint(String text) {
        Label hint = new Label(text);
        hint.getStyleClass().add("secondary");
        hint.setWrapText(true);
        return hint;
    }

    static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    static VBox narrow(VBox field, double width) {
        field.setMinWidth(width);
        field.setMaxWidth(width);
        HBox.setHgrow(field, Priority.NEVER);
        return field;
    }

    /** Shows what is wrong at its field, and nothing elsewhere. */
    void show(Map<Field, String> wrong) {
        faults.forEach((field, label) -> {
            String key = wrong.get(field);
            label.setText(key == null ? "" : texts.text(key));
            visible(label, key != null);
            controls.get(field).pseudoClassStateChanged(Styles.STATE_DANGER, key != null);
            controls.get(field).setAccessibleHelp(label.getText());
        });
    }

    /** The field that comes first among those with a fault; empty where there is none. */
    Optional<Control> first(Map<Field, String> wrong) {
        return wrong.keySet().stream().findFirst().map(controls::get);
    }
}
