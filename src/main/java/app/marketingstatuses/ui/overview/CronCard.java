package app.marketingstatuses.ui.overview;

import app.marketingstatuses.session.Overview;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Destination.Place;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whether cron starts runs: in words, and the last 24 hours as a strip. */
final class CronCard extends HBox {
    private static final double WORDS = 318;
    private static final double LOW = 84;
    private static final double HIGH = 126;

    private final Workbench workbench;
    private final Texts texts;
    private final Label title = Cards.semiBold("", "card-title");
    private final Label words = Cards.secondary("");
    private final VBox text;
    private final GapStrip strip;
    private final VBox picture = new VBox(6);

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
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("card", "cron-card");
        HBox.setHgrow(picture, Priority.ALWAYS);
        picture.setAlignment(Pos.CENTER_LEFT);
        picture.setMinWidth(0);
        getChildren().setAll(text, picture);
    }

    /** @param cronLine null where cron runs, or the line is not known */
    void show(Overview overview, String cronLine) {
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
        setMinHeight(cronLine == null ? LOW : HIGH);
        picture.getChildren().setAll(strip);
        if (cronLine != null) {
            picture.getChildren().add(line(cronLine));
        }
    }

    /** What belongs into crontab, to be copied. */
    private HBox line(String cronLine) {
        TextField field = new TextField(cronLine);
        field.setEditable(false);
        field.setAccessibleText(texts.text("cron.line"));
        field.getStyleClass().add("cron-line");
        HBox.setHgrow(field, Priority.ALWAYS);
        Button copy = new Button(texts.text("copy"), Icons.of("fth-copy"));
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(event -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, cronLine));
            workbench.dialogs().notice(texts.text("cron.copied"));
        });
        return new HBox(8, field, copy);
    }

    private static FontIcon icon(Overview overview) {
        if (overview.cron().isAlive() && Attention.guards(overview).isEmpty()) {
            return Icons.success();
        }
        return Icons.danger();
    }
}
