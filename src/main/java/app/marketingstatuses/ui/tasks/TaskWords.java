package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.Promo;
import app.marketingstatuses.domain.SendWindow;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Texts;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of a task in the owner's words. */
final class TaskWords {
    private final Texts texts;
    private final Formats formats;
    private final TasksLook look;

    TaskWords(Texts texts, Formats formats, TasksLook look) {
        this.texts = texts;
        this.formats = formats;
        this.look = look;
    }

    /** {@code after 5 minutes}, {@code 2 weeks since Sent}. */
    String when(Task task) {
        if (task.clock() instanceof TaskClock.Since since) {
            return texts.text(
                    "since", span(task.afterMinutes()), look.statuses().label(since.status()));
        }
        return task.clock() instanceof TaskClock.Created
                ? texts.text("sinceCreated", span(task.afterMinutes()))
                : formats.delay(task.afterMinutes());
    }

    /** Short where tables are narrow: {@code 2 weeks}. */
    private String span(int minutes) {
        Unit unit = minutes == 0 ? Unit.MINUTES : Unit.of(minutes);
        return texts.count("span." + unit.name().toLowerCase(Locale.ROOT), minutes / unit.minutes());
    }

    /** What a clock counts from, as the editor's choice reads. */
    String clock(TaskClock clock) {
        if (clock instanceof TaskClock.Since since) {
            return texts.text("clock.since", look.statuses().label(since.status()));
        }
        return texts.text(clock instanceof TaskClock.Created ? "clock.created" : "clock.status");
    }

    String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, texts.language().locale());
    }

    String shortDay(DayOfWeek day) {
        return texts.text("day." + day.getValue());
    }

    /** A field of a task, for comparing two versions of it. */
    String value(Field field, Task task) {
        return switch (field) {
            case NAME -> task.name();
            case DELAY -> formats.span(Duration.ofMinutes(task.afterMinutes()));
            case CLOCK -> clock(task.clock());
            case DAYS -> days(task.window());
            case HOURS -> hours(task.window());
            case FROM -> statuses(task.from());
            case COST -> cost(task);
            case PAYMENTS -> names(task.conditions().payments(), look.names().payments());
            case DELIVERIES ->
                names(task.conditions().deliveries(), look.names().deliveries());
            case GROUPS -> names(task.conditions().userGroups(), look.names().userGroups());
            case CONTEXTS -> contexts(task.conditions().contexts());
            case ORDERS ->
                task.conditions().minOrders() == null
                        ? texts.text("any.orders")
                        : formats.number(task.conditions().minOrders());
            case TO ->
                task.to() == TaskForm.NO_STATUS
                        ? texts.text("none")
                        : look.statuses().label(task.to());
            case MAIL -> texts.text(task.mail() == Task.MailMode.STATUS ? "mail.status" : "mail.none");
            case PROMO -> texts.text(task.promo() == null ? "promo.none" : "promo.given");
            case PROMO_FORMAT, PROMO_DISCOUNT, PROMO_COUNT, PROMO_DAYS, PROMO_LIST, PROMO_DESCRIPTION ->
                task.promo() == null ? texts.text("none") : promo(field, task.promo());
            case TRIAL -> texts.text("trial." + task.trial().code());
            case LIMIT -> task.limitPerRun() == null ? texts.text("noLimit") : formats.number(task.limitPerRun());
            case MAX_LATE ->
                task.maxLateMinutes() == null
                        ? texts.text("noLimit")
                        : formats.span(Duration.ofMinutes(task.maxLateMinutes()));
            case REPEAT -> texts.text(task.repeat() == Task.Repeat.ONCE ? "repeat.once" : "repeat.each");
            case DUE_FROM -> task.dueFrom() == null ? texts.text("dueFrom.none") : formats.full(task.dueFrom());
        };
    }

    private String promo(Field field, Promo promo) {
        String value = switch (field) {
            case PROMO_FORMAT -> promo.format();
            case PROMO_DISCOUNT -> promo.discount();
            case PROMO_COUNT -> promo.count() == null ? texts.text("noLimit") : formats.number(promo.count());
            case PROMO_DAYS ->
                promo.validDays() == null ? texts.text("promo.endless") : formats.number(promo.validDays());
            case PROMO_LIST -> promo.list();
            default -> promo.description() == null ? "" : promo.description();
        };
        return value.isEmpty() ? texts.text("none") : value;
    }

    private String days(SendWindow window) {
        return window == null || window.days().size() == DayOfWeek.values().length
                ? texts.text("days.all")
                : window.days().stream().sorted().map(this::shortDay).collect(Collectors.joining(", "));
    }

    private String hours(SendWindow window) {
        return window == null
                ? texts.text("hours.all")
                : texts.text("hours.range", Typed.shown(window.fromMinute()), Typed.shown(window.toMinute()));
    }

    private String cost(Task task) {
        var min = task.conditions().minCost();
        var max = task.conditions().maxCost();
        if (min == null && max == null) {
            return texts.text("any");
        }
        return (min == null ? "" : min.toPlainString()) + " – " + (max == null ? "" : max.toPlainString());
    }

    /** Names of statuses, in their order. */
    String statuses(Collection<Integer> ids) {
        return ids.isEmpty()
                ? texts.text("none")
                : ids.stream().map(look.statuses()::label).collect(Collectors.joining(", "));
    }

    private String names(Set<Integer> ids, Map<Integer, String> names) {
        return ids.isEmpty()
                ? texts.text("any")
                : ids.stream()
                        .sorted()
                        .map(id -> names.getOrDefault(id, "#" + id))
                        .collect(Collectors.joining(", "));
    }

    private String contexts(Set<String> keys) {
        return keys.isEmpty() ? texts.text("any") : keys.stream().sorted().collect(Collectors.joining(", "));
    }
}
