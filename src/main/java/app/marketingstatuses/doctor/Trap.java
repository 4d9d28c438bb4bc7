package app.marketingstatuses.doctor;

import app.marketingstatuses.domain.Task;

/**
 * A rule of the shop, or another task, that keeps a task from doing what it says.
 *
 * @param task the task that is caught
 * @param status the status whose set-up is the cause
 * @param serious orders stand still, go round for ever, or cannot be paid
 * @param message cause and effect, in a sentence
 * @param fix what to do, in a sentence
 */
public record Trap(Kind kind, Task task, int status, boolean serious, String message, String fix) {
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
        NO_MAIL("task-no-mail");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The stable id of the check. */
        public String id() {
            return id;
        }
    }

    /** The same as a check; a task that is off is never worse than a warning. */
    public Check check() {
        boolean fails = serious && task.enabled();
        return new Check(kind.id(), fails ? Check.Result.FAIL : Check.Result.WARN, message, fix);
    }
}
