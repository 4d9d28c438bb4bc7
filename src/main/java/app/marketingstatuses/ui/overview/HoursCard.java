package app.marketingstatuses.ui.overview;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.session.Overview;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Destination.Place;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.EmptyState;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.part.ShopColors;
import app.marketingstatuses.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the next 24 hours bring, by hour and task. */
final class HoursCard extends VBox {
    private final Workbench workbench;
    private final Texts texts;

    HoursCard(Workbench workbench, Texts texts) {
        this.workbench = workbench;
        this.texts = texts;
        setId("hours");
        getStyleClass().add("card");
    }

    void show(Overview overview) {
        if (overview.tasksOn().isEmpty()) {
            Button tasks = new Button(texts.text("hours.tasks"));
            tasks.setOnAction(event -> workbench.go(new Destination.Screen(Place.TASKS)));
            Node empty =
                    new EmptyState("fth-bar-chart-2", texts.text("hours.off"), texts.text("hours.off.detail"), tasks);
            getChildren().setAll(Cards.head(texts.text("hours.title"), null, null), empty);
            return;
        }
        Hyperlink preview = new Hyperlink(texts.text("hours.preview"));
        preview.setOnAction(event -> workbench.go(new Destination.Previewed(null, false)));
        HoursChart chart = new HoursChart(overview, texts, workbench.formats().zone());
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren()
                .setAll(
                        Cards.head(
                                texts.text("hours.title"),
                                texts.count("hours.subtitle", overview.next().sum()),
                                preview),
                        chart,
                        legend(overview));
    }

    private FlowPane legend(Overview overview) {
        FlowPane legend = new FlowPane(16, 4);
        legend.getStyleClass().add("hours-legend");
        for (Task task : overview.tasksOn()) {
            int moved = overview.next().moved().getOrDefault(task.id(), 0);
            if (moved > 0) {
                legend.getChildren().add(entry(task, moved, overview));
            }
        }
        int held = overview.next().held().size();
        if (held > 0) {
            Hyperlink more = new Hyperlink(texts.count("hours.held", held), Icons.danger());
            more.getStyleClass().add("held-note");
            more.setOnAction(event -> workbench.go(new Destination.Previewed(null, true)));
            legend.getChildren().add(more);
        }
        return legend;
    }

    private HBox entry(Task task, int moved, Overview overview) {
        Region square = new Region();
        square.getStyleClass().add("legend-square");
        Label name = new Label(task.name());
        name.getStyleClass().add("small");
        Label count = Cards.semiBold(workbench.formats().number(moved), "small");
        HBox entry = new HBox(4, square, name, count);
        entry.setAlignment(Pos.CENTER_LEFT);
        return ShopColors.paint(
                entry,
                overview.statuses().find(task.to()).map(OrderStatus::color).orElse(null));
    }
}
