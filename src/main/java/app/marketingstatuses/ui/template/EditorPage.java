package app.marketingstatuses.ui.template;

import app.marketingstatuses.engine.BodySource;
import app.marketingstatuses.mail.TemplateVariables;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Badge;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.part.StatusChip;
import app.marketingstatuses.ui.text.Texts;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One template: what is typed at the left, what comes of it at the right. */
final class EditorPage extends VBox {
    private final TemplateModel model;
    private final TemplateDeeds deeds;
    private final Texts texts;
    private final PlaceWords words;
    private final HBox where = new HBox(8);
    private final Badge unsaved;
    private final Button save;
    private final MenuItem revert;
    private final MenuItem drop;
    private final MenuItem versions;
    private final Button compare;
    private final WritingPane writing;
    private final StartCard start;
    private final StackPane left = new StackPane();
    private boolean awaited;

    EditorPage(Workbench workbench, TemplateModel model, TemplateDeeds deeds, Texts texts, Ways ways) {
        super(12);
        this.model = model;
        this.deeds = deeds;
        this.texts = texts;
        words = new PlaceWords(texts);
        writing = new WritingPane(model, texts);
        start = new StartCard(texts, deeds, writing::focus);
        unsaved = new Badge(Badge.Kind.PLAIN, texts.text("unsaved"));
        unsaved.setId("template-unsaved");
        Button back = button("back", "fth-arrow-left", ways.back());
        revert = item("revert", "fth-rotate-ccw", deeds::revert);
        versions = item("versions", "fth-clock", ways.versions());
        drop = item("drop", "fth-trash-2", deeds::drop);
        MenuItem chunk = item("again.chunk", "fth-shopping-bag", () -> deeds.start(BodySource.CHUNK, () -> {}));
        MenuItem ours = item("again.ours", "fth-package", () -> deeds.start(BodySource.OURS, () -> {}));
        MenuButton more = new MenuButton(texts.text("more"), null, versions, revert, chunk, ours, drop);
        more.setId("template-more");
        more.setMinWidth(USE_PREF_SIZE);
        compare = button("compare", "fth-columns", ways.compare());
        save = button("save", "fth-check", deeds::save);
        save.getStyleClass().add("accent");
        where.setAlignment(Pos.CENTER_LEFT);
        where.setMinWidth(0);
        HBox head = new HBox(8, back, where, Cards.spring(), unsaved, more, compare, save);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("template-head");
        SplitPane split = new SplitPane(left, new LookPane(workbench, model, texts));
        split.setDividerPositions(0.53);
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren().addAll(head, split);
        VBox.setVgrow(this, Priority.ALWAYS);
        model.formProperty().addListener((p, was, form) -> show(form));
        model.lookProperty().addListener((p, was, look) -> tell());
        model.marksProperty().addListener((p, was, marks) -> tell());
        model.openedProperty().addListener((p, was, opened) -> tell());
        // A split pane brings its parts into the scene when it is first drawn: before that nothing in them takes the
        // focus.
        left.sceneProperty().addListener((p, was, scene) -> {
            if (scene != null && awaited) {
                Platform.runLater(this::focus);
            }
        });
    }

    /** Where the buttons of the head lead. */
    record Ways(Runnable back, Runnable versions, Runnable compare) {}

    private Button button(String key, String icon, Runnable work) {
        Button button = new Button(texts.text(key), Icons.of(icon));
        button.setId("template-" + key);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(texts.text(key + ".hint")));
        button.setOnAction(event -> work.run());
        return button;
    }

    private MenuItem item(String key, String icon, Runnable work) {
        MenuItem item = new MenuItem(texts.text(key), Icons.of(icon));
        item.setId("template-" + key.replace('.', '-'));
        item.setOnAction(event -> work.run());
        return item;
    }

    private void show(TemplateForm form) {
        if (form != null) {
            writing.show(form);
            writing.setVariables(TemplateVariables.described(
                    form.place().audience(), texts.language().code()));
            form.subject().addListener((p, was, now) -> tell());
            form.html().addListener((p, was, now) -> tell());
            form.text().addListener((p, was, now) -> tell());
            tell();
        }
    }

    private void tell() {
        TemplateForm form = model.formProperty().get();
        Opened opened = model.openedProperty().get();
        if (form == null || opened == null) {
            return;
        }
        BodySource source = form.stored() != null ? BodySource.TEMPLATE : model.source(form.place());
        Label made = Cards.secondary(texts.text("place.made", words.place(form.place()), words.source(source)));
        made.setMinWidth(0);
        made.setTooltip(new Tooltip(made.getText()));
        where.getChildren()
                .setAll(StatusChip.of(opened.statuses(), form.place().status()).shrinkable(), made);
        unsaved.setVisible(form.isDirty());
        unsaved.setManaged(form.isDirty());
        revert.setDisable(!form.isDirty());
        drop.setDisable(form.stored() == null);
        versions.setDisable(opened.versions().isEmpty());
        compare.setDisable(!form.isBegun());
        save.setDisable(!deeds.canSave());
        start.show(source);
        left.getChildren().setAll(form.isBegun() ? writing : start);
        if (awaited) {
            focus();
        }
    }

    /** Puts the focus where one goes on, as soon as that is read and in sight. */
    void focus() {
        awaited = left.getChildren().isEmpty() || left.getScene() == null;
        if (awaited) {
            return;
        }
        if (left.getChildren().contains(writing)) {
            writing.focus();
        } else {
            start.focus();
        }
    }
}
