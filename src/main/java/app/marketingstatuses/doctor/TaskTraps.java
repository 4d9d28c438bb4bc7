package app.marketingstatuses.doctor;

import app.marketingstatuses.doctor.Trap.Kind;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import app.marketingstatuses.shop.ShopSettings;
import app.marketingstatuses.shop.StatusFlags;
import app.marketingstatuses.shop.StatusFlags.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The traps of the shop's rules and of the tasks among themselves; a pure function.
 *
 * @param initialStatus the setting {@code ms2_status_new}
 * @param paidStatus the setting {@code ms2_status_paid}
 * @param cancelledStatus the setting {@code ms2_status_canceled}: that nobody can pay there is meant so
 */
public record TaskTraps(Statuses statuses, int initialStatus, int paidStatus, int cancelledStatus) {
    /** By the shop's settings. */
    public static TaskTraps of(Statuses statuses, ShopSettings settings) {
        return new TaskTraps(
                statuses,
                settings.initialStatus(),
                settings.number("ms2_status_paid", 2),
                settings.number("ms2_status_canceled", 4));
    }

    /**
     * The traps of every task, in the order of the list; of a task that is off as if it alone were switched on.
     *
     * @param tasks all tasks in the owner's order
     */
    public List<Trap> find(List<Task> tasks) {
        List<Trap> traps = new ArrayList<>();
        for (Task task : tasks) {
            List<Task> together =
                    tasks.stream().filter(t -> t.enabled() || t == task).toList();
            traps.addAll(rules(task));
            clock(task).ifPresent(traps::add);
            new Starvation(statuses, together).of(task).ifPresent(traps::add);
            new Loops(statuses, together).startingWith(task).ifPresent(traps::add);
            blocksPayment(task, unpaid(together)).ifPresent(traps::add);
            noMail(task).ifPresent(traps::add);
            oldOrders(task).ifPresent(traps::add);
        }
        return traps;
    }

    private List<Trap> rules(Task task) {
        OrderStatus target = statuses.find(task.to()).orElse(null);
        if (target == null || !target.active()) {
            return List.of(target(task, target));
        }
        List<Trap> traps = new ArrayList<>();
        for (int from : task.from()) {
            if (statuses.find(from).isEmpty()) {
                traps.add(source(task, from));
            }
            Reason reason = statuses.refusal(from, task.to()).orElse(null);
            if (reason == Reason.FINAL_STATUS) {
                traps.add(isFinal(task, from));
            } else if (reason == Reason.FIXED_STATUS) {
                traps.add(fixed(task, from));
            }
        }
        return traps;
    }

    private Trap target(Task task, OrderStatus target) {
        String name = Words.name(statuses, task.to());
        return target == null
                ? new Trap(
                        Kind.TARGET,
                        task,
                        task.to(),
                        true,
                        "The shop has no status " + name + ", so the task " + Words.name(task) + " moves nothing.",
                        "Choose another target for the task, or make the status again in the shop.")
                : new Trap(
                                Kind.TARGET,
                                task,
                                task.to(),
                                true,
                                "The status " + name + " is not active, so the task " + Words.name(task)
                                        + " moves nothing.",
                                "Make " + name + " active in the shop, or choose another target for the task.")
                        .repairedBy(Mark.ACTIVE);
    }

    private Trap source(Task task, int from) {
        return new Trap(
                Kind.SOURCE,
                task,
                from,
                false,
                "The shop has no status " + Words.name(statuses, from) + ", from which the task " + Words.name(task)
                        + " takes orders.",
                "Take it out of the task.");
    }

    private Optional<Trap> clock(Task task) {
        return task.clock() instanceof TaskClock.Since since
                        && statuses.find(since.status()).isEmpty()
                ? Optional.of(new Trap(
                        Kind.CLOCK,
                        task,
                        since.status(),
                        true,
                        "The task " + Words.name(task) + " counts from the status "
                                + Words.name(statuses, since.status())
                                + ", which the shop does not have, so its time never comes.",
                        "Count from another status."))
                : Optional.empty();
    }

    private Trap isFinal(Task task, int from) {
        String name = Words.name(statuses, from);
        return new Trap(
                        Kind.FINAL,
                        task,
                        from,
                        true,
                        name + " is final, so no order can leave it and the task " + Words.name(task)
                                + " moves nothing from there.",
                        "Clear the mark “final” of " + name + " in the shop's list of statuses.")
                .repairedBy(Mark.FINAL);
    }

