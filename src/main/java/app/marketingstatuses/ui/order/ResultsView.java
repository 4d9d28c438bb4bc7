package app.marketingstatuses.ui.order;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.shop.FoundOrder;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.StatusChip;
import app.marketingstatuses.ui.part.TableMemory;
import app.marketingstatuses.ui.text.Texts;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A list of orders to choose from: by Enter, or by two clicks. */
final class ResultsView extends VBox {
    private final Workbench workbench;
    private final Texts texts;
    private final LongConsumer onOrder;
    private final TableView<FoundOrder> table = new TableView<>();
    private Shown.Table shown;

    ResultsView(Workbench workbench, Texts texts, LongConsumer onOrder) {
        this.workbench = workbench;
        this.texts = texts;
        this.onOrder = onOrder;
        getStyleClass().add("card");
        text("number", 110, FoundOrder::num);
        statusColumn();
        text("customer", 190, FoundOrder::customer);
        text("mail", 230, FoundOrder::email);
        column("placed", 130, FoundOrder::createdOn, this::placed);
        TableColumn<FoundOrder, ?> total = column("total", 110, FoundOrder::cost, this::total);
        TableColumn<FoundOrder, ?> id = column("id", 90, FoundOrder::id, order -> String.valueOf(order.id()));
        total.getStyleClass().add("numeric");
        id.getStyleClass().add("numeric");
        table.setId("results");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setAccessibleText(texts.text("title"));
        table.setRowFactory(view -> row());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                open(table.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        TableMemory.remember(table, "orders", workbench.memory());
        getChildren().setAll(table);
    }

    void show(Shown.Table orders) {
        shown = orders;
        FoundOrder selected = table.getSelectionModel().getSelectedItem();
        table.getItems().setAll(orders.orders());
        table.sort();
        table.getItems().stream()
                .filter(order -> selected != null && order.id() == selected.id())
                .findFirst()
                .ifPresentOrElse(table.getSelectionModel()::select, table.getSelectionModel()::selectFirst);
    }

    private String placed(FoundOrder order) {
        return workbench
                .formats()
                .when(
                        order.createdOn() == null
                                ? null
                                : workbench.formats().zone().instant(order.createdOn()));
    }

    private String total(FoundOrder order) {
        return shown.prices().text(order.cost(), order.context());
    }

    private void text(String id, double width, Function<FoundOrder, String> text) {
        column(id, width, text, text);
    }

    /** Sorted by the value, shown as text. */
    private <V> TableColumn<FoundOrder, V> column(
            String id, double width, Function<FoundOrder, V> value, Function<FoundOrder, String> text) {
        TableColumn<FoundOrder, V> column = bare(id, width, value);
        column.setCellFactory(view -> new TableCell<>() {
            @Override
            protected void updateItem(V item, boolean empty) {
                super.updateItem(item, empty);
                FoundOrder order =
                        empty || getTableRow() == null ? null : getTableRow().getItem();
                String said = order == null ? null : text.apply(order);
                setText(said);
                setTooltip(said == null || said.isEmpty() ? null : new Tooltip(said));
            }
        });
        return column;
    }

    private <V> TableColumn<FoundOrder, V> bare(String id, double width, Function<FoundOrder, V> value) {
        TableColumn<FoundOrder, V> column = new TableColumn<>(texts.text("column." + id));
        column.setId(id);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        table.getColumns().add(column);
        return column;
    }

    private void statusColumn() {
        TableColumn<FoundOrder, Integer> column = bare("status", 170, FoundOrder::status);
        column.setComparator(
                (one, other) -> statuses().label(one).compareTo(statuses().label(other)));
        column.setCellFactory(view -> new TableCell<>() {
            @Override
            protected void updateItem(Integer status, boolean empty) {
                super.updateItem(status, empty);
                setGraphic(
                        empty || status == null
                                ? null
                                : StatusChip.of(statuses(), status).shrinkable());
            }
        });
    }

    private Statuses statuses() {
        return shown.statuses();
    }

    private TableRow<FoundOrder> row() {
        TableRow<FoundOrder> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(row.getItem());
            }
        });
        return row;
    }

    private void open(FoundOrder order) {
        if (order != null) {
            onOrder.accept(order.id());
        }
    }
}
