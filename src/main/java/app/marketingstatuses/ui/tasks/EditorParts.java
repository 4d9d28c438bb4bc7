package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import app.marketingstatuses.domain.Trial;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.DateInput;
import app.marketingstatuses.ui.part.StatusChip;
import app.marketingstatuses.ui.text.Texts;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.SegmentedButton;

/** The fields of the editor in their four groups, bound to one typed task. */
final class EditorParts {
    private final Texts texts;
    private final TasksLook look;
    private final TaskWords words;
    private final TaskForm form;
    private final List<FieldBox> boxes = new ArrayList<>();

    EditorParts(Texts texts, TasksLook look, TaskWords words, TaskForm form) {
        this.texts = texts;
        this.look = look;
        this.words = words;
        this.form = form;
    }

    /** All fields made so far. */
    List<FieldBox> boxes() {
        return boxes;
    }

    VBox when() {
        TextField delay = Inputs.text(form.delay, "delay", "0");
        delay.setPrefColumnCount(4);
        List<TaskClock> clocks = new ArrayList<>(List.of(TaskClock.STATUS, TaskClock.CREATED));
        look.ranked().forEach(status -> clocks.add(new TaskClock.Since(status.id())));
        if (!clocks.contains(form.clock.get())) {
            clocks.add(form.clock.get());
        }
        ComboBox<TaskClock> clock = Inputs.choice(form.clock, "clock", clocks, words::clock);
        TextField opens = Inputs.text(form.opens, "opens", "00:00");
        TextField closes = Inputs.text(form.closes, "closes", "24:00");
        opens.setPrefColumnCount(5);
        closes.setPrefColumnCount(5);
        closes.setAccessibleText(texts.text("hours.to"));
        SegmentedButton days = days();
        return group(
                "group.when",
                box(Field.DELAY, delay, row(delay, grow(unit(form.delayUnit, "delay-unit")))),
                box(Field.CLOCK, clock, clock),
                box(Field.DAYS, days, days),
                box(Field.HOURS, opens, row(opens, new Label(texts.text("hours.to")), closes)),
                midnight());
    }

    /** Says what hours mean that end before they begin. */
    private Label midnight() {
        Label label = hint(texts.text("hours.midnight"));
        InvalidationListener tell = change -> {
            Integer opens = Typed.minute(form.opens.get(), false).orElse(null);
            Integer closes = Typed.minute(form.closes.get(), true).orElse(null);
            boolean spans = opens != null && closes != null && opens > closes;
            label.setVisible(spans);
            label.setManaged(spans);
        };
        form.opens.addListener(tell);
        form.closes.addListener(tell);
        tell.invalidated(null);
        return label;
    }

    private ComboBox<Unit> unit(ObjectProperty<Unit> value, String id) {
        ComboBox<Unit> box = Inputs.choice(
                value,
                id,
                Arrays.asList(Unit.values()),
                unit -> texts.text("unit." + unit.name().toLowerCase(Locale.ROOT)));
        box.setAccessibleText(texts.text("unit"));
        return box;
    }

    private SegmentedButton days() {
        SegmentedButton bar = new SegmentedButton();
        bar.setToggleGroup(null);
        for (DayOfWeek day : DayOfWeek.values()) {
            ToggleButton button = new ToggleButton(words.shortDay(day));
            button.setId("day-" + day.getValue());
            button.setAccessibleText(words.day(day));
            button.setSelected(form.days.get().contains(day));
            button.setOnAction(event -> {
                Set<DayOfWeek> now = EnumSet.noneOf(DayOfWeek.class);
                now.addAll(form.days.get());
                if (button.isSelected()) {
                    now.add(day);
                } else {
                    now.remove(day);
                }
                form.days.set(now);
            });
            form.days.addListener((p, was, now) -> button.setSelected(now.contains(day)));
            bar.getButtons().add(button);
        }
        bar.setId("days");
        bar.getStyleClass().add("days");
        return bar;
    }

    VBox which() {
        List<Integer> statuses = withKept(form.from.get());
        MenuButton from = Inputs.chips(form.from, "from", statuses, this::chip, look.statuses()::label);
        TextField min = Inputs.text(form.minCost, "min-cost", texts.text("cost.from"));
        TextField max = Inputs.text(form.maxCost, "max-cost", texts.text("cost.to"));
        max.setAccessibleText(texts.text("cost.to"));
        String cost = look.currency().isEmpty()
                ? texts.text("field.cost")
                : texts.text("field.cost.currency", look.currency());
        CheckComboBox<Integer> payments =
                several(form.payments, "payments", look.names().payments(), texts.text("any"));
        CheckComboBox<Integer> deliveries =
                several(form.deliveries, "deliveries", look.names().deliveries(), texts.text("any.delivery"));
        CheckComboBox<Integer> groups =
                several(form.groups, "groups", look.names().userGroups(), texts.text("any.customers"));
        CheckComboBox<String> contexts = Inputs.several(
                form.contexts,
                "contexts",
                look.names().contexts().keySet(),
                key -> look.names().contexts().getOrDefault(key, key),
                texts.text("any.context"));
        return group(
                "group.which",
                box(Field.FROM, from, from),
                box(Field.COST, cost, min, row(grow(min), new Label("–"), grow(max))),
                pair(box(Field.PAYMENTS, payments, payments), box(Field.DELIVERIES, deliveries, deliveries)),
                pair(box(Field.GROUPS, groups, groups), box(Field.CONTEXTS, contexts, contexts)),
                orders());
    }

