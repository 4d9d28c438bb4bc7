package app.marketingstatuses.ui.history;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.store.MailState;
import app.marketingstatuses.store.RunOrder;
import app.marketingstatuses.store.RunOrder.What;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.EmptyState;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.part.StatusChip;
import app.marketingstatuses.ui.part.TableMemory;
import app.marketingstatuses.ui.text.Texts;
import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The orders of a run. */
final class OrdersTab extends VBox {
    private final Workbench workbench;
    private final Texts texts;
    private final HistoryWords words;
    private final ObservableList<RunOrder> orders = FXCollections.observableArrayList();
    private final FilteredList<RunOrder> wanted = new FilteredList<>(orders);
    private final TableView<RunOrder> table = new TableView<>();
    private final FailureBox failure;
    private final ComboBox<Choice<What>> show;
    private Statuses statuses;
    private boolean undo;

    OrdersTab(Workbench workbench) {
        this.workbench = workbench;
        this.texts = workbench.texts(OrdersTab.class);
        this.words = new HistoryWords(texts, workbench.formats());
        this.failure = new FailureBox(texts, words);
        this.show = Choice.box("run-show", texts.text("show"), this::filter);
        HBox bar = new HBox(show);
        bar.getStyleClass().add("run-bar");
        SortedList<RunOrder> sorted = new SortedList<>(wanted);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setId("run-orders");
        table.setAccessibleText(texts.text("show.all"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new EmptyState("fth-mail", texts.text("orders.none"), texts.text("orders.none.hint")));
        table.getSelectionModel().selectedItemProperty().addListener((p, was, now) -> failure.show(now));
        table.setOnKeyPressed(event -> {
            RunOrder selected = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && selected != null && selected.orderNum() != null) {
                open(selected);
            }
        });
        columns();
        TableMemory.remember(table, "history.orders", workbench.memory());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(bar, table, failure);
    }

    private void columns() {
        Columns<RunOrder> columns = new Columns<>(texts);
        table.getColumns()
                .setAll(List.of(
                        columns.node("order", 100, this::order, Comparator.comparingLong(RunOrder::orderId)),
                        columns.node("result", 110, this::result, Comparator.comparing(RunOrder::what)),
                        columns.text("task", 130, order -> order.task() == null ? "" : order.task()),
                        columns.node("change", 290, this::change, Comparator.comparing(this::target)),
                        columns.node(
                                "mail",
                                110,
                                this::mail,
                                Comparator.comparing(RunOrder::mail, Comparator.nullsFirst(Comparator.naturalOrder()))),
                        columns.text("why", 180, words::why)));
    }

    void show(RunDetail shown) {
        undo = shown.isUndo();
        statuses = shown.statuses();
        RunOrder selected = table.getSelectionModel().getSelectedItem();
        What before = show.getValue() == null ? null : show.getValue().value();
        Choice.fill(show, texts.text("show.all"), List.of(What.values()), this::group, before);
        orders.setAll(shown.orders());
        filter(show.getValue().value());
        if (selected != null && wanted.contains(selected)) {
            table.getSelectionModel().select(selected);
        }
    }

    private String group(What what) {
        return switch (what) {
            case FAILED -> texts.text("show.failed");
            case SKIPPED -> texts.text("show.skipped");
            case TRIED -> texts.text("show.tried");
            case MOVED -> texts.text(undo ? "show.back" : "show.moved");
        };
    }

    private void filter(What what) {
        wanted.setPredicate(order -> what == null || order.what() == what);
    }

    private Node order(RunOrder order) {
        String number = HistoryWords.number(order.orderId(), order.orderNum());
        if (order.orderNum() == null) {
            return Columns.label(number);
        }
        Hyperlink link = new Hyperlink(number);
        link.setMnemonicParsing(false);
        link.setAccessibleText(texts.text("order.open") + " " + number);
        link.setOnAction(event -> open(order));
        return link;
    }

    private void open(RunOrder order) {
        workbench.go(new Destination.OneOrder(order.orderId()));
    }

    private Node result(RunOrder order) {
        Label label = Columns.label(words.result(order, undo));
        if (order.what() == What.FAILED) {
            label.setGraphic(Icons.danger());
            label.getStyleClass().add("danger-text");
        }
        return label;
    }

    private String target(RunOrder order) {
        return order.to() == null ? "" : statuses.label(order.to());
    }

    private Node change(RunOrder order) {
        if (order.from() == null) {
            return new Label();
        }
        return StatusChip.transition(
                StatusChip.of(statuses, order.from()).shrinkable(),
                StatusChip.of(statuses, order.to()).shrinkable());
    }

    private Node mail(RunOrder order) {
        Label label = Columns.label(words.mail(order));
        if (order.mail() == MailState.DEAD) {
            label.setGraphic(Icons.danger());
            label.getStyleClass().add("danger-text");
        }
        return label;
    }
}
