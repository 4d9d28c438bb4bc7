package app.marketingstatuses.ui.overview;

import app.marketingstatuses.session.Overview;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Destination.Place;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.EmptyState;
import app.marketingstatuses.ui.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Where orders rest, and which tasks move them. */
final class FlowCard extends VBox {
    private static final String ALL = "overview.allStatuses";

    private final Workbench workbench;
    private final Texts texts;
    private boolean all;
    private Overview shown;

    FlowCard(Workbench workbench, Texts texts) {
        this.workbench = workbench;
        this.texts = texts;
        this.all = "true".equals(workbench.memory().get(ALL));
        setId("flow");
        getStyleClass().add("card");
    }

    void show(Overview overview) {
        shown = overview;
        FlowGraph graph = FlowGraph.of(overview, texts, all);
        Hyperlink more = new Hyperlink(texts.text(all ? "flow.some" : "flow.all"));
        more.setOnAction(event -> toggle());
        int on = overview.tasksOn().size();
        getChildren()
                .setAll(Cards.head(texts.text("flow.title"), on == 0 ? null : texts.count("flow.subtitle", on), more));
        if (graph.nodes().isEmpty() || on == 0 && !all) {
            getChildren().add(empty(overview));
        } else {
            StackPane map = new StackPane(new FlowMap(graph, overview.statuses(), workbench, texts));
            map.getStyleClass().add("flow-body");
            getChildren().add(map);
        }
    }

    private void toggle() {
        all = !all;
        workbench.memory().put(ALL, String.valueOf(all));
        show(shown);
    }

    private EmptyState empty(Overview overview) {
        String key = overview.tasks().isEmpty() ? "flow.empty" : "flow.empty.off";
        Button tasks = new Button(texts.text("flow.empty.go"));
        tasks.setOnAction(event -> workbench.go(new Destination.Screen(Place.TASKS)));
        return new EmptyState("fth-shuffle", texts.text(key), texts.text(key + ".detail"), tasks);
    }
}