    /** Says which orders count as soon as a number is asked for. */
    private VBox orders() {
        TextField orders = Inputs.text(form.minOrders, "min-orders", texts.text("any.orders"));
        Label hint = hint(texts.text("orders.hint"));
        hint.visibleProperty().bind(form.minOrders.isNotEmpty());
        hint.managedProperty().bind(hint.visibleProperty());
        return new VBox(4, box(Field.ORDERS, orders, orders), hint);
    }

    private static CheckComboBox<Integer> several(
            ObjectProperty<Set<Integer>> value, String id, Map<Integer, String> names, String any) {
        return Inputs.several(value, id, names.keySet(), key -> names.getOrDefault(key, "#" + key), any);
    }

    private List<Integer> withKept(Collection<Integer> kept) {
        Set<Integer> all =
                new LinkedHashSet<>(look.ranked().stream().map(OrderStatus::id).toList());
        all.addAll(kept);
        return List.copyOf(all);
    }

    private Node chip(Integer status) {
        return StatusChip.of(look.statuses(), status).shrinkable();
    }

    /**
     * @param mails what is told of the mails, below the choice
     * @param promo the switch of the promo code
     */
    VBox happens(Node mails, Node promo) {
        List<Integer> targets = withKept(form.to.get() == null ? List.of() : List.of(form.to.get()));
        ComboBox<Integer> to = Inputs.nodes(form.to, "to", targets, this::chip);
        ComboBox<Task.MailMode> mail = Inputs.choice(
                form.mail,
                "mail",
                Arrays.asList(Task.MailMode.values()),
                mode -> texts.text(mode == Task.MailMode.STATUS ? "mail.status" : "mail.none"));
        return group("group.happens", box(Field.TO, to, to), box(Field.MAIL, mail, mail), mails, promo, trial());
    }

    private VBox trial() {
        ComboBox<Trial> trial = Inputs.choice(
                form.trial,
                "trial",
                List.of(Trial.OFF, Trial.MAIL, Trial.MOVE),
                value -> texts.text("trial." + value.code()));
        Label hint = hint("");
        InvalidationListener tell = change -> hint.setText(trialHint());
        form.trial.addListener(tell);
        tell.invalidated(null);
        return new VBox(4, box(Field.TRIAL, trial, trial), hint);
    }

    /** What the choice means, and what the shop's own trial makes of it. */
    private String trialHint() {
        Trial chosen = form.trial.get();
        Trial shops = look.trials().shop();
        if (chosen.isOn() && look.trials().address() == null) {
            return "";
        }
        String said = texts.text("trial.hint." + chosen.code(), look.trials().address());
        return shops.isStricterThan(chosen) ? said + " " + texts.text("trial.hint.shop") : said;
    }

    VBox limits() {
        TextField limit = Inputs.text(form.limit, "limit", texts.text("noLimit"));
        TextField late = Inputs.text(form.late, "late", texts.text("noLimit"));
        late.setPrefColumnCount(6);
        ComboBox<Task.Repeat> repeat = Inputs.choice(
                form.repeat,
                "repeat",
                Arrays.asList(Task.Repeat.values()),
                value -> texts.text(value == Task.Repeat.ONCE ? "repeat.once" : "repeat.each"));
        DatePicker date = new DatePicker();
        date.valueProperty().bindBidirectional(form.dueDate);
        DateInput.watch(date, texts, form.dueWrong);
        date.setId("due-date");
        date.setMinWidth(0);
        date.setPromptText(texts.text(form.stored().enabled() ? "dueFrom.none" : "dueFrom.on"));
        TextField time = Inputs.text(form.dueTime, "due-time", "00:00");
        time.setAccessibleText(texts.text("dueFrom.time"));
        time.setPrefColumnCount(3);
        time.setMinWidth(62);
        time.setPrefWidth(62);
        return group(
                "group.limits",
                box(Field.LIMIT, limit, limit),
                box(Field.MAX_LATE, late, row(grow(late), unit(form.lateUnit, "late-unit"))),
                box(Field.REPEAT, repeat, repeat),
                box(Field.DUE_FROM, date, row(grow(date), time)));
    }

    FieldBox box(Field field, Control marked, Node input) {
        return box(field, texts.text(field.key()), marked, input);
    }

    private FieldBox box(Field field, String label, Control marked, Node input) {
        FieldBox box = new FieldBox(field, label, marked, input);
        boxes.add(box);
        return box;
    }

    VBox group(String title, Node... fields) {
        VBox group = new VBox(10, Cards.semiBold(texts.text(title), "card-title"));
        group.getChildren().addAll(fields);
        group.getStyleClass().add("editor-group");
        group.setMinWidth(0);
        return group;
    }

    static HBox pair(FieldBox one, FieldBox other) {
        HBox pair = row(grow(one), grow(other));
        pair.setAlignment(Pos.TOP_LEFT);
        one.setPrefWidth(80);
        other.setPrefWidth(80);
        return pair;
    }

    static HBox row(Node... nodes) {
        HBox row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        return row;
    }

    static <N extends Node> N grow(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    static Label hint(String text) {
        Label hint = Cards.secondary(text);
        hint.setWrapText(true);
        return hint;
    }
}
