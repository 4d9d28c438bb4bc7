package app.marketingstatuses.ui;

import app.marketingstatuses.ui.key.Marks;
import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The user's hand and eye on a window: keys, presses, and what can be read in sight. Events go to the window itself: a robot's
 * would go to whichever window without a display has the focus.
 */
public final class Hand {
    private static final int PATIENCE_MILLIS = 20_000;

    private final Snap snap;

    public Hand(Snap snap) {
        this.snap = snap;
    }

    /** Presses a button once it can be pressed. */
    public void press(String id) throws Exception {
        ButtonBase button = ready(id, ButtonBase.class);
        Snap.onFx(() -> {
            button.requestFocus();
            button.fire();
        });
        snap.settle();
    }

    /** Turns a switch. */
    public void click(String id) throws Exception {
        ToggleSwitch toggle = ready(id, ToggleSwitch.class);
        Snap.onFx(() -> toggle.setSelected(!toggle.isSelected()));
        snap.settle();
    }

    /** Opens a menu and takes one of its entries. */
    public void choose(String menu, String item) throws Exception {
        MenuButton button = ready(menu, MenuButton.class);
        Snap.onFx(button::show);
        MenuItem chosen = button.getItems().stream()
                .filter(each -> item.equals(each.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + item + " in " + menu));
        Snap.onFx(() -> {
            chosen.fire();
            button.hide();
        });
        snap.settle();
    }

    /** Types into a field in place of what stands there, key by key. */
    public void type(String id, String text) throws Exception {
        TextInputControl field = ready(id, TextInputControl.class);
        Snap.onFx(() -> {
            bringIntoSight(field);
            field.requestFocus();
            field.selectAll();
        });
        Snap.onFx(() -> text.chars().forEach(letter -> field.fireEvent(key(String.valueOf((char) letter)))));
        await("“" + text + "” in " + id, () -> text.equals(field.getText()));
    }

    private static KeyEvent key(String letter) {
        return new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    /** Presses a key, with those before it held, where the focus is. */
    public void keys(KeyCode... codes) throws Exception {
        push(codes);
        snap.settle();
    }

    /** The same without waiting for what comes of it. */
    void push(KeyCode... codes) throws Exception {
        List<KeyCode> all = List.of(codes);
        Snap.onFx(() -> {
            fire(KeyEvent.KEY_PRESSED, all);
            fire(KeyEvent.KEY_RELEASED, all);
        });
    }

    private void fire(EventType<KeyEvent> type, List<KeyCode> codes) {
        Scene scene = root().getScene();
        Node target = scene.getFocusOwner() == null ? root() : scene.getFocusOwner();
        target.fireEvent(new KeyEvent(
                type,
                "",
                "",
                codes.get(codes.size() - 1),
                codes.contains(KeyCode.SHIFT),
                codes.contains(KeyCode.CONTROL),
                codes.contains(KeyCode.ALT),
                false));
    }

    /** Waits until a control is there, in sight and enabled. */
    public <N extends Node> N ready(String id, Class<N> kind) throws Exception {
        await("#" + id, () -> find(id, kind).filter(node -> !node.isDisabled()).isPresent());
        return snap.ask(() -> find(id, kind).orElseThrow());
    }

    /** Waits until it is there. */
    public void ready(String id) throws Exception {
        ready(id, Node.class);
    }

    public boolean has(String id) throws Exception {
        return snap.ask(() -> find(id, Node.class).isPresent());
    }

    /** Waits for words that are part of a text in sight. */
    public void read(String words) throws Exception {
        await("“" + words + "”", () -> words().stream().anyMatch(text -> text.contains(words)));
    }

    /** Waits for anything. */
    public void await(String what, Supplier<Boolean> condition) throws Exception {
        for (int waited = 0; !snap.ask(condition); waited += 50) {
            if (waited > PATIENCE_MILLIS) {
                throw new AssertionError("never came: " + what + "; in sight: " + snap.ask(this::words));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** All words in sight. */
    public List<String> seen() throws Exception {
        return snap.ask(this::words);
    }

    /** The same on the desktop's thread. */
    List<String> words() {
        return root().lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .filter(Hand::isSeen)
                .filter(node -> !isInner(node))
                .map(label -> Marks.plain((Labeled) label))
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }

    /** What is drawn inside of a control that says the same. */
    private static boolean isInner(Node node) {
        Node parent = node.getParent();
        return parent instanceof MenuButton || parent != null && parent.getParent() instanceof ToggleSwitch;
    }

    private <N extends Node> Optional<N> find(String id, Class<N> kind) {
        return root().lookupAll("#" + id).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(Hand::isSeen)
                .findFirst();
    }

    private Node root() {
        return snap.window().root();
    }

    /** Whether neither it nor anything around it is hidden. */
    static boolean isSeen(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    private static void bringIntoSight(Node node) {
        for (Node n = node.getParent(); n != null; n = n.getParent()) {
            if (n instanceof ScrollPane pane && pane.getContent() != null) {
                Bounds at = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                double room = pane.getContent().getBoundsInLocal().getHeight()
                        - pane.getViewportBounds().getHeight();
                if (room > 0) {
                    pane.setVvalue(Math.max(0, Math.min(1, (at.getMinY() - 40) / room)));
                }
            }
        }
    }
}
