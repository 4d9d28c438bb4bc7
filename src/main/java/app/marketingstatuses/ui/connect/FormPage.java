package app.marketingstatuses.ui.connect;

import app.marketingstatuses.ui.part.PageHead;
import app.marketingstatuses.ui.text.Texts;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The form of a connection, with its test beside it. */
final class FormPage {
    private static final double FORM_WIDTH = 640;
    private static final double MARGIN = 60;
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination TEST = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final ShopForm form;
    private final Inputs inputs;
    private final Texts texts;
    private final VBox page;
    private final VBox parts;
    private final ScrollPane scroll;
    private final TestPart test;
    private boolean told;

    /** What the buttons do; only called where nothing is wrong in the form, but for leaving. */
    interface Actions {
        void test();

        void save();

        void saveAndOpen();

        void leave();
    }

    /** @param ask shows something to answer in place of the form */
    FormPage(ShopForm form, ConnectTools tools, boolean hasKeyStore, Consumer<Node> ask, Actions actions) {
        this.form = form;
        this.texts = tools.texts();
        this.inputs = new Inputs(texts);
        this.test = new TestPart(texts, () -> whenRight(actions::test));
        parts = new VBox(
                12,
                ShopPart.of(form, inputs),
                new AccessPart(form, inputs, tools, ask, () -> ask.accept(node())).node(),
                new TunnelPart(form, inputs, tools).node(),
                KeepPart.of(form, texts, hasKeyStore),
                MorePart.of(form, inputs));
        scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setMinWidth(FORM_WIDTH);
        scroll.setPrefWidth(FORM_WIDTH);
        scroll.setMaxWidth(FORM_WIDTH);
        Node right = test.node();
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox columns = new HBox(12, scroll, right);
        VBox.setVgrow(columns, Priority.ALWAYS);
        page = new VBox(12, head(actions), columns);
        page.getStyleClass().add("page");
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> keyed(event, actions));
        form.properties().forEach(property -> property.addListener((p, was, is) -> changed()));
    }

    Node node() {
        return page;
    }

    /** Puts the focus where one begins to type. */
    void begin() {
        Platform.runLater(() -> parts.lookup("#name").requestFocus());
    }

    TestPart test() {
        return test;
    }

    private Node head(Actions actions) {
        String title = form.before() == null
                ? texts.text("form.new")
                : texts.text("form.edit", form.before().name());
        Button cancel = button("cancel", actions::leave);
        Button save = button("form.save", () -> whenRight(actions::save));
        Button open = button("form.open", () -> whenRight(actions::saveAndOpen));
        open.getStyleClass().add("accent");
        return new PageHead(title, cancel, save, open);
    }

    private Button button(String key, Runnable work) {
        Button button = new Button(texts.text(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> work.run());
        return button;
    }

    private void keyed(KeyEvent event, Actions actions) {
        if (SAVE.match(event)) {
            whenRight(actions::save);
        } else if (TEST.match(event)) {
            whenRight(actions::test);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            actions.leave();
        } else {
            return;
        }
        event.consume();
    }

    private void whenRight(Runnable work) {
        Map<Field, String> wrong = form.faults();
        told = true;
        inputs.show(wrong);
        if (wrong.isEmpty()) {
            work.run();
        } else {
            inputs.first(wrong).ifPresent(this::reveal);
        }
    }

    /** Gives the focus to a field and brings it into sight. */
    private void reveal(Node field) {
        field.requestFocus();
        Node content = scroll.getContent();
        double room = content.getBoundsInLocal().getHeight()
                - scroll.getViewportBounds().getHeight();
        double seen = scroll.getVvalue() * room;
        double top = content.sceneToLocal(field.localToScene(field.getBoundsInLocal()))
                .getMinY();
        boolean inSight =
                top > seen && top + MARGIN < seen + scroll.getViewportBounds().getHeight();
        if (room > 0 && !inSight) {
            scroll.setVvalue(Math.max(0, Math.min(1, (top - MARGIN) / room)));
        }
    }

    /** Faults are first told when something is tried, and then as they come and go. */
    private void changed() {
        if (told) {
            inputs.show(form.faults());
        }
    }
}
