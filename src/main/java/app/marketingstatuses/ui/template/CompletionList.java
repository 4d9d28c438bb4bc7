package app.marketingstatuses.ui.template;

import app.marketingstatuses.ui.part.Cards;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.fxmisc.richtext.CodeArea;

/** The names offered under the caret. The keys stay with the text: up, down, Enter or Tab, Esc; Ctrl+Space asks. */
final class CompletionList extends ListView<String> {
    private static final double WIDTH = 420;
    private static final double ROW = 26;
    private static final int MOST_ROWS = 7;

    private final CodeArea area;
    private final BiConsumer<Completion, String> onChosen;
    private Map<String, String> descriptions = Map.of();
    private Completion offered;

    CompletionList(CodeArea area, String accessibleText, BiConsumer<Completion, String> onChosen) {
        this.area = area;
        this.onChosen = onChosen;
        setId("completion");
        setAccessibleText(accessibleText);
        setFocusTraversable(false);
        setManaged(false);
        setVisible(false);
        setFixedCellSize(ROW);
        getStyleClass().add("completion-list");
        setCellFactory(made -> new Cell());
        setOnMouseClicked(event -> choose());
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.focusedProperty().addListener((p, was, now) -> {
            if (!now && !isFocused()) {
                setVisible(false);
            }
        });
    }

    /** What each name stands for. */
    void describe(List<Name> names) {
        descriptions = names.stream().collect(Collectors.toMap(Name::path, Name::description, (one, other) -> one));
    }

    /** @param names none to offer nothing */
    void offer(List<String> names, Completion at) {
        offered = at;
        getItems().setAll(names);
        setVisible(!names.isEmpty());
        if (!names.isEmpty()) {
            getSelectionModel().select(0);
            scrollTo(0);
            place();
        }
    }

    /** The caret went elsewhere: what was offered no longer fits. */
    void hideUnless(int caret) {
        if (isVisible() && (caret < offered.from() || caret > offered.to() + 1)) {
            setVisible(false);
        }
    }

    private void place() {
        double height = Math.min(MOST_ROWS, getItems().size()) * ROW + 4;
        Bounds caret = area.getCaretBounds().orElse(null);
        Point2D at = caret == null ? new Point2D(40, 20) : getParent().screenToLocal(caret.getMinX(), caret.getMaxY());
        if (at == null) {
            at = new Point2D(40, 20);
        }
        double room = getParent().getLayoutBounds().getHeight();
        double above = caret == null ? 0 : at.getY() - caret.getHeight() - height - 2;
        double y = at.getY() + height > room && above >= 0 ? above : at.getY() + 2;
        double x = Math.max(0, Math.min(at.getX(), getParent().getLayoutBounds().getWidth() - WIDTH));
        resizeRelocate(x, y, WIDTH, height);
    }

    private void pressed(KeyEvent event) {
        if (!isVisible()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case ENTER, TAB -> {
                if (event.isControlDown()) {
                    return;
                }
                choose();
            }
            case ESCAPE -> setVisible(false);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int count = getItems().size();
        int to = (getSelectionModel().getSelectedIndex() + by + count) % count;
        getSelectionModel().select(to);
        scrollTo(Math.max(0, to - MOST_ROWS + 2));
    }

    private void choose() {
        String name = getSelectionModel().getSelectedItem();
        setVisible(false);
        if (name != null) {
            onChosen.accept(offered, name);
            area.requestFocus();
        }
    }

    private final class Cell extends ListCell<String> {
        private final Label name = new Label();
        private final Label description = Cards.secondary("");
        private final Tooltip whole = new Tooltip();
        private final HBox both = new HBox(12, name, description);

        Cell() {
            setPrefWidth(1); // As wide as the list, never wider.
            name.setMinWidth(USE_PREF_SIZE);
            description.setMinWidth(0);
            description.setTooltip(whole);
            both.setAlignment(Pos.CENTER_LEFT);
            both.setPrefWidth(1);
        }

        @Override
        protected void updateItem(String path, boolean empty) {
            super.updateItem(path, empty);
            name.setText(path);
            description.setText(empty ? "" : descriptions.getOrDefault(path, ""));
            whole.setText(description.getText());
            setGraphic(empty ? null : both);
        }
    }

    /** Whether a key asks for the names. */
    static boolean asks(KeyEvent event) {
        return event.isControlDown() && event.getCode() == KeyCode.SPACE;
    }
}
