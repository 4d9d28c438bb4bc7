package app.marketingstatuses.ui.order;

import app.marketingstatuses.session.OrderPage;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Destination.Place;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.EmptyState;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What each task does with an order, and why. */
final class TasksCard extends VBox {
    TasksCard(OrderPage page, List<TaskWord> words, Workbench workbench, Texts texts) {
        setId("tasks");
        getStyleClass().add("card");
        Label checked =
                Cards.secondary(texts.text("tasks.checked", workbench.formats().when(page.at())));
        getChildren().add(Cards.head(texts.text("tasks.title"), null, checked));
        if (words.isEmpty()) {
            Button go = new Button(texts.text("tasks.go"));
            go.setOnAction(event -> workbench.go(new Destination.Screen(Place.TASKS)));
            getChildren()
                    .add(new EmptyState("fth-zap", texts.text("tasks.empty"), texts.text("tasks.empty.detail"), go));
            return;
        }
        VBox blocks = new VBox();
        words.forEach(word -> blocks.getChildren().add(new TaskBlock(page, word, workbench, texts)));
        ScrollPane scroll = new ScrollPane(blocks);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("bare-scroll", "separated");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label note = Cards.secondary(new TaskWords(page, texts, workbench.formats()).footnote());
        note.setWrapText(true);
        HBox foot = new HBox(note);
        foot.getStyleClass().addAll("separated", "tasks-foot");
        getChildren().addAll(scroll, foot);
    }
}
