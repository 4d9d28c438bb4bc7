package app.marketingstatuses.ui.settings;

import app.marketingstatuses.session.Installed;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.text.Texts;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What this program is, and under which terms. */
final class AboutCard {
    private static final double SIZE = 48;

    private final Texts texts;

    AboutCard(Texts texts) {
        this.texts = texts;
    }

    VBox node() {
        ImageView icon = new ImageView(new Image(
                Objects.requireNonNull(AboutCard.class.getResource("/app/marketingstatuses/ui/icons/icon-128.png"))
                        .toExternalForm()));
        icon.setFitWidth(SIZE);
        icon.setFitHeight(SIZE);
        icon.setSmooth(true);
        String version = Objects.requireNonNullElse(Installed.version(), texts.text("about.development"));
        VBox name = new VBox(
                2,
                Cards.semiBold("Marketing Statuses", "card-title"),
                Cards.secondary(texts.text("about.version", version, System.getProperty("java.version"))));
        HBox head = new HBox(12, icon, name);
        head.setAlignment(Pos.CENTER_LEFT);
        return Cards.titled(
                texts.text("about"),
                null,
                null,
                Rows.body(head, Rows.hint(texts.text("about.licence")), Rows.hint(texts.text("about.fonts"))));
    }
}
