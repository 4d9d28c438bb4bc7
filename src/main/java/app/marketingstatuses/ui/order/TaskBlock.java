package app.marketingstatuses.ui.order;

import app.marketingstatuses.domain.ClockStart;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Explanation.TaskView;
import app.marketingstatuses.session.OrderPage;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.fix.Fixes;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.part.StatusChip;
import app.marketingstatuses.ui.text.Texts;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What one task does with an order: the verdict, the task, why, since when and due when. */
final class TaskBlock extends HBox {
    private static final double VERDICT = 104;
    private static final double TIMES = 134;

    private final OrderPage page;
    private final TaskWord word;
    private final Workbench workbench;
    private final Texts texts;

    TaskBlock(OrderPage page, TaskWord word, Workbench workbench, Texts texts) {
        this.page = page;
        this.word = word;
        this.workbench = workbench;
        this.texts = texts;
        VBox middle = middle();
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        getStyleClass().add("task-block");
        if (word.kind() == TaskWord.Kind.HELD) {
            getStyleClass().add("held");
        }
        getChildren().setAll(verdict(), middle, times());
    }

    private Label verdict() {
        Label label = Cards.semiBold(texts.text("kind." + word.kind().name().toLowerCase(Locale.ROOT)));
        label.setGraphic(icon());
        label.getStyleClass()
                .add(
                        switch (word.kind()) {
                            case DONE -> "success-text";
                            case HELD -> "danger-text";
                            case DUE -> "due-text";
                            case WAITING, PASSED, LEFT_ALONE, NEVER, NOT_YET, OFF -> "muted-text";
                        });
        label.setMinWidth(VERDICT);
        label.setPrefWidth(VERDICT);
        label.setAlignment(Pos.TOP_LEFT);
        return label;
    }

    private FontIcon icon() {
        return switch (word.kind()) {
            case DONE -> Icons.success();
            case HELD -> Icons.danger();
            case DUE -> Icons.of("fth-play-circle");
            case WAITING -> Icons.of("fth-clock");
            case PASSED -> Icons.of("fth-pause-circle");
            case LEFT_ALONE, NEVER -> Icons.of("fth-minus-circle");
            case NOT_YET, OFF -> Icons.of("fth-circle");
        };
    }

    private VBox middle() {
        Task task = word.view().task();
        Hyperlink name = new Hyperlink(task.name());
        name.getStyleClass().addAll("semi-bold", "task-name");
        name.setOnAction(event -> workbench.go(new Destination.OneTask(task.id())));
        FlowPane head = new FlowPane(8, 4, name, transition(task));
        Label sentence = new Label(word.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        VBox middle = new VBox(6, head, sentence);
        middle.getStyleClass().add("task-middle");
        if (word.runId() != null) {
            Hyperlink run = new Hyperlink(texts.text("run.link"));
            run.setOnAction(event -> workbench.go(new Destination.OneRun(word.runId())));
            middle.getChildren().add(run);
        }
        if (word.trap() != null) {
            Fixes.button(workbench, page.traps(), word.trap())
                    .ifPresent(button -> middle.getChildren().add(button));
        }
        return middle;
    }

    /** From the status the order stands in where the task takes several; the rest as a count. */
    private Node transition(Task task) {
        int here = page.explanation().order().status();
        int from = task.from().contains(here) ? here : task.from().get(0);
        HBox chips = new HBox(4, StatusChip.of(page.statuses(), from));
        if (task.from().size() > 1) {
            Label more = new Label("+" + (task.from().size() - 1));
            more.getStyleClass().add("secondary");
            more.setTooltip(new Tooltip(String.join(
                    ", ", task.from().stream().map(page.statuses()::label).toList())));
            chips.getChildren().add(more);
        }
        chips.setAlignment(Pos.CENTER_LEFT);
        return StatusChip.transition(chips, StatusChip.of(page.statuses(), task.to()));
    }

    private GridPane times() {
        TaskView view = word.view();
        ClockStart start = view.start();
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(4);
        row(grid, 0, texts.text("since"), workbench.formats().when(start == null ? null : start.since()));
        row(grid, 1, texts.text("due.label"), workbench.formats().when(view.dueAt()));
        if (start != null && start.source() != ClockStart.Source.LOG) {
            row(
                    grid,
                    2,
                    texts.text("from.label"),
                    texts.text("source.short." + start.source().code()));
        }
        grid.setMinWidth(TIMES);
        grid.setPrefWidth(TIMES);
        return grid;
    }

    private static void row(GridPane grid, int row, String label, String value) {
        Label name = Cards.secondary(label);
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label said = new Label(value);
        said.getStyleClass().add("small");
        said.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(row, name, said);
    }
}
