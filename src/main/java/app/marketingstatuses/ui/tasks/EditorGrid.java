package app.marketingstatuses.ui.tasks;

import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The groups of the editor beside each other, as many in a row as there is room for. */
final class EditorGrid extends GridPane {
    private static final double FOUR = 820;
    private static final double TWO = 500;

    private final List<VBox> groups;
    private int columns;

    EditorGrid(List<VBox> groups) {
        this.groups = groups;
        getStyleClass().add("editor-grid");
        setMinWidth(0);
        widthProperty().addListener((p, was, width) -> arrange(width.doubleValue()));
        arrange(FOUR);
    }

    private void arrange(double width) {
        int wanted = width >= FOUR ? 4 : width >= TWO ? 2 : 1;
        if (wanted == columns) {
            return;
        }
        columns = wanted;
        getChildren().clear();
        getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < groups.size(); i++) {
            VBox group = groups.get(i);
            group.getStyleClass().removeAll("first-in-row");
            if (i % columns == 0) {
                group.getStyleClass().add("first-in-row");
            }
            add(group, i % columns, i / columns);
        }
    }
}
