package app.marketingstatuses.ui.template;

import app.marketingstatuses.mail.TemplateFault.Part;
import app.marketingstatuses.mail.TemplateVariable;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/** Where the subject, the HTML and the plain text of a template are typed, with what is wrong below. */
final class WritingPane extends VBox {
    private final TemplateModel model;
    private final Texts texts;
    private final TextField subject = new TextField();
    private final CodeEditor html;
    private final CodeEditor text;
    private final ToggleButton htmlSide;
    private final ToggleButton textSide;
    private final StackPane sheet = new StackPane();
    private final Label note = Cards.secondary("");
    private final MenuButton variables;
    private TemplateForm shown;

    WritingPane(TemplateModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        html = new CodeEditor(
                "template-html",
                texts.text("html.accessible"),
                texts.text("completion"),
                typed -> put(typed, Part.HTML));
        text = new CodeEditor(
                "template-text",
                texts.text("text.accessible"),
                texts.text("completion"),
                typed -> put(typed, Part.TEXT));
        htmlSide = side("html", html);
        textSide = side("text", text);
        SegmentedButton sides = new SegmentedButton(htmlSide, textSide);
        sides.setToggleGroup(new ToggleGroup());
        variables = new MenuButton(texts.text("variables"));
        variables.setId("template-variables");
        note.setMinWidth(0);
        note.setWrapText(false);
        HBox tools = new HBox(8, sides, note, Cards.spring(), variables);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("template-tools");
        MarkList marks = new MarkList(texts, this::goTo);
        model.marksProperty().addListener((p, was, now) -> {
            marks.show(now);
            html.setFaults(of(now, mark -> mark.part() == Part.HTML));
            text.setFaults(of(now, mark -> mark.part() == Part.TEXT));
            subject.pseudoClassStateChanged(
                    javafx.css.PseudoClass.getPseudoClass("danger"),
                    now.stream().anyMatch(mark -> mark.part() == Part.SUBJECT));
        });
        VBox.setVgrow(sheet, Priority.ALWAYS);
        getChildren().addAll(subjectRow(), tools, sheet, marks);
        getStyleClass().addAll("card", "writing-pane");
        look(html, htmlSide);
    }

    private static List<Mark> of(List<Mark> marks, Predicate<Mark> wanted) {
        return marks.stream().filter(wanted).toList();
    }

    private HBox subjectRow() {
        Label label = Cards.secondary(texts.text("subject"));
        label.setLabelFor(subject);
        label.setMinWidth(USE_PREF_SIZE);
        subject.setId("template-subject");
        subject.setPromptText(texts.text("subject.prompt"));
        subject.textProperty().addListener((p, was, now) -> put(now, Part.SUBJECT));
        HBox.setHgrow(subject, Priority.ALWAYS);
        HBox row = new HBox(8, label, subject);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("template-tools");
        return row;
    }

    private ToggleButton side(String key, CodeEditor editor) {
        ToggleButton button = new ToggleButton(texts.text("part." + key));
        button.setId("side-" + key);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> look(editor, button));
        return button;
    }

    private void look(CodeEditor editor, ToggleButton side) {
        side.setSelected(true); // A second press must not leave nothing chosen.
        sheet.getChildren().setAll(editor);
        note.setText(editor == text ? texts.text("text.note") : "");
    }

    private CodeEditor current() {
        return sheet.getChildren().contains(text) ? text : html;
    }

    /** Shows a form; what is typed goes into it. */
    void show(TemplateForm form) {
        unbind();
        shown = form;
        subject.setText(form.subject().get());
        html.setText(form.html().get());
        text.setText(form.text().get());
        form.subject().addListener(follow);
        form.html().addListener(follow);
        form.text().addListener(follow);
    }

    private final javafx.beans.InvalidationListener follow = changed -> follow();

    private void unbind() {
        if (shown != null) {
            List.of(shown.subject(), shown.html(), shown.text()).forEach(each -> each.removeListener(follow));
        }
    }

    /** The form was changed elsewhere, by a restored version for example. */
    private void follow() {
        if (!subject.getText().equals(shown.subject().get())) {
            subject.setText(shown.subject().get());
        }
        html.setText(shown.html().get());
        text.setText(shown.text().get());
    }

    private void put(String typed, Part part) {
        if (shown == null) {
            return;
        }
        StringProperty into = switch (part) {
            case SUBJECT -> shown.subject();
            case HTML -> shown.html();
            case TEXT -> shown.text();
        };
        into.set(typed);
    }

    private void goTo(Mark mark) {
        switch (mark.part()) {
            case SUBJECT -> subject.requestFocus();
            case HTML -> {
                look(html, htmlSide);
                html.goTo(mark.line(), mark.column());
            }
            case TEXT -> {
                look(text, textSide);
                text.goTo(mark.line(), mark.column());
            }
        }
    }

    /** Offers all variables, while one types and in a menu. */
    void setVariables(List<TemplateVariable> all) {
        List<Name> names = all.stream().map(one -> Name.of(one, all)).toList();
        html.setNames(names);
        text.setNames(names);
        variables.getItems().setAll(names.stream().map(this::item).toList());
    }

    private MenuItem item(Name name) {
        MenuItem item = new MenuItem(texts.text("variable", name.path(), name.description()));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> current().insert(name.snippet()));
        return item;
    }

    /** Puts the focus where one types. */
    void focus() {
        current().area().requestFocus();
    }

    CodeEditor html() {
        return html;
    }
}
