package app.marketingstatuses.ui.overview;

import app.marketingstatuses.session.Overview;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Destination.Place;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whether cron starts runs: in words, and the last 24 hours as a strip. */
final class CronCard extends HBox {
    private static final double WORDS = 318;

    private final Workbench workbench;
    private final Texts texts;
    private final Label title = Cards.semiBold("", "card-title");
    private final Label words = Cards.secondary("");
    private final VBox text;
    private final GapStrip strip;

    CronCard(Workbench workbench, Texts texts) {
        super(16);
        this.workbench = workbench;
        this.texts = texts;
        this.strip = new GapStrip(texts);
        setId("cron");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        text = new VBox(4, title, words);
        text.setMinWidth(WORDS);
        text.setPrefWidth(WORDS);
        text.setMaxWidth(WORDS);
        HBox.setHgrow(strip, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("card", "cron-card");
        setMinHeight(84);
        getChildren().setAll(text, strip);
    }

    void show(Overview overview) {
        CronWords said = new CronWords(overview, texts, workbench.formats());
        title.setText(said.title());
        title.setGraphic(icon(overview));
        words.setText(said.text());
        boolean toDo = !overview.cron().isAlive() && Attention.guards(overview).isEmpty();
        text.getChildren().setAll(title, words);
        if (toDo) {
            Hyperlink settings = new Hyperlink(texts.text("cron.settings"));
            settings.setOnAction(event -> workbench.go(new Destination.Screen(Place.SETTINGS)));
            text.getChildren().add(settings);
        }
        strip.show(overview, said);
    }

    private static FontIcon icon(Overview overview) {
        if (overview.cron().isAlive() && Attention.guards(overview).isEmpty()) {
            return Icons.success();
        }
        return Icons.danger();
    }
}
