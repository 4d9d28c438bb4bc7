package app.marketingstatuses.ui;

import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.Station;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.store.Addressee;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Destination.Place;
import atlantafx.base.controls.ModalPane;
import atlantafx.base.controls.ToggleSwitch;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;

/** What there is to see in a demo shop that has a day behind it, and how to get there. */
final class Scenes {
    private static final int GAP_FROM = 410;
    private static final int GAP_TO = 333;

    private final Map<String, Scene> scenes = new LinkedHashMap<>();
    private long reviewTask;
    private long promoTask;
    private long heldOrder;
    private String lastRun;
    private int template;

    /** @param home a new settings folder */
    Scenes(Path home) {
        Instant now = Clock.systemUTC().instant();
        DemoPast past = new DemoPast(home, now);
        lastRun = past.runs().get(past.runs().size() - 1).runId();
        past.look(shop -> remember(shop, now));
        screens();
        dialogs();
    }

    private Void remember(ShopSession shop, Instant now) {
        List<Task> on = shop.store().tasks().list();
        reviewTask = on.get(1).id();
        promoTask = on.get(2).id();
        template = on.get(1).to();
        List<Verdict> held = shop.preview(on).plan(on, now).held();
        heldOrder = held.stream()
                .filter(v -> v.reason() == Reason.FINAL_STATUS && v.task().clock() instanceof TaskClock.Since)
                .mapToLong(v -> v.order().id())
                .findFirst()
                .orElseThrow();
        beats(shop, now);
        unmailed(shop, shop.preview(on).plan(on, now).due(), now);
        return null;
    }

    /** Some want no mail, among them the customer of the order that is due first. */
    private static void unmailed(ShopSession shop, List<Verdict> due, Instant now) {
        List<Addressee> who = new ArrayList<>();
        for (String address : List.of("kontakt@example.net", "anna.petrova@example.org")) {
            who.add(Addressee.address(address).orElseThrow());
        }
        due.stream()
                .limit(1)
                .forEach(verdict -> who.add(Addressee.customer(verdict.order().userId())));
        shop.store().doNotMail().add(who, now, "anna");
    }

    /** Cron ran every minute but for one gap. */
    private static void beats(ShopSession shop, Instant now) {
        String heartbeat = shop.database().tables().own("heartbeat");
        shop.database().with(connection -> Sql.update(connection, "DELETE FROM " + heartbeat));
        Station station = shop.store().station(null);
        for (int ago = 24 * 60; ago >= 0; ago--) {
            if (ago > GAP_FROM || ago < GAP_TO) {
                station.heartbeat(now.minus(Duration.ofMinutes(ago)));
            }
        }
    }

