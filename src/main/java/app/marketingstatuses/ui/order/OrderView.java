package app.marketingstatuses.ui.order;

import app.marketingstatuses.session.OrderPage;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One order: its facts, its story, its tasks. */
final class OrderView extends VBox {
    private static final double STORY = 336;

    private final Workbench workbench;
    private final Texts texts;

    OrderView(Workbench workbench, Texts texts) {
        super(12);
        this.workbench = workbench;
        this.texts = texts;
    }

    void show(OrderPage page, OrderStory story) {
        List<TaskWord> words = new TaskWords(page, texts, workbench.formats()).all();
        StoryCard past = new StoryCard(page, story, words, workbench, texts);
        past.setMinWidth(STORY);
        past.setPrefWidth(STORY);
        past.setMaxWidth(STORY);
        TasksCard tasks = new TasksCard(page, words, workbench, texts);
        tasks.setMinWidth(0);
        HBox.setHgrow(tasks, Priority.ALWAYS);
        HBox columns = new HBox(12, past, tasks);
        columns.setMinHeight(0);
        VBox.setVgrow(columns, Priority.ALWAYS);
        getChildren().setAll(new FactsCard(page, workbench, texts), columns);
    }
}
