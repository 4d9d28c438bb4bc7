package app.marketingstatuses.ui.nomail;

import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.EmptyState;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import atlantafx.base.controls.CustomTextField;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The do-not-mail list: search, table, and what can be done with it. */
public final class NoMailPane extends VBox {
    private final ListModel model;
    private final ListDeeds deeds;
    private final Workbench workbench;
    private final Texts texts;
    private final ListTable table;
    private final CustomTextField search = new CustomTextField();
    private final Label selected = new Label();
    private final Button remove;

    public NoMailPane(Workbench workbench) {
        this.workbench = workbench;
        texts = workbench.texts(NoMailPane.class);
        model = new ListModel(workbench);
        deeds = new ListDeeds(workbench);
        table = new ListTable(model, workbench, texts);
        remove = button("remove", "fth-bell");
        remove.setOnAction(event -> deeds.remove(table.chosen()));
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                deeds.remove(table.chosen());
                event.consume();
            }
        });
        getStyleClass().add("card");
        VBox.setVgrow(table, Priority.ALWAYS);
        Label hint = Cards.secondary(texts.text("hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("no-mail-hint");
        getChildren().addAll(hint, tools(), table, foot());
        model.listedProperty().addListener((p, was, listed) -> {
            showSelected();
            table.setPlaceholder(nothing()); // A list that was empty before has not changed its rows.
        });
        model.rows().addListener((Observable change) -> table.setPlaceholder(nothing()));
        table.getSelectionModel().getSelectedIndices().addListener((Observable change) -> showSelected());
        showSelected();
    }

    private HBox tools() {
        search.setId("no-mail-search");
        search.setPromptText(texts.text("search"));
        search.setAccessibleText(texts.text("search"));
        StackPane glass = new StackPane(Icons.decoration(Icons.of("fth-search")));
        glass.getStyleClass().add("outbox-glass");
        search.setLeft(glass);
        search.textProperty().bindBidirectional(model.searchProperty());
        HBox.setHgrow(search, Priority.ALWAYS);
        Button taking = button("import", "fth-upload");
        taking.setOnAction(event -> new ImportDialog(deeds, workbench, texts).show());
        Button add = button("add", "fth-bell-off");
        add.getStyleClass().add("accent");
        add.setOnAction(event -> act());
        HBox row = new HBox(8, search, taking, add);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("outbox-filter");
        return row;
    }

    private HBox foot() {
        HBox row = new HBox(8, selected, Cards.spring(), remove);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("outbox-foot");
        return row;
    }

    private Button button(String key, String icon) {
        Button button = new Button(texts.text(key), Icons.of(icon));
        button.setId("no-mail-" + key);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void showSelected() {
        int count = table.getSelectionModel().getSelectedIndices().size();
        int all = model.listedProperty().get() == null
                ? 0
                : model.listedProperty().get().rows().size();
        selected.setText(count == 0 ? texts.count("all", all) : texts.count("selected", count));
        remove.setDisable(count == 0);
    }

    private EmptyState nothing() {
        Listed listed = model.listedProperty().get();
        if (listed != null && !listed.rows().isEmpty()) {
            return new EmptyState("fth-search", texts.text("notFound"), texts.text("notFound.hint"));
        }
        return new EmptyState("fth-bell-off", texts.text("empty"), texts.text("empty.hint"));
    }

    /** Reads the list afresh. */
    public void refresh() {
        model.refresh();
    }

    /** Puts the focus into the search. */
    public void find() {
        search.requestFocus();
        search.selectAll();
    }

    /** What the primary button does: asks for somebody to add. */
    public void act() {
        new AddDialog(deeds, texts, workbench.dialogs()).show();
    }
}
