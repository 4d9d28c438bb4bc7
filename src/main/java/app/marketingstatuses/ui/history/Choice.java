package app.marketingstatuses.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;

/**
 * An item of a box one chooses from.
 *
 * @param value null for all
 */
record Choice<T>(T value, String text) {
    @Override
    public String toString() {
        return text;
    }

    /** A box that names what it filters by. */
    static <T> ComboBox<Choice<T>> box(String id, String accessible, Consumer<T> onChosen) {
        ComboBox<Choice<T>> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(accessible);
        box.setOnAction(event -> {
            if (box.getValue() != null) {
                onChosen.accept(box.getValue().value());
            }
        });
        return box;
    }

    /** Offers these values after "all", and selects one without telling anybody. */
    static <T> void fill(ComboBox<Choice<T>> box, String all, List<T> values, Function<T, String> text, T selected) {
        List<Choice<T>> items = new ArrayList<>();
        if (all != null) {
            items.add(new Choice<>(null, all));
        }
        values.forEach(value -> items.add(new Choice<>(value, text.apply(value))));
        var told = box.getOnAction();
        box.setOnAction(null);
        box.getItems().setAll(items);
        items.stream()
                .filter(item -> Objects.equals(item.value, selected))
                .findFirst()
                .ifPresentOrElse(box::setValue, () -> box.setValue(items.get(0)));
        box.setOnAction(told);
    }
}