    private void screens() {
        scenes.put("overview", at(Place.OVERVIEW));
        scenes.put("tasks", snap -> go(snap, new Destination.OneTask(reviewTask)));
        scenes.put("task-promo", snap -> {
            go(snap, new Destination.Screen(Place.TASKS));
            Snap.onFx(() -> ((MenuButton) snap.window().root().lookup("#add-task"))
                    .getItems().stream()
                            .filter(item -> "add-promo".equals(item.getId()))
                            .forEach(MenuItem::fire));
            pause(snap);
            press(snap, "#promo-show");
        });
        scenes.put("preview", snap -> {
            go(snap, new Destination.Screen(Place.PREVIEW));
            select(snap, "#preview-due", 1); // The first has no mail to show.
        });
        scenes.put("preview-held", snap -> go(snap, new Destination.Previewed(null, true)));
        scenes.put("orders", at(Place.ORDERS));
        scenes.put("order", snap -> go(snap, new Destination.OneOrder(heldOrder)));
        scenes.put("history", snap -> go(snap, new Destination.OneRun(lastRun)));
        scenes.put("mail", at(Place.MAIL));
        scenes.put("templates", snap -> {
            go(snap, new Destination.Screen(Place.MAIL));
            press(snap, "#side-templates");
        });
        scenes.put("template", snap -> {
            go(snap, new Destination.OneTemplate(template, OutgoingMail.Kind.CUSTOMER, "en"));
            press(snap, "#start-ours");
        });
        scenes.put("template-phone", snap -> press(snap, "#width-phone"));
        scenes.put("template-fault", snap -> {
            press(snap, "#width-desktop");
            Snap.onFx(() -> {
                CodeArea area = (CodeArea) snap.window().root().lookup("#template-html");
                area.insertText(area.getText().indexOf("</@m.p>"), " ${order.number}");
            });
            pause(snap);
        });
        scenes.put("template-compare", snap -> {
            Snap.onFx(() -> {
                CodeArea area = (CodeArea) snap.window().root().lookup("#template-html");
                area.replaceText(area.getText().replace("order.number", "order.num"));
            });
            pause(snap);
            press(snap, "#template-compare");
        });
        scenes.put("template-mails", snap -> press(snap, "#compare-mails"));
        scenes.put("template-complete", snap -> {
            if (snap.ask(() -> snap.window().root().lookup("#compare-back")) != null) {
                press(snap, "#compare-back");
            }
            Snap.onFx(() -> {
                CodeArea area = (CodeArea) snap.window().root().lookup("#template-html");
                area.requestFocus();
                area.insertText(area.getText().indexOf("</@m.p>"), " ${pr");
                area.moveTo(area.getText().indexOf(" ${pr") + " ${pr".length());
            });
            pause(snap);
            Snap.onFx(() -> snap.window()
                    .root()
                    .lookup("#template-html")
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SPACE, false, true, false, false)));
        });
        scenes.put("template-versions", snap -> {
            Snap.onFx(() -> {
                CodeArea area = (CodeArea) snap.window().root().lookup("#template-html");
                area.replaceText(area.getText().replace(" ${pr", ""));
            });
            pause(snap);
            press(snap, "#template-save");
            Snap.onFx(() -> ((MenuButton) snap.window().root().lookup("#template-more"))
                    .getItems()
                    .get(0)
                    .fire());
            snap.settle();
        });
        scenes.put("nomail", snap -> {
            go(snap, new Destination.Screen(Place.MAIL));
            press(snap, "#side-nomail");
        });
        scenes.put("nomail-add", snap -> {
            press(snap, "#no-mail-add");
            Snap.onFx(() -> ((TextField) snap.window().root().lookup("#no-mail-who")).setText("Anna Petrova"));
            press(snap, "#no-mail-add-yes");
        });
        scenes.put("nomail-import", snap -> {
            go(snap, new Destination.Screen(Place.MAIL));
            press(snap, "#no-mail-import");
            Snap.onFx(() -> ((TextArea) snap.window().root().lookup("#no-mail-lines"))
                    .setText("maria@example.com\nAnna Petrova\n#999999\n"));
            press(snap, "#no-mail-import-yes");
        });
        scenes.put("settings", at(Place.SETTINGS));
        scenes.put("settings-mail", snap -> {
            go(snap, new Destination.Screen(Place.SETTINGS));
            Snap.onFx(() -> ((ScrollPane) snap.window().root().lookup("#settings-scroll")).setVvalue(1));
            snap.settle();
        });
    }

    private void dialogs() {
        scenes.put("run-now", snap -> {
            go(snap, new Destination.Screen(Place.PREVIEW));
            press(snap, "#preview-run");
        });
        scenes.put("undo", snap -> {
            go(snap, new Destination.OneRun(lastRun));
            press(snap, "#run-undo");
        });
        scenes.put("enable-promo", snap -> {
            go(snap, new Destination.OneTask(promoTask));
            press(snap, "#switch-" + promoTask);
            press(snap, "#confirm-yes");
            press(snap, "#switch-" + promoTask);
        });
        scenes.put("enable", snap -> {
            go(snap, new Destination.OneTask(reviewTask));
            press(snap, "#switch-" + reviewTask);
            press(snap, "#confirm-yes");
            press(snap, "#switch-" + reviewTask);
        });
    }

    /** In the order in which they can be shown one after the other. */
    Map<String, Scene> all() {
        return scenes;
    }

    private static Scene at(Place place) {
        return snap -> go(snap, new Destination.Screen(place));
    }

    private static void go(Snap snap, Destination destination) throws Exception {
        Snap.onFx(() -> {
            ((ModalPane) snap.window().root().lookup("#modal")).hide(true);
            snap.window().go(destination);
        });
        snap.settle();
    }

    /** Longer than what waits for a pause in typing. */
    private static void pause(Snap snap) throws Exception {
        TimeUnit.MILLISECONDS.sleep(600);
        snap.settle();
    }

    private static void select(Snap snap, String table, int row) throws Exception {
        Snap.onFx(() -> ((TableView<?>) snap.window().root().lookup(table))
                .getSelectionModel()
                .clearAndSelect(row));
        snap.settle();
    }

    private static void press(Snap snap, String id) throws Exception {
        Snap.onFx(() -> {
            Node node = snap.window().root().lookup(id);
            if (node instanceof ButtonBase button) {
                button.fire();
            } else if (node instanceof ToggleSwitch toggle) {
                toggle.setSelected(!toggle.isSelected());
            } else {
                throw new IllegalStateException("nothing to press: " + id);
            }
        });
        snap.settle();
    }

    /** The way to something to see. */
    interface Scene {
        void show(Snap snap) throws Exception;
    }
}
