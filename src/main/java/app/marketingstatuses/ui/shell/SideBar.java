package app.marketingstatuses.ui.shell;

import app.marketingstatuses.ui.desk.Destination.Place;
import app.marketingstatuses.ui.part.Badge;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Texts;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Leads to the screens, with what waits there. */
final class SideBar extends VBox {
    private static final Map<Place, String> ICONS = Map.of(
            Place.OVERVIEW, "fth-home",
            Place.TASKS, "fth-zap",
            Place.PREVIEW, "fth-eye",
            Place.ORDERS, "fth-shopping-bag",
            Place.HISTORY, "fth-clock",
            Place.MAIL, "fth-mail",
            Place.SETTINGS, "fth-settings");

    private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);
    private final Map<Place, StackPane> badges = new EnumMap<>(Place.class);
    private final Label time = Cards.secondary("");
    private final Texts texts;
    private final Formats formats;
    private final Clock clock;

    SideBar(Texts texts, Formats formats, Clock clock, Consumer<Place> onChosen) {
        this.texts = texts;
        this.formats = formats;
        this.clock = clock;
        getStyleClass().add("side-bar");
        ToggleGroup group = new ToggleGroup();
        for (Place place : Place.values()) {
            buttons.put(place, button(place, group, onChosen));
        }
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        for (Place place : Place.values()) {
            if (place == Place.SETTINGS) {
                getChildren().add(spring);
            }
            getChildren().add(row(place));
        }
        time.getStyleClass().add("shop-time");
        getChildren().add(time);
        tick();
    }

    private ToggleButton button(Place place, ToggleGroup group, Consumer<Place> onChosen) {
        String name = place.name().toLowerCase(Locale.ROOT);
        ToggleButton button = new ToggleButton(texts.text("place." + name), Icons.of(ICONS.get(place)));
        button.setId("go-" + name);
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> {
            button.setSelected(true); // A second press must not leave nothing chosen.
            onChosen.accept(place);
        });
        return button;
    }

    /** The badge lies over the button, so that the whole row is one target. */
    private StackPane row(Place place) {
        StackPane badge = new StackPane();
        badge.getStyleClass().add("side-badge");
        badge.setMouseTransparent(true);
        badge.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        badges.put(place, badge);
        StackPane row = new StackPane(buttons.get(place), badge);
        StackPane.setAlignment(badge, Pos.CENTER_RIGHT);
        row.getStyleClass().add("side-row");
        HBox.setHgrow(row, Priority.ALWAYS);
        return row;
    }

    void choose(Place place) {
        buttons.get(place).setSelected(true);
    }

    void show(Pulse pulse) {
        badge(Place.TASKS, Badge.Kind.DANGER, pulse.caught(), "caught");
        badge(Place.PREVIEW, Badge.Kind.PLAIN, pulse.due(), "due");
        badge(Place.MAIL, Badge.Kind.DANGER, pulse.deadMails(), "dead");
    }

    private void badge(Place place, Badge.Kind kind, int count, String meaning) {
        StackPane at = badges.get(place);
        ToggleButton button = buttons.get(place);
        String name = texts.text("place." + place.name().toLowerCase(Locale.ROOT));
        if (count == 0) {
            at.getChildren().clear();
            button.setAccessibleText(name);
        } else {
            at.getChildren().setAll(new Badge(kind, texts.number(count)));
            button.setAccessibleText(name + ", " + texts.count("badge." + meaning, count));
        }
    }

    /** The shop's time goes on. */
    void tick() {
        time.setText(texts.text("shopTime", formats.clockTime(clock.instant())) + "\n"
                + formats.zone().id());
    }
}
