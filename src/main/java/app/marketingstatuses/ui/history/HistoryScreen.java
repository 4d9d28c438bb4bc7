package app.marketingstatuses.ui.history;

import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Screen;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.part.PageHead;
import app.marketingstatuses.ui.text.Texts;
import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What runs did: a list of runs, and one of them with its orders and mails. */
public final class HistoryScreen implements Screen {
    /** From here on the run stands beside the list, not below it. */
    private static final double WIDE = 1180;
    /** The list's share of the room. */
    private static final double BESIDE = 0.46;

    private static final double BELOW = 0.42;

    private final HistoryModel model;
    private final RunModel run;
    private final RunTable table;
    private final FilterBar filters;
    private final RunActions actions;
    private final VBox page;

    public HistoryScreen(Workbench workbench) {
        Texts texts = workbench.texts(HistoryScreen.class);
        HistoryWords words = new HistoryWords(texts, workbench.formats());
        model = new HistoryModel(workbench);
        run = new RunModel(workbench);
        actions = new RunActions(workbench, run);
        table = new RunTable(workbench, model, run);
        filters = new FilterBar(texts, words, model);
        Button refresh = new Button(texts.text("refresh"), Icons.of("fth-refresh-cw"));
        refresh.setOnAction(event -> refresh());
        PageHead head = new PageHead(texts.text("title"), refresh);
        head.setSubtitle(texts.text("subtitle"));
        RunPane pane = new RunPane(workbench, run, actions);
        SplitPane split = new SplitPane(list(texts), pane);
        split.getStyleClass().add("history-split");
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(BELOW);
        VBox.setVgrow(split, Priority.ALWAYS);
        page = new VBox(head, split);
        page.getStyleClass().addAll("page", "history");
        page.getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("history.css"))
                        .toExternalForm());
        model.lookProperty().addListener((p, was, now) -> together(split, pane));
        page.widthProperty().addListener((p, was, now) -> turn(split, now.doubleValue() >= WIDE));
    }

    /** Where there is no run at all, there is none to show. */
    private void together(SplitPane split, RunPane pane) {
        boolean none = model.isEmptyShop();
        if (none) {
            split.getItems().remove(pane);
        } else if (!split.getItems().contains(pane)) {
            split.getItems().add(pane);
            split.setDividerPositions(split.getOrientation() == Orientation.HORIZONTAL ? BESIDE : BELOW);
        }
    }

    private static void turn(SplitPane split, boolean wide) {
        Orientation wanted = wide ? Orientation.HORIZONTAL : Orientation.VERTICAL;
        if (split.getOrientation() != wanted) {
            split.setOrientation(wanted);
            split.setDividerPositions(wide ? BESIDE : BELOW);
        }
    }

    private VBox list(Texts texts) {
        Hyperlink older = new Hyperlink(texts.text("runs.older"));
        older.setId("history-older");
        older.setOnAction(event -> model.older());
        HBox foot = new HBox(older);
        foot.getStyleClass().addAll("run-bar", "separated");
        foot.visibleProperty().bind(model.moreProperty());
        foot.managedProperty().bind(model.moreProperty());
        filters.getStyleClass().add("filter-bar");
        VBox card = Cards.plain(filters, table, foot);
        VBox.setVgrow(table, Priority.ALWAYS);
        card.setMinHeight(140);
        return card;
    }

    @Override
    public Node view() {
        return page;
    }

    @Override
    public void open(Destination destination) {
        if (destination instanceof Destination.OneRun one) {
            run.show(one.runId());
            table.select(one.runId());
        }
        refresh();
    }

    @Override
    public void refresh() {
        model.refresh();
        run.refresh();
    }

    @Override
    public void find() {
        filters.focus();
    }
}
