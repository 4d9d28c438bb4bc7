package app.marketingstatuses.ui.shell;

import app.marketingstatuses.ui.desk.ShopCard;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Texts;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** Always in sight: which shop, how it is reached, whether cron is alive, and Stop. Stopped, it becomes the message. */
final class TopBar extends HBox {
    private static final Duration STALE = Duration.ofMinutes(5);

    private final Texts texts;
    private final Formats formats;
    private final Clock clock;
    private final HBox left = new HBox(12);
    private final HBox right = new HBox(12);
    private final Label cron = new Label();
    private final FontIcon cronIcon = Icons.of("fth-activity");
    private final Label state = Cards.secondary("");
    private final Button stop;
    private final Button resume;
    private Pulse pulse = Pulse.NONE;

    TopBar(
            ShopCard shop,
            Texts texts,
            Formats formats,
            Clock clock,
            Runnable onStop,
            Runnable onResume,
            Runnable onShops) {
        this.texts = texts;
        this.formats = formats;
        this.clock = clock;
        stop = new Button(texts.text("stop"), Icons.of("fth-stop-circle"));
        stop.getStyleClass().addAll("danger", "button-outlined");
        stop.setId("stop");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(event -> onStop.run());
        resume = new Button(texts.text("resume"), Icons.of("fth-play"));
        resume.setId("resume");
        resume.setOnAction(event -> onResume.run());
        cron.setGraphic(cronIcon);
        cron.setId("cron-state");
        cron.setMinWidth(Region.USE_PREF_SIZE);
        left.getChildren().addAll(shopMenu(shop, onShops));
        environment(shop).forEach(left.getChildren()::add);
        left.setAlignment(Pos.CENTER_LEFT);
        right.getChildren().addAll(link(shop), line(), cron, line(), state, stop);
        right.setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Brand.node(), left, Cards.spring(), right);
        show(Pulse.NONE);
    }

    private Node shopMenu(ShopCard shop, Runnable onShops) {
        MenuItem all = new MenuItem(texts.text("shops"), Icons.of("fth-repeat"));
        all.setOnAction(event -> onShops.run());
        Region stripe = new Region();
        stripe.getStyleClass().add("shop-stripe");
        if (shop.color() != null) {
            stripe.setStyle("-fx-background-color: " + shop.color() + ";");
        }
        MenuButton menu = new MenuButton(shop.name(), stripe, all);
        menu.setId("shop-menu");
        menu.getStyleClass().addAll("flat", "shop-menu");
        menu.setAccessibleText(texts.text("shopMenu", shop.name()));
        return menu;
    }

    private List<Label> environment(ShopCard shop) {
        return java.util.stream.Stream.of(
                        shop.production() ? "production" : null,
                        shop.readOnly() ? "readOnly" : null,
                        shop.link() == ShopCard.Link.DEMO ? "demo" : null)
                .filter(java.util.Objects::nonNull)
                .map(word -> {
                    Label label = new Label(texts.text("environment." + word));
                    label.getStyleClass().add("environment");
                    label.setMinWidth(Region.USE_PREF_SIZE);
                    return label;
                })
                .toList();
    }

    private Node link(ShopCard shop) {
        String word = shop.link().name().toLowerCase(Locale.ROOT);
        boolean safe = shop.link() == ShopCard.Link.SSH || shop.link() == ShopCard.Link.TLS;
        FontIcon icon = Icons.of(safe ? "fth-lock" : "fth-database");
        icon.getStyleClass().add(safe ? "success-icon" : "muted-icon");
        Label label = new Label(texts.text("link." + word), icon);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Separator line() {
        return new Separator(Orientation.VERTICAL);
    }

    void show(Pulse now) {
        pulse = now;
        boolean paused = now.isPaused();
        getStyleClass().remove("stopped");
        if (paused) {
            getStyleClass().add("stopped");
            state.setText(texts.text("stopped", formats.when(now.pausedSince()), now.pausedBy()));
        } else {
            state.setText(now.ready() ? texts.text("running") : texts.text("notReady"));
        }
        stop.setDisable(!now.ready());
        right.getChildren().removeAll(stop, resume);
        right.getChildren().add(paused ? resume : stop);
        tick();
    }

    /** Time goes on: how long ago cron ran. */
    void tick() {
        cronIcon.getStyleClass().removeAll("success-icon", "warning-icon", "muted-icon");
        if (pulse.lastRun() == null) {
            cron.setText(texts.text("cron.never"));
            cronIcon.getStyleClass().add("muted-icon");
            return;
        }
        boolean alive = Duration.between(pulse.lastRun(), clock.instant()).compareTo(STALE) < 0;
        cron.setText(texts.text(alive ? "cron.ran" : "cron.stale", formats.ago(pulse.lastRun())));
        cronIcon.getStyleClass().add(alive ? "success-icon" : "warning-icon");
    }
}
