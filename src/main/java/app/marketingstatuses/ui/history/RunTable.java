package app.marketingstatuses.ui.history;

import app.marketingstatuses.store.RunSummary;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.EmptyState;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.part.TableMemory;
import app.marketingstatuses.ui.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/** The runs, newest first. */
final class RunTable extends TableView<RunSummary> {
    private final Workbench workbench;
    private final Texts texts;
    private final HistoryWords words;
    private final HistoryModel model;
    private boolean filling;

    RunTable(Workbench workbench, HistoryModel model, RunModel run) {
        this.workbench = workbench;
        this.texts = workbench.texts(RunTable.class);
        this.words = new HistoryWords(texts, workbench.formats());
        this.model = model;
        SortedList<RunSummary> sorted = new SortedList<>(model.runs());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        columns();
        setId("runs-table");
        setAccessibleText(texts.text("runs"));
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Region());
        getSelectionModel().selectedItemProperty().addListener((p, was, now) -> {
            if (now != null && !filling && !now.runId().equals(run.shownRun())) {
                run.show(now.runId());
            }
        });
        model.lookProperty().addListener((p, was, now) -> shown(run.shownRun()));
        TableMemory.remember(this, "history.runs", workbench.memory());
    }

    private void columns() {
        Columns<RunSummary> columns = new Columns<>(texts);
        getColumns()
                .setAll(List.of(
                        columns.node(
                                "when",
                                116,
                                run -> Columns.label(workbench.formats().when(run.startedAt())),
                                Comparator.comparing(RunSummary::startedAt)),
                        columns.text("by", 100, run -> words.by(run.by())),
                        columns.node("what", 240, this::what, Comparator.comparing(words::what)),
                        columns.number(
                                "moved", 84, run -> count(run.moved()), Comparator.comparingInt(RunSummary::moved)),
                        columns.number("failed", 76, this::failed, Comparator.comparingInt(RunSummary::failed)),
                        columns.node(
                                "mails",
                                176,
                                this::mails,
                                Comparator.comparingInt(
                                        (RunSummary run) -> run.mails().dead()))));
    }

    private Node what(RunSummary run) {
        Label label = Columns.label(words.what(run));
        if (run.undoOf() != null || run.putBack() > 0) {
            label.setGraphic(Icons.of("fth-rotate-ccw"));
        }
        if (run.putBack() > 0) {
            label.setText(label.getText() + " · "
                    + texts.text("run.undone", texts.number(run.putBack()), texts.number(run.moved())));
        }
        label.getTooltip().setText(label.getText());
        return label;
    }

    private Label count(int number) {
        return new Label(texts.number(number));
    }

    private Node failed(RunSummary run) {
        Label label = count(run.failed());
        if (run.failed() > 0) {
            label.getStyleClass().add("danger-text");
            label.setGraphic(Icons.danger());
        }
        return label;
    }

    private Node mails(RunSummary run) {
        Label label = Columns.label(words.mails(run));
        if (run.mails().dead() > 0) {
            label.getStyleClass().add("danger-text");
            label.setGraphic(Icons.danger());
        }
        return label;
    }

    /** After a look: keeps the selection, else begins with the newest run; says why where there is none. */
    private void shown(String runId) {
        setPlaceholder(placeholder());
        if (!getItems().isEmpty()) {
            select(runId == null ? getItems().get(0).runId() : runId);
        }
    }

    /** Selects a run where it is listed; it is shown in any case. */
    void select(String runId) {
        for (int i = 0; i < getItems().size(); i++) {
            if (Objects.equals(getItems().get(i).runId(), runId)) {
                getSelectionModel().clearAndSelect(i);
                return;
            }
        }
        filling = true;
        getSelectionModel().clearSelection();
        filling = false;
    }

    private Node placeholder() {
        if (model.filtersProperty().get().equals(Filters.NONE)) {
            Button preview = new Button(texts.text("empty.preview"));
            preview.setId("history-preview");
            preview.setOnAction(event -> workbench.go(new Destination.Previewed(null, false)));
            return new EmptyState("fth-clock", texts.text("empty.title"), texts.text("empty.hint"), preview);
        }
        Button all = new Button(texts.text("filter.clear"));
        all.setId("history-all");
        all.setOnAction(event -> model.filtersProperty().set(Filters.NONE));
        return new EmptyState("fth-filter", texts.text("none.title"), texts.text("none.hint"), all);
    }
}
