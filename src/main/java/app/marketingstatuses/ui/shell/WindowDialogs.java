package app.marketingstatuses.ui.shell;

import app.marketingstatuses.ui.desk.Dialogs;
import app.marketingstatuses.ui.part.DialogCard;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Language;
import app.marketingstatuses.ui.text.Texts;
import app.marketingstatuses.ui.text.Troubles;
import atlantafx.base.controls.ModalPane;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Dialogs that lie over the window they belong to. */
final class WindowDialogs implements Dialogs {
    private final ModalPane modal;
    private final Notices notices;
    private final FileChoice files;
    private final Texts texts;
    private final Troubles troubles;
    private Node focusBefore;

    WindowDialogs(ModalPane modal, Notices notices, FileChoice files, Language language) {
        this.modal = modal;
        this.notices = notices;
        this.files = files;
        this.texts = Texts.of(language, WindowDialogs.class);
        this.troubles = new Troubles(language);
        modal.displayProperty().addListener((p, was, shown) -> {
            if (!shown) {
                modal.setContent(null); // Else Enter would still press the button of a dialog that Esc has closed.
                if (focusBefore != null) {
                    focusBefore.requestFocus();
                    focusBefore = null;
                }
            }
        });
    }

    @Override
    public void confirm(String question, String detail, String yes, boolean danger, Runnable onYes) {
        Button accept = new Button(yes);
        accept.getStyleClass().add(danger ? "danger" : "accent");
        accept.setDefaultButton(true);
        accept.setId("confirm-yes");
        accept.setOnAction(event -> {
            close();
            onYes.run();
        });
        Button cancel = new Button(texts.text("cancel"));
        cancel.setCancelButton(true);
        cancel.setId("confirm-no");
        cancel.setOnAction(event -> close());
        VBox body = new VBox();
        if (detail != null) {
            body.getChildren().add(DialogCard.paragraph(detail));
        }
        show(new DialogCard(question, danger ? Icons.danger() : null, body, cancel, accept), danger ? cancel : accept);
    }

    @Override
    public void show(Node dialog, Node first) {
        if (!modal.isDisplay() && modal.getScene() != null) {
            focusBefore = modal.getScene().getFocusOwner();
        }
        modal.show(dialog);
        Platform.runLater(first::requestFocus);
    }

    @Override
    public void close() {
        modal.hide(true);
    }

    /** While a dialog is shown, Tab goes round in it and never to what lies under it. */
    void keepInside(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isControlDown() || modal.getContent() == null) {
            return;
        }
        List<Node> stops = modal.getContent().lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && isSeen(node))
                .toList();
        int at = stops.indexOf(modal.getScene().getFocusOwner());
        boolean back = event.isShiftDown();
        boolean leaves = at < 0 || at == (back ? 0 : stops.size() - 1);
        if (leaves && !stops.isEmpty()) {
            stops.get(back ? stops.size() - 1 : 0).requestFocus();
            event.consume();
        }
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    @Override
    public void notice(String text) {
        notices.show(text, null, null);
    }

    @Override
    public void notice(String text, String action, Runnable onAction) {
        notices.show(text, action, onAction);
    }

    @Override
    public void trouble(Throwable trouble) {
        Button close = new Button(texts.text("close"));
        close.getStyleClass().add("accent");
        close.setCancelButton(true);
        close.setId("trouble-close");
        close.setOnAction(event -> close());
        show(TroubleCard.of(troubles.of(trouble), texts, close), close);
    }

    @Override
    public Optional<Path> chooseFile(String title, String... kind) {
        return files.open(window(), title, texts.text("allFiles"), kind);
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return files.folder(window(), title);
    }

    @Override
    public Optional<Path> saveFile(String title, String name) {
        return files.save(window(), title, name);
    }

    private Window window() {
        return modal.getScene().getWindow();
    }
}
