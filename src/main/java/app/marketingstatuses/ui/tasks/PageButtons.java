package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The filter and the buttons in the page's head. */
final class PageButtons {
    private final Texts texts;
    private final TaskActions actions;
    private final ImportDialog imports;
    private final TaskTable table;
    private final Consumer<Preset> onPreset;
    private final CustomTextField filter = new CustomTextField();
    private final Button bring;
    private final Button export;
    private final MenuButton add;

    PageButtons(
            Texts texts,
            TaskActions actions,
            ImportDialog imports,
            TasksModel model,
            TaskTable table,
            Consumer<Preset> onPreset) {
        this.texts = texts;
        this.actions = actions;
        this.imports = imports;
        this.table = table;
        this.onPreset = onPreset;
        filter.setLeft(Icons.decoration(Icons.of("fth-search")));
        filter.setPromptText(texts.text("filter"));
        filter.setAccessibleText(texts.text("filter"));
        filter.setId("tasks-filter");
        filter.setPrefColumnCount(10);
        filter.textProperty().addListener((p, was, words) -> table.filter(words));
        bring = new Button(texts.text("import"), Icons.of("fth-upload"));
        bring.setId("import");
        bring.setOnAction(event -> imports.choose());
        export = new Button(texts.text("export"), Icons.of("fth-download"));
        export.setId("export");
        export.setOnAction(event -> export(model));
        add = new MenuButton(texts.text("add"), Icons.of("fth-plus"));
        add.setId("add-task");
        add.getStyleClass().add(Styles.ACCENT);
        add.setMinWidth(Button.USE_PREF_SIZE);
        bring.setMinWidth(Button.USE_PREF_SIZE);
        export.setMinWidth(Button.USE_PREF_SIZE);
    }

    Node[] nodes() {
        return new Node[] {filter, bring, export, add};
    }

    /** Those selected where they are several, else all. */
    private void export(TasksModel model) {
        List<Task> selected = table.selected();
        actions.export(
                selected.size() > 1
                        ? selected
                        : model.rows().stream().map(TaskRow::task).toList());
    }

    void bring() {
        imports.choose();
    }

    /** The presets for the shop as it is now. */
    void offer(List<Preset> presets) {
        add.getItems().clear();
        for (Preset preset : presets) {
            if (preset.key().equals("empty")) {
                add.getItems().add(new SeparatorMenuItem());
            }
            MenuItem item = new MenuItem(texts.text("menu." + preset.key()));
            item.setId("add-" + preset.key());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> onPreset.accept(preset));
            add.getItems().add(item);
        }
    }

    void find() {
        filter.requestFocus();
        filter.selectAll();
    }

    void clearFilter() {
        filter.clear();
    }

    void offerNew() {
        add.requestFocus();
        add.show();
    }
}
