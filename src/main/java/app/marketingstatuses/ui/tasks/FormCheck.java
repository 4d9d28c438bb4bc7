package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.Task;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is wrong with a typed task, by the rules of the tasks file. */
final class FormCheck {
    private static final int LONGEST_NAME = 191;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;

    private final TaskForm form;
    private final Set<String> taken;
    private final Map<Field, Fault> faults = new EnumMap<>(Field.class);

    FormCheck(TaskForm form, Set<String> taken) {
        this.form = form;
        this.taken = taken;
    }

    Map<Field, Fault> faults() {
        name();
        statuses();
        when();
        cost();
        limits();
        dueFrom();
        faults.putAll(form.promo.faults());
        if (form.promo.on.get() && form.mail.get() == Task.MailMode.NONE) {
            add(Field.MAIL, "promoNoMail");
        }
        return faults;
    }

    private void add(Field field, String key) {
        faults.putIfAbsent(field, Fault.of(key));
    }

    private void name() {
        String name = form.name.get().strip();
        if (name.isEmpty()) {
            add(Field.NAME, "nameEmpty");
        } else if (name.length() > LONGEST_NAME) {
            faults.put(Field.NAME, new Fault("nameLong", LONGEST_NAME));
        } else if (taken.contains(name)) {
            add(Field.NAME, "nameTaken");
        }
    }

    private void statuses() {
        if (form.from.get().isEmpty()) {
            add(Field.FROM, "fromEmpty");
        }
        if (form.to.get() == null) {
            add(Field.TO, "toEmpty");
        } else if (form.from.get().contains(form.to.get())) {
            add(Field.TO, "toInFrom");
        }
    }

    private void when() {
        if (Typed.whole(form.delay.get()).isEmpty()) {
            add(Field.DELAY, "delayNumber");
        } else if (Typed.span(form.delay.get(), form.delayUnit.get(), Task.MAX_AFTER_MINUTES)
                .isEmpty()) {
            add(Field.DELAY, "delayLong");
        }
        if (form.days.get().isEmpty()) {
            add(Field.DAYS, "daysEmpty");
        }
        if (form.opens.get().isBlank() && form.closes.get().isBlank()) {
            return;
        }
        Optional<Integer> opens = Typed.minute(form.opens.get(), false);
        Optional<Integer> closes = Typed.minute(form.closes.get(), true);
        if (opens.isEmpty() || closes.isEmpty()) {
            add(Field.HOURS, "hours");
        } else if (opens.equals(closes)) {
            add(Field.HOURS, "hoursEqual");
        }
    }

    private void cost() {
        Optional<BigDecimal> min = Typed.amount(form.minCost.get());
        Optional<BigDecimal> max = Typed.amount(form.maxCost.get());
        boolean minBad = !form.minCost.get().isBlank() && min.isEmpty();
        boolean maxBad = !form.maxCost.get().isBlank() && max.isEmpty();
        if (minBad || maxBad) {
            add(Field.COST, "cost");
        } else if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            add(Field.COST, "costOrder");
        }
    }

    private void limits() {
        oneOrMore(Field.ORDERS, form.minOrders.get());
        oneOrMore(Field.LIMIT, form.limit.get());
        boolean bounded = !form.late.get().isBlank();
        if (bounded
                && Typed.span(form.late.get(), form.lateUnit.get(), Integer.MAX_VALUE)
                        .isEmpty()) {
            add(Field.MAX_LATE, "late");
        }
    }

    private void oneOrMore(Field field, String typed) {
        if (!typed.isBlank() && Typed.whole(typed).filter(n -> n >= 1).isEmpty()) {
            add(field, "limit");
        }
    }

    private void dueFrom() {
        boolean timed = !form.dueTime.get().isBlank();
        if (!form.dueWrong.get().isEmpty()) {
            add(Field.DUE_FROM, "dueDay");
            return;
        }
        if (form.dueDate.get() == null) {
            if (timed) {
                add(Field.DUE_FROM, "dueDate");
            }
            return;
        }
        int year = form.dueDate.get().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            add(Field.DUE_FROM, "dueYear");
        } else if (timed && Typed.time(form.dueTime.get()).isEmpty()) {
            add(Field.DUE_FROM, "dueTime");
        }
    }
}
