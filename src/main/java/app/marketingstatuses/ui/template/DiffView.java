package app.marketingstatuses.ui.template;

import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Two texts side by side, the lines that differ marked by a sign and a tint. */
final class DiffView extends VBox {
    private static final double ROW = 20;

    private final Texts texts;
    private final Label before = new Label();
    private final Label after = new Label();
    private final ListView<LineDiff.Row> list = new ListView<>();

    DiffView(String id, Texts texts) {
        this.texts = texts;
        GridPane head = halves();
        head.addRow(0, before, after);
        head.getStyleClass().add("diff-head");
        List.of(before, after).forEach(label -> label.getStyleClass().add("semi-bold"));
        list.setId(id);
        list.setFixedCellSize(ROW);
        list.setCellFactory(made -> new Cell());
        list.getStyleClass().add("diff-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        getStyleClass().add("diff-view");
    }

    void show(String nameBefore, String textBefore, String nameAfter, String textAfter) {
        before.setText(nameBefore);
        after.setText(nameAfter);
        List<LineDiff.Row> rows = LineDiff.of(textBefore, textAfter);
        list.getItems().setAll(rows);
        long changed = rows.stream().filter(LineDiff.Row::isChanged).count();
        list.setAccessibleText(texts.count("diff.changed", changed));
        rows.stream()
                .filter(LineDiff.Row::isChanged)
                .findFirst()
                .ifPresent(row -> list.scrollTo(Math.max(0, rows.indexOf(row) - 2)));
    }

    private static GridPane halves() {
        GridPane grid = new GridPane();
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        return grid;
    }

    private final class Cell extends ListCell<LineDiff.Row> {
        private final Label left = side();
        private final Label right = side();
        private final GridPane both = halves();

        Cell() {
            both.addRow(0, left, right);
            both.setMinWidth(0);
            both.setPrefWidth(1);
            setAccessibleRole(AccessibleRole.LIST_ITEM);
        }

        private static Label side() {
            Label label = new Label();
            label.setMinWidth(0);
            label.setMaxWidth(Double.MAX_VALUE);
            label.getStyleClass().add("diff-line");
            label.setTooltip(new Tooltip());
            return label;
        }

        @Override
        protected void updateItem(LineDiff.Row row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : both);
            if (!empty && row != null) {
                fill(left, row.before(), row.isChanged(), "- ", "diff-gone");
                fill(right, row.after(), row.isChanged(), "+ ", "diff-come");
            }
        }

        private void fill(Label label, String line, boolean changed, String sign, String style) {
            label.setText(line == null ? "" : (changed ? sign : "  ") + line);
            label.getTooltip().setText(label.getText());
            label.getStyleClass().removeAll("diff-gone", "diff-come");
            if (changed && line != null) {
                label.getStyleClass().add(style);
            }
        }
    }
}
