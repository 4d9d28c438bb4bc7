package app.marketingstatuses.ui.template;

import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.job.Pause;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.EmptyState;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The templates: all mails with what they are made of, the editor of one, and its comparison with what is sent now. */
public final class TemplatesPane extends StackPane {
    private static final int TYPING_MILLIS = 350;

    private final TemplateModel model;
    private final TemplateDeeds deeds;
    private final Texts texts;
    private final TemplateTable table;
    private final VBox list;
    private final EditorPage editor;
    private final ComparePage compare;

    public TemplatesPane(Workbench workbench) {
        texts = workbench.texts(TemplatesPane.class);
        model = new TemplateModel(workbench, new Pause(TYPING_MILLIS));
        deeds = new TemplateDeeds(workbench, model);
        deeds.onConflict(conflict -> new ConflictDialog(workbench, model, deeds).show(conflict));
        table = new TemplateTable(workbench, model, texts, this::open);
        list = list();
        editor = new EditorPage(
                workbench,
                model,
                deeds,
                texts,
                new EditorPage.Ways(
                        this::back, () -> new VersionsDialog(workbench, model, deeds).show(), this::compare));
        compare = new ComparePage(workbench, model, texts, () -> show(editor));
        getStyleClass().add("templates");
        getStylesheets().add(TemplatesPane.class.getResource("template.css").toExternalForm());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.listingProperty().addListener((p, was, listing) -> show(listing));
        model.formProperty().addListener((p, was, form) -> {
            if (form != null && was != form) {
                show(editor);
                Platform.runLater(editor::focus);
            }
        });
        show(list);
    }

    private VBox list() {
        Label name = Cards.semiBold(texts.text("list"), "card-title");
        name.setMinWidth(USE_PREF_SIZE);
        Label hint = Cards.secondary(texts.text("list.hint"));
        hint.setMinWidth(0);
        hint.setTooltip(new javafx.scene.control.Tooltip(hint.getText()));
        Button edit = new Button(texts.text("edit"), Icons.of("fth-edit-3"));
        edit.setId("template-edit");
        edit.getStyleClass().add("accent");
        edit.setMinWidth(USE_PREF_SIZE);
        edit.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        edit.setOnAction(
                event -> open(table.getSelectionModel().getSelectedItem().place()));
        HBox head = new HBox(8, name, hint, Cards.spring(), edit);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("card-head");
        VBox.setVgrow(table, Priority.ALWAYS);
        return Cards.plain(head, table);
    }

    private void show(Listing listing) {
        if (listing.ready()) {
            table.show(listing);
        } else {
            table.setPlaceholder(new EmptyState("fth-mail", texts.text("notReady"), texts.text("notReady.hint")));
        }
    }

    private void show(Node page) {
        getChildren().setAll(page);
    }

    /** Opens the editor of a place. */
    public void open(TemplatePlace place) {
        model.open(place);
    }

    private void back() {
        TemplatePlace place = model.formProperty().get() == null
                ? null
                : model.formProperty().get().place();
        model.leave();
        show(list);
        table.refresh();
        table.select(place);
        table.requestFocus();
    }

    private void compare() {
        show(compare);
        compare.read();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.formProperty().get() != null) {
            if (getChildren().contains(compare)) {
                show(editor);
            } else {
                back();
            }
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            deeds.save();
            event.consume();
        }
    }

    /** Reads afresh what is shown, and keeps what is typed. */
    public void refresh() {
        model.refresh();
    }

    /** Puts the focus where one looks for a mail. */
    public void find() {
        if (getChildren().contains(list)) {
            table.requestFocus();
        } else {
            editor.focus();
        }
    }

    /** What the primary button does: opens the selected mail, or saves what is typed. */
    public void act() {
        if (!getChildren().contains(list)) {
            deeds.save();
        } else if (table.getSelectionModel().getSelectedItem() != null) {
            open(table.getSelectionModel().getSelectedItem().place());
        }
    }

    /** Whether something typed is not saved. */
    public boolean isDirty() {
        return model.isDirty();
    }

    /** The shop is closed. */
    public void close() {
        model.close();
    }
}
