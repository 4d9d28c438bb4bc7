package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.SendWindow;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import app.marketingstatuses.domain.Trial;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A task as it is typed, field by field, beside the task as it was last seen in the shop. Knows no controls. */
final class TaskForm {
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty delay = new SimpleStringProperty("");
    final ObjectProperty<Unit> delayUnit = new SimpleObjectProperty<>(Unit.DAYS);
    final ObjectProperty<TaskClock> clock = new SimpleObjectProperty<>(TaskClock.STATUS);
    final ObjectProperty<Set<DayOfWeek>> days = new SimpleObjectProperty<>(Set.of());
    final StringProperty opens = new SimpleStringProperty("");
    final StringProperty closes = new SimpleStringProperty("");
    final ObjectProperty<Set<Integer>> from = new SimpleObjectProperty<>(Set.of());
    final StringProperty minCost = new SimpleStringProperty("");
    final StringProperty maxCost = new SimpleStringProperty("");
    final ObjectProperty<Set<Integer>> payments = new SimpleObjectProperty<>(Set.of());
    final ObjectProperty<Set<Integer>> deliveries = new SimpleObjectProperty<>(Set.of());
    final ObjectProperty<Set<Integer>> groups = new SimpleObjectProperty<>(Set.of());
    final ObjectProperty<Set<String>> contexts = new SimpleObjectProperty<>(Set.of());
    final StringProperty minOrders = new SimpleStringProperty("");
    final ObjectProperty<Integer> to = new SimpleObjectProperty<>();
    final ObjectProperty<Task.MailMode> mail = new SimpleObjectProperty<>(Task.MailMode.STATUS);
    final PromoForm promo = new PromoForm();
    final ObjectProperty<Trial> trial = new SimpleObjectProperty<>(Trial.OFF);
    final StringProperty limit = new SimpleStringProperty("");
    final StringProperty late = new SimpleStringProperty("");
    final ObjectProperty<Unit> lateUnit = new SimpleObjectProperty<>(Unit.DAYS);
    final ObjectProperty<Task.Repeat> repeat = new SimpleObjectProperty<>(Task.Repeat.ONCE);
    final ObjectProperty<LocalDate> dueDate = new SimpleObjectProperty<>();
    /** What is typed for a day and is none; blank where all is well. */
    final StringProperty dueWrong = new SimpleStringProperty("");

    final StringProperty dueTime = new SimpleStringProperty("");

    private final ShopZone zone;
    private Task stored;
    private Map<Field, Object> loaded = Map.of();

    TaskForm(ShopZone zone, Task stored) {
        this.zone = zone;
        load(stored);
    }

    /** As it was last seen in the shop; of a new task as it was proposed. */
    Task stored() {
        return stored;
    }

    /** Forgets what is typed. */
    void load(Task task) {
        stored = task;
        name.set(task.name());
        delayUnit.set(task.afterMinutes() == 0 ? Unit.MINUTES : Unit.of(task.afterMinutes()));
        delay.set(Integer.toString(task.afterMinutes() / delayUnit.get().minutes()));
        clock.set(task.clock());
        loadWindow(task.window());
        from.set(new LinkedHashSet<>(task.from()));
        loadConditions(task.conditions());
        to.set(task.to() == NO_STATUS ? null : (Integer) task.to());
        mail.set(task.mail());
        promo.load(task.promo());
        trial.set(task.trial());
        limit.set(task.limitPerRun() == null ? "" : task.limitPerRun().toString());
        int bound = task.maxLateMinutes() == null ? 0 : task.maxLateMinutes();
        lateUnit.set(task.maxLateMinutes() == null ? Unit.DAYS : Unit.of(bound));
        late.set(
                task.maxLateMinutes() == null
                        ? ""
                        : Integer.toString(bound / lateUnit.get().minutes()));
        repeat.set(task.repeat());
        LocalDateTime due = task.dueFrom() == null ? null : zone.local(task.dueFrom());
        dueDate.set(due == null ? null : due.toLocalDate());
        dueWrong.set("");
        dueTime.set(due == null ? "" : Typed.shown(due.getHour() * 60 + due.getMinute()));
        loaded = typed();
    }

    /** Whether what is typed means just this task, whatever its id and version, and the moment from which it looks at orders. */
    boolean reads(Task task) {
        return faults(Set.of()).isEmpty()
                && task().stored(task.id(), task.version())
                        .with(task.enabled(), task.dueFrom())
                        .equals(task);
    }

    /** Takes another stored version as the one the typed values are compared with. */
    void rebase(Task task) {
        TaskForm other = new TaskForm(zone, task);
        stored = task;
        loaded = other.loaded;
    }

    /** What stands for no status in a task that was not saved yet. */
    static final int NO_STATUS = -1;

    private void loadWindow(SendWindow window) {
        days.set(window == null ? EnumSet.allOf(DayOfWeek.class) : window.days());
        opens.set(window == null ? "" : Typed.shown(window.fromMinute()));
        closes.set(window == null ? "" : Typed.shown(window.toMinute()));
    }

    private void loadConditions(Conditions conditions) {
        minCost.set(plain(conditions.minCost()));
        maxCost.set(plain(conditions.maxCost()));
        payments.set(conditions.payments());
        deliveries.set(conditions.deliveries());
        groups.set(conditions.userGroups());
        contexts.set(conditions.contexts());
        minOrders.set(
                conditions.minOrders() == null ? "" : conditions.minOrders().toString());
    }

