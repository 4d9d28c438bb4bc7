package app.marketingstatuses.ui.overview;

import app.marketingstatuses.session.Overview;
import app.marketingstatuses.store.RunDigest;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Destination.Place;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.part.TableMemory;
import app.marketingstatuses.ui.text.Texts;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The last runs that moved orders, and what became of their mails. */
final class RunsCard extends VBox {
    private final Workbench workbench;
    private final Texts texts;
    private final TableView<RunDigest> table = new TableView<>();

    RunsCard(Workbench workbench, Texts texts) {
        this.workbench = workbench;
        this.texts = texts;
        setId("runs");
        getStyleClass().add("card");
        Hyperlink history = new Hyperlink(texts.text("history"));
        history.setOnAction(event -> workbench.go(new Destination.Screen(Place.HISTORY)));
        column("when", 112, run -> workbench.formats().when(run.startedAt()));
        column("by", 62, this::by);
        column("moved", 74, this::moved).getStyleClass().add("numeric");
        mails();
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(Cards.secondary(texts.text("runs.empty")));
        table.setRowFactory(view -> row());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(table.getSelectionModel().getSelectedItem());
            }
        });
        table.setMinHeight(180);
        table.setPrefHeight(250);
        table.setAccessibleText(texts.text("runs.title"));
        VBox.setVgrow(table, Priority.ALWAYS);
        TableMemory.remember(table, "overview.runs", workbench.memory());
        getChildren().setAll(Cards.head(texts.text("runs.title"), texts.text("runs.subtitle"), history), table);
    }

    void show(Overview overview) {
        table.getItems().setAll(overview.runs());
    }

    /** What only was tried is told apart: it stands where it stood. */
    private String moved(RunDigest run) {
        String moved = workbench.formats().number(run.moved());
        String tried = run.tried() == 0
                ? ""
                : texts.text("runs.tried", workbench.formats().number(run.tried()));
        return run.tried() == 0 ? moved : run.moved() == 0 ? tried : moved + " + " + tried;
    }

    private String by(RunDigest run) {
        return run.by().equals("cron") ? texts.text("runs.cron") : run.by();
    }

    private TableColumn<RunDigest, String> column(String id, double width, Function<RunDigest, String> text) {
        TableColumn<RunDigest, String> column = new TableColumn<>(texts.text("runs." + id));
        column.setId(id);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        table.getColumns().add(column);
        return column;
    }

    private void mails() {
        TableColumn<RunDigest, String> column = column("mails", 110, run -> MailFate.text(run.mails(), texts));
        column.setCellFactory(view -> new TableCell<>() {
            @Override
            protected void updateItem(String text, boolean empty) {
                super.updateItem(text, empty);
                setText(empty ? null : text);
                RunDigest run =
                        empty || getTableRow() == null ? null : getTableRow().getItem();
                boolean failed = run != null && run.mails().dead() > 0;
                setGraphic(failed ? Icons.danger() : null);
                getStyleClass().remove("danger-text");
                if (failed) {
                    getStyleClass().add("danger-text");
                }
                setTooltip(empty ? null : new Tooltip(text));
            }
        });
    }

    private TableRow<RunDigest> row() {
        TableRow<RunDigest> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(row.getItem());
            }
        });
        return row;
    }

    private void open(RunDigest run) {
        if (run != null) {
            workbench.go(new Destination.OneRun(run.runId()));
        }
    }
}
