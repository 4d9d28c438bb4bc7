package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

/** What can be done with the selected tasks: a bar where they are several, and the list's own menu. */
final class SelectionBar extends HBox {
    private final Texts texts;
    private final TaskTable table;
    private final Label count = new Label();
    private final ContextMenu menu = new ContextMenu();

    SelectionBar(Texts texts, TaskActions actions, TaskTable table) {
        super(8);
        this.texts = texts;
        this.table = table;
        count.getStyleClass().add("semi-bold");
        getChildren().add(count);
        add("switchOff", "fth-toggle-left", actions::switchOff);
        add("duplicate", "fth-copy", actions::duplicate);
        add("export", "fth-download", actions::export);
        add("delete", "fth-trash-2", actions::delete);
        getStyleClass().addAll("band", "info");
        setAlignment(Pos.CENTER_LEFT);
        setId("selection-bar");
        table.setContextMenu(menu);
        show(List.of());
    }

    private void add(String key, String icon, Consumer<List<Task>> action) {
        Button button = new Button(texts.text(key), Icons.of(icon));
        button.setId("selected-" + key);
        button.setOnAction(event -> action.accept(table.selected()));
        getChildren().add(button);
        MenuItem item = new MenuItem(texts.text(key), Icons.of(icon));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.accept(table.selected()));
        menu.getItems().add(item);
    }

    void show(List<Task> selected) {
        boolean several = selected.size() > 1;
        count.setText(texts.count("selected", selected.size()));
        setVisible(several);
        setManaged(several);
    }
}
