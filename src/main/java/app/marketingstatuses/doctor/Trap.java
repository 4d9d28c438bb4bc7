package app.marketingstatuses.doctor;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.shop.StatusFlags;
import java.util.List;

/**
 * A rule of the shop, or another task, that keeps a task from doing what it says.
 *
 * @param task the task that is caught
 * @param status the status whose set-up is the cause
 * @param others the other tasks that take part, such as the one that takes the orders away
 * @param path the statuses it is about: those starved, or those of the circle, its first one last again
 * @param serious orders stand still, go round for ever, or cannot be paid
 * @param repair the one mark in the shop's list of statuses that would free it; null where there is none
 * @param message cause and effect, in a sentence
 * @param fix what to do, in a sentence
 */
public record Trap(
        Kind kind,
        Task task,
        int status,
        List<Task> others,
        List<Integer> path,
        boolean serious,
        StatusFlags.Change repair,
        String message,
        String fix) {
    /** What kind of trap it is. */
    public enum Kind {
        FINAL("task-final"),
        FIXED("task-fixed"),
        TARGET("task-target"),
        SOURCE("task-source"),
        CLOCK("task-clock"),
        STARVED("task-starved"),
        LOOP("task-loop"),
        BLOCKS_PAYMENT("task-blocks-payment"),
        NO_MAIL("task-no-mail"),
        OLD_ORDERS("task-old-orders"),
        MAIL_FAILS("task-mail-fails"),
        PROMO_FAILS("task-promo-fails");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The stable id of the check. */
        public String id() {
            return id;
        }
    }

    public Trap {
        others = List.copyOf(others);
        path = List.copyOf(path);
    }

    /** One that concerns a task and a status only, and that no mark repairs. */
    Trap(Kind kind, Task task, int status, boolean serious, String message, String fix) {
        this(kind, task, status, List.of(), List.of(), serious, null, message, fix);
    }

    /**
     * One whose mail can never be made; the doctor says it among the mails.
     *
     * @param why as {@link app.marketingstatuses.engine.MailRoom#obstacles} has it
     */
    public static Trap mailFails(Task task, String why) {
        return new Trap(Kind.MAIL_FAILS, task, task.to(), true, why, mailFix(task));
    }

    /**
     * One that can give no promo code; the doctor says it among its own checks.
     *
     * @param why as {@link app.marketingstatuses.engine.Promos#obstacles} has it
     */
    public static Trap promoFails(Task task, String why) {
        return new Trap(Kind.PROMO_FAILS, task, task.to(), true, why, PromoTrouble.fix(why));
    }

    /** What to do where the mail of a task cannot be made, for people at a command line. */
    public static String mailFix(Task task) {
        return Speech.english().say(Sentence.of("rendering.fix", task.to()));
    }

    Trap repairedBy(StatusFlags.Mark mark) {
        return new Trap(kind, task, status, others, path, serious, new StatusFlags.Change(status, mark), message, fix);
    }

    /** The same as a check; a task that is off is never worse than a warning. */
    public Check check() {
        boolean fails = serious && task.enabled();
        return new Check(
                kind.id(),
                fails ? Check.Result.FAIL : Check.Result.WARN,
                new Sentence.OfTrap(this, false),
                new Sentence.OfTrap(this, true));
    }
}
