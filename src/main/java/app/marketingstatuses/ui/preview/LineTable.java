package app.marketingstatuses.ui.preview;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.part.StatusChip;
import app.marketingstatuses.ui.part.TableMemory;
import app.marketingstatuses.ui.text.Texts;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.tableview2.TableColumn2;
import org.controlsfx.control.tableview2.TableView2;

/** The orders that would move, or those that stay: one table for each, with a filter under the head. */
final class LineTable extends TableView2<Row> {
    private final Workbench bench;
    private final Texts texts;
    private final PreviewModel model;
    private final ReasonWords words;
    private final CheckBox all = new CheckBox();
    private final TableColumn<Row, Row> check;
    private final TableColumn<Row, Row> when;
    private Line chosen;
    private boolean filling;

    LineTable(
            Workbench bench,
            Texts texts,
            PreviewModel model,
            ReasonWords words,
            FilterFields filter,
            boolean held,
            Consumer<Line> onChosen) {
        this.bench = bench;
        this.texts = texts;
        this.model = model;
        this.words = words;
        check = checks();
        if (!held) {
            getColumns().add(check);
        }
        column(LineOrder.By.NUM, 74, () -> new LiveCell.Number(model, this::turn), filter.num());
        column(
                LineOrder.By.CUSTOMER,
                held ? 112 : 122,
                () -> new LiveCell.Customer(model, this::customer, this::isUnmailed, texts.text("unmailed")),
                filter.customer());
        column(
                LineOrder.By.TASK,
                held ? 140 : 150,
                () -> new LiveCell.TaskName(model, this::dot, texts.text("trial.mark")),
                filter.task());
        when = column(LineOrder.By.WHEN, held ? 112 : 106, () -> new LiveCell.Words(model, this::when), filter.due());
        if (held) {
            column(LineOrder.By.REASON, 136, () -> new LiveCell.Words(model, this::why), filter.reason());
        } else {
            column(LineOrder.By.TOTAL, 74, () -> new LiveCell.Words(model, this::total), filter.total())
                    .getStyleClass()
                    .add("numeric");
        }
        setId(held ? "preview-held" : "preview-due");
        setAccessibleText(texts.text(held ? "held" : "due"));
        setFixedCellSize(36);
        setPlaceholder(new Label());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setSortPolicy(table -> sorted());
        setItems(model.rows(held)); // For good: another list would take the sort order away.
        TableMemory.remember(this, getId(), bench.memory());
        if (getSortOrder().isEmpty()) {
            getSortOrder().add(when);
        }
        getSelectionModel().selectedItemProperty().addListener((p, was, row) -> {
            if (!filling && row != null && !row.isGroup()) {
                chosen = row.line();
                onChosen.accept(chosen);
            }
        });
        setOnKeyPressed(event -> {
            Row row = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE) {
                toggle(row);
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && row != null && !row.isGroup()) {
                bench.go(new Destination.OneOrder(row.line().orderId()));
                event.consume();
            }
        });
    }

    private TableColumn2<Row, Row> column(LineOrder.By by, double width, Supplier<LiveCell> cell, Node filter) {
        String key = by.name().toLowerCase(java.util.Locale.ROOT);
        TableColumn2<Row, Row> column = new TableColumn2<>(texts.text("column." + key));
        column.setId(key);
        column.setUserData(by);
        column.setPrefWidth(width);
        column.setMinWidth(56);
        column.setSouthNode(south(filter));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> cell.get());
        getColumns().add(column);
        return column;
    }

    private TableColumn<Row, Row> checks() {
        TableColumn2<Row, Row> column = new TableColumn2<>();
        column.setId("check");
        column.setPrefWidth(36);
        column.setMinWidth(36);
        column.setMaxWidth(36);
        column.setSortable(false);
        column.setResizable(false);
        column.setSouthNode(south(Icons.decoration(Icons.of("fth-filter"))));
        all.setId("preview-all");
        all.setAccessibleText(texts.text("choose.all"));
        all.setOnAction(event -> model.chooseAll(line -> true, all.isSelected()));
        column.setGraphic(all);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> new LiveCell.Check(model, this::isIn, this::toggle));
        return column;
    }

    private static Node south(Node filter) {
        StackPane pane = new StackPane(filter);
        pane.getStyleClass().add("south-pane");
        return pane;
    }

    private Boolean isIn(Row row) {
        return row.isGroup()
                ? model.areChosen(line -> line.task().id() == row.group().id())
                : Boolean.valueOf(model.isChosen(row.line()));
    }

    private void toggle(Row row) {
        if (row == null || !model.isChoosable()) {
            return;
        }
        if (row.isGroup()) {
            long task = row.group().id();
            model.chooseAll(
                    line -> line.task().id() == task,
                    !Boolean.TRUE.equals(model.areChosen(line -> line.task().id() == task)));
        } else {
            model.choose(row.line(), !model.isChosen(row.line()));
        }
    }

    private boolean sorted() {
        TableColumn<Row, ?> first =
                getSortOrder().isEmpty() ? null : getSortOrder().get(0);
        boolean descending = first != null && first.getSortType() == TableColumn.SortType.DESCENDING;
        model.setOrder(
                first == null || first.getUserData() == null
                        ? LineOrder.OF_RUN
                        : new LineOrder((LineOrder.By) first.getUserData(), descending));
        return true;
    }

    /** Comes into sight: sorts as it was sorted before. */
    void show() {
        sorted();
    }

    /** The rows are other ones: the same order stays chosen, else the first. */
    void refreshed() {
        check.setVisible(model.isChoosable());
        boolean ahead = !model.isHeld() && model.shown().until() != null;
        when.setText(texts.text(ahead ? "column.ahead" : "column.when"));
        all.setDisable(model.isCounting());
        Boolean chosenAll = model.areChosen(line -> true);
        all.setIndeterminate(chosenAll == null);
        all.setSelected(Boolean.TRUE.equals(chosenAll) && !model.fitting().isEmpty());
        Row now = getSelectionModel().getSelectedItem();
        if (now == null || now.isGroup() || !now.line().equals(chosen)) {
            reselect();
        }
    }

    private void reselect() {
        int first = -1;
        for (int i = 0; i < getItems().size(); i++) {
            Row row = getItems().get(i);
            boolean same = !row.isGroup()
                    && chosen != null
                    && row.line().choice().equals(chosen.choice())
                    && Objects.equals(row.line().runAt(), chosen.runAt());
            if (same) {
                select(i, row);
                return;
            }
            first = first < 0 && !row.isGroup() ? i : first;
        }
        if (first >= 0) {
            getSelectionModel().clearAndSelect(first);
        }
    }

    private void select(int index, Row row) {
        filling = true;
        getSelectionModel().clearAndSelect(index);
        filling = false;
        chosen = row.line();
    }

    /** The order whose mail or reason is in sight; null for none. */
    Line chosen() {
        return getItems().isEmpty() ? null : chosen;
    }

    private Button turn(Row row) {
        Button turn =
                new Button(texts.number(row.count()), Icons.of(row.open() ? "fth-chevron-down" : "fth-chevron-right"));
        turn.getStyleClass().addAll("flat", "group-turn");
        turn.setFocusTraversable(false);
        turn.setAccessibleText(texts.text(
                row.open() ? "group.close" : "group.open", row.group().name()));
        turn.setOnAction(event -> model.turn(row.group()));
        return turn;
    }

    private Node dot(Row row) {
        int target = (row.isGroup() ? row.group() : row.line().task()).to();
        return StatusChip.dot(
                model.shown().statuses().find(target).map(OrderStatus::color).orElse(null));
    }

    private String customer(Row row) {
        if (row.isGroup()) {
            return "";
        }
        String name = model.names().of(row.line());
        return name.isEmpty() ? texts.text("none") : name;
    }

    private boolean isUnmailed(Row row) {
        return !row.isGroup() && model.shown().unmailed().holds(row.line());
    }

    private String when(Row row) {
        return row.isGroup() ? "" : bench.formats().when(row.line().when());
    }

    private String why(Row row) {
        // Rows of the other tab are in these cells until the next layout.
        boolean held = !row.isGroup() && row.line().reason() != null;
        return !held ? "" : words.label(row.line(), model.shown().statuses());
    }

    private String total(Row row) {
        var prices = model.shown().prices();
        return row.isGroup()
                ? prices.text(row.sum(), "web")
                : prices.text(row.line().cost(), row.line().verdict().order().context());
    }
}