    private Trap fixed(Task task, int from) {
        String name = Words.name(statuses, from);
        String target = Words.name(statuses, task.to());
        return new Trap(
                        Kind.FIXED,
                        task,
                        from,
                        true,
                        name + " is fixed and stands after " + target + " in the shop's list of statuses, so the task "
                                + Words.name(task) + " moves nothing from there.",
                        "Drag " + target + " below " + name + " in that list, or clear the mark “fixed” of " + name
                                + ".")
                .repairedBy(Mark.FIXED);
    }

    /** Statuses in which an order may still wait for its payment, as far as tasks lead from the first one. */
    private Set<Integer> unpaid(List<Task> tasks) {
        Set<Integer> unpaid = new HashSet<>(Set.of(initialStatus));
        boolean grew = true;
        while (grew) {
            grew = tasks.stream()
                    .filter(task -> task.to() != paidStatus && task.to() != cancelledStatus)
                    .filter(task -> task.from().stream().anyMatch(unpaid::contains))
                    .anyMatch(task -> unpaid.add(task.to()));
        }
        return unpaid;
    }

    private Optional<Trap> blocksPayment(Task task, Set<Integer> unpaid) {
        if (task.to() == paidStatus
                || task.to() == cancelledStatus
                || task.from().stream().noneMatch(unpaid::contains)) {
            return Optional.empty();
        }
        OrderStatus paid = statuses.find(paidStatus).filter(OrderStatus::active).orElse(null);
        OrderStatus target =
                statuses.find(task.to()).filter(OrderStatus::active).orElse(null);
        if (paid == null || target == null) {
            return Optional.empty();
        }
        return statuses.refusal(target.id(), paid.id()).map(reason -> blocking(task, target, paid, reason));
    }

    private static Trap blocking(Task task, OrderStatus target, OrderStatus paid, Reason reason) {
        boolean isFinal = reason == Reason.FINAL_STATUS;
        String name = Words.quoted(target.name());
        return new Trap(
                Kind.BLOCKS_PAYMENT,
                task,
                target.id(),
                List.of(),
                List.of(paid.id()),
                target.mailUser() || !isFinal,
                new StatusFlags.Change(target.id(), isFinal ? Mark.FINAL : Mark.FIXED),
                name + (isFinal ? " is final" : " is fixed and stands after " + Words.quoted(paid.name()))
                        + ", so an order that the task " + Words.name(task) + " moved there can never become "
                        + Words.quoted(paid.name()) + ".",
                "Clear the mark “" + (isFinal ? "final" : "fixed") + "” of " + name
                        + " in the shop's list of statuses.");
    }

    private Optional<Trap> noMail(Task task) {
        return statuses.find(task.to())
                .filter(target -> task.mail() == Task.MailMode.STATUS && !mails(target))
                .map(target -> new Trap(
                        Kind.NO_MAIL,
                        task,
                        target.id(),
                        false,
                        silence(target) + ", so the task " + Words.name(task)
                                + " moves orders without telling anybody.",
                        "Switch on the mail to the customer and give it a subject in the shop's list of statuses, or set"
                                + " the task's mail to none."));
    }

    /** A condition that years later may come true of an order. */
    private static Optional<Trap> oldOrders(Task task) {
        return task.conditions().minOrders() != null && task.maxLateMinutes() == null
                ? Optional.of(new Trap(
                        Kind.OLD_ORDERS,
                        task,
                        task.to(),
                        false,
                        "The task " + Words.name(task)
                                + " waits until a customer has enough orders, however long it takes, so"
                                + " an old order moves on the day its customer orders again.",
                        "Set maxLateMinutes, so that it leaves old orders alone."))
                : Optional.empty();
    }

    private static boolean mails(OrderStatus target) {
        return (target.mailUser() && !target.subjectUser().isBlank())
                || (target.mailManager() && !target.subjectManager().isBlank());
    }

    private static String silence(OrderStatus target) {
        String name = Words.quoted(target.name());
        return target.mailUser() || target.mailManager()
                ? "The mail of " + name + " has no subject"
                : name + " mails neither the customer nor the shop";
    }
}
