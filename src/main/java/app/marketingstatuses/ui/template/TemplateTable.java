package app.marketingstatuses.ui.template;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.engine.BodySource;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Badge;
import app.marketingstatuses.ui.part.EmptyState;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.part.StatusChip;
import app.marketingstatuses.ui.part.TableMemory;
import app.marketingstatuses.ui.report.Reports;
import app.marketingstatuses.ui.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;

/** All mails of the shop's statuses with what they are made of; Enter or a double click opens one. */
final class TemplateTable extends TableView<TemplateRow> {
    private final Texts texts;
    private final PlaceWords words;
    private final Reports reports;
    private final TemplateModel model;
    private final ObservableList<TemplateRow> rows = FXCollections.observableArrayList();
    private Statuses statuses = new Statuses(List.of());

    TemplateTable(Workbench workbench, TemplateModel model, Texts texts, Consumer<TemplatePlace> onOpen) {
        this.texts = texts;
        this.model = model;
        words = new PlaceWords(texts);
        reports = new Reports(workbench.language());
        SortedList<TemplateRow> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setId("templates");
        setAccessibleText(texts.text("list"));
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new EmptyState("fth-mail", texts.text("none"), texts.text("none.hint")));
        getColumns()
                .setAll(List.of(
                        column(
                                "status",
                                220,
                                this::chip,
                                row -> statuses.label(row.place().status())),
                        column(
                                "audience",
                                130,
                                row -> label(words.audience(row.place())),
                                row -> words.audience(row.place())),
                        column(
                                "language",
                                120,
                                row -> label(words.language(row.place())),
                                row -> words.language(row.place())),
                        column("source", 190, this::source, row -> words.source(row.source())),
                        column("renders", 380, this::renders, this::failure)));
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(onOpen);
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
                open(onOpen);
                event.consume();
            }
        });
        TableMemory.remember(this, "mail.templates", workbench.memory());
    }

    private void open(Consumer<TemplatePlace> onOpen) {
        TemplateRow row = getSelectionModel().getSelectedItem();
        if (row != null) {
            onOpen.accept(row.place());
        }
    }

    private TableColumn<TemplateRow, TemplateRow> column(
            String key, double width, Function<TemplateRow, Node> cell, Function<TemplateRow, String> order) {
        TableColumn<TemplateRow, TemplateRow> column = new TableColumn<>(texts.text("column." + key));
        column.setId(key);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(Comparator.comparing(order));
        column.setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(TemplateRow row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty || row == null ? null : cell.apply(row));
            }
        });
        return column;
    }

    void show(Listing listing) {
        statuses = listing.statuses();
        TemplatePlace before = getSelectionModel().getSelectedItem() == null
                ? null
                : getSelectionModel().getSelectedItem().place();
        rows.setAll(listing.rows());
        select(before);
    }

    /** @param place null for the first */
    void select(TemplatePlace place) {
        getItems().stream()
                .filter(row -> place == null || row.place().equals(place))
                .findFirst()
                .ifPresent(getSelectionModel()::select);
    }

    private Node chip(TemplateRow row) {
        return StatusChip.of(statuses, row.place().status()).shrinkable();
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setTooltip(new Tooltip(text));
        return label;
    }

    private Node source(TemplateRow row) {
        Label label = label(words.source(row.source()));
        label.setGraphic(Icons.of(icon(row.source())));
        if (model.isDirty(row.place())) {
            label.setGraphic(new Badge(Badge.Kind.PLAIN, texts.text("unsaved")));
        }
        return label;
    }

    private static String icon(BodySource source) {
        return source == BodySource.TEMPLATE
                ? "fth-edit-3"
                : source == BodySource.CHUNK ? "fth-shopping-bag" : "fth-package";
    }

    private String failure(TemplateRow row) {
        return row.failure() == null ? "" : reports.say(row.failure());
    }

    private Node renders(TemplateRow row) {
        if (row.failure() == null) {
            Label well = label(texts.text(row.source() == null ? "renders.unknown" : "renders.well"));
            well.setGraphic(row.source() == null ? Icons.of("fth-help-circle") : Icons.success());
            return well;
        }
        Label failed = label(failure(row));
        failed.setGraphic(Icons.danger());
        failed.getStyleClass().add("danger-text");
        return failed;
    }
}