    private static String plain(BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }

    /** Calls back whenever anything is typed. */
    void onInput(InvalidationListener listener) {
        Stream.concat(
                        Stream.<Observable>of(
                                name,
                                delay,
                                delayUnit,
                                clock,
                                days,
                                opens,
                                closes,
                                from,
                                minCost,
                                maxCost,
                                payments,
                                deliveries,
                                groups,
                                contexts,
                                minOrders,
                                to,
                                mail,
                                trial,
                                limit,
                                late,
                                lateUnit,
                                repeat,
                                dueDate,
                                dueWrong,
                                dueTime),
                        promo.inputs())
                .forEach(input -> input.addListener(listener));
    }

    /** Whether a field differs from the stored task; the fields of a code do not where the task had none before. */
    boolean isChanged(Field field) {
        boolean switched = field.ofPromo() && isChanged(Field.PROMO);
        return !switched && !typed(field).equals(loaded.get(field));
    }

    /** The fields that differ from the stored task. */
    Set<Field> changed() {
        Set<Field> changed = EnumSet.noneOf(Field.class);
        Stream.of(Field.values()).filter(this::isChanged).forEach(changed::add);
        return changed;
    }

    private Map<Field, Object> typed() {
        Map<Field, Object> all = new EnumMap<>(Field.class);
        Stream.of(Field.values()).forEach(field -> all.put(field, typed(field)));
        return all;
    }

    /** Equal for inputs that mean the same: {@code 7 days} and {@code 1 week}. */
    private Object typed(Field field) {
        return switch (field) {
            case NAME -> name.get().strip();
            case DELAY -> span(delay.get(), delayUnit.get());
            case CLOCK -> clock.get();
            case DAYS -> days.get();
            case HOURS -> List.of(opens.get().strip(), closes.get().strip());
            case FROM -> List.copyOf(from.get());
            case COST -> List.of(amount(minCost.get()), amount(maxCost.get()));
            case PAYMENTS -> payments.get();
            case DELIVERIES -> deliveries.get();
            case GROUPS -> groups.get();
            case CONTEXTS -> contexts.get();
            case ORDERS -> minOrders.get().strip();
            case TO -> to.get() == null ? NO_STATUS : to.get();
            case MAIL -> mail.get();
            case PROMO -> promo.on.get();
            case PROMO_FORMAT, PROMO_DISCOUNT, PROMO_COUNT, PROMO_DAYS, PROMO_LIST, PROMO_DESCRIPTION ->
                promo.typed(field);
            case TRIAL -> trial.get();
            case LIMIT -> limit.get().strip();
            case MAX_LATE -> late.get().isBlank() ? "" : span(late.get(), lateUnit.get());
            case REPEAT -> repeat.get();
            case DUE_FROM ->
                List.of(
                        dueDate.get() == null ? "" : dueDate.get(),
                        dueWrong.get(),
                        dueTime.get().strip());
        };
    }

    private static Object span(String text, Unit unit) {
        return Typed.span(text, unit, Integer.MAX_VALUE)
                .<Object>map(minutes -> minutes)
                .orElse(text + unit);
    }

    private static Object amount(String text) {
        return Typed.amount(text).<Object>map(BigDecimal::stripTrailingZeros).orElse(text.strip());
    }

    /** What is wrong, by field; only names that other tasks have are taken. */
    Map<Field, Fault> faults(Set<String> taken) {
        return new FormCheck(this, taken).faults();
    }

    /** The task as typed, under the stored id and version. Only to be asked where there are no faults. */
    Task task() {
        return new Task(
                stored.id(),
                stored.version(),
                name.get().strip(),
                stored.enabled(),
                List.copyOf(from.get()),
                to.get(),
                Typed.span(delay.get(), delayUnit.get(), Task.MAX_AFTER_MINUTES).orElseThrow(),
                clock.get(),
                repeat.get(),
                dueFrom(),
                late.get().isBlank()
                        ? null
                        : Typed.span(late.get(), lateUnit.get(), Integer.MAX_VALUE)
                                .orElseThrow(),
                Typed.whole(limit.get()).orElse(null),
                new Conditions(
                        Typed.amount(minCost.get()).orElse(null),
                        Typed.amount(maxCost.get()).orElse(null),
                        deliveries.get(),
                        payments.get(),
                        contexts.get(),
                        groups.get(),
                        Typed.whole(minOrders.get()).orElse(null)),
                window(),
                mail.get(),
                promo.promo(),
                trial.get());
    }

    /** The stored moment to its millisecond unless the field was changed. */
    private Instant dueFrom() {
        if (!isChanged(Field.DUE_FROM)) {
            return stored.dueFrom();
        }
        return dueDate.get() == null
                ? null
                : zone.instant(dueDate.get().atTime(Typed.time(dueTime.get()).orElse(LocalTime.MIDNIGHT)));
    }

    private SendWindow window() {
        boolean always = opens.get().isBlank() && closes.get().isBlank();
        if (always && days.get().size() == DayOfWeek.values().length) {
            return null;
        }
        return new SendWindow(
                days.get(),
                always ? 0 : Typed.minute(opens.get(), false).orElseThrow(),
                always ? SendWindow.DAY : Typed.minute(closes.get(), true).orElseThrow());
    }
}
