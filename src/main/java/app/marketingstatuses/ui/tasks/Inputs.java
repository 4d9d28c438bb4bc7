package app.marketingstatuses.ui.tasks;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;

/** Controls bound to what is typed. */
final class Inputs {
    private Inputs() {}

    /** With its skin from the start: the colour of text that is there before the first style pass would stay black. */
    static TextField field() {
        TextField field = new TextField();
        field.setSkin(new TextFieldSkin(field));
        return field;
    }

    static TextField text(StringProperty value, String id, String prompt) {
        TextField field = field();
        field.textProperty().bindBidirectional(value);
        field.setId(id);
        field.setPromptText(prompt);
        field.setMinWidth(0);
        return field;
    }

    static <T> ComboBox<T> choice(ObjectProperty<T> value, String id, Collection<T> items, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(items);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public T fromString(String text) {
                return null;
            }
        });
        box.setValue(value.get());
        box.valueProperty().bindBidirectional(value);
        box.setId(id);
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    /** A choice whose items are nodes, such as chips. */
    static <T> ComboBox<T> nodes(ObjectProperty<T> value, String id, Collection<T> items, Function<T, Node> node) {
        ComboBox<T> box = choice(value, id, items, String::valueOf);
        box.setCellFactory(list -> new NodeCell<>(node));
        box.setButtonCell(new NodeCell<>(node));
        return box;
    }

    private static final class NodeCell<T> extends ListCell<T> {
        private final Function<T, Node> node;

        NodeCell(Function<T, Node> node) {
            this.node = node;
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : node.apply(item));
        }
    }

    /** Several of them; none means any. */
    static <T> CheckComboBox<T> several(
            ObjectProperty<Set<T>> value, String id, Collection<T> items, Function<T, String> words, String any) {
        Set<T> all = new LinkedHashSet<>(items);
        all.addAll(value.get());
        CheckComboBox<T> box = new CheckComboBox<>();
        box.getItems().setAll(all);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return words.apply(item);
            }

            @Override
            public T fromString(String text) {
                return null;
            }
        });
        value.get().forEach(box.getCheckModel()::check);
        Runnable title = () -> box.setTitle(
                value.get().isEmpty()
                        ? any
                        : value.get().stream().map(words).sorted().collect(Collectors.joining(", ")));
        title.run();
        box.getCheckModel().getCheckedItems().addListener((ListChangeListener<T>) change -> {
            value.set(Set.copyOf(box.getCheckModel().getCheckedItems()));
            title.run();
        });
        value.addListener((p, was, now) -> {
            if (!Set.copyOf(box.getCheckModel().getCheckedItems()).equals(now)) {
                box.getCheckModel().clearChecks();
                now.forEach(box.getCheckModel()::check);
            }
            title.run();
        });
        box.setId(id);
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private static CheckBox check(ObjectProperty<Set<Integer>> value, Integer item) {
        CheckBox box = new CheckBox();
        box.setSelected(value.get().contains(item));
        box.setOnAction(event -> {
            Set<Integer> now = new LinkedHashSet<>(value.get());
            if (box.isSelected()) {
                now.add(item);
            } else {
                now.remove(item);
            }
            value.set(now);
        });
        value.addListener((p, was, now) -> box.setSelected(now.contains(item)));
        return box;
    }

    /** Several of them as chips in a menu of check boxes. */
    static MenuButton chips(
            ObjectProperty<Set<Integer>> value,
            String id,
            List<Integer> items,
            Function<Integer, Node> chip,
            Function<Integer, String> words) {
        MenuButton button = new MenuButton();
        for (Integer item : items) {
            CheckBox box = check(value, item);
            box.setGraphic(chip.apply(item));
            box.setAccessibleText(words.apply(item));
            box.setId(id + "-" + item);
            button.getItems().add(new CustomMenuItem(box, false));
        }
        Runnable shown = () -> {
            HBox row = new HBox(4);
            value.get().stream().limit(2).map(chip).forEach(row.getChildren()::add);
            int rest = value.get().size() - 2;
            button.setGraphic(row);
            button.setText(rest > 0 ? "+" + rest : "");
            button.setTooltip(new Tooltip(value.get().stream().map(words).collect(Collectors.joining(", "))));
        };
        shown.run();
        value.addListener(p -> shown.run());
        button.getStyleClass().add("chips-button");
        button.setId(id);
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
