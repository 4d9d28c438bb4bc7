package app.marketingstatuses.ui.order;

import app.marketingstatuses.doctor.Trap;
import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.engine.Explanation.TaskView;
import app.marketingstatuses.engine.Verdict.State;

/**
 * What one task makes of an order, in words.
 *
 * @param kind the word before it
 * @param sentence why, in one or two sentences
 * @param runId the run that moved the order; null where none did
 * @param trap what holds the order and may be repaired; null for nothing
 */
record TaskWord(TaskView view, Kind kind, String sentence, String runId, Trap trap) {
    /** The words an owner knows. */
    enum Kind {
        DONE,
        DUE,
        WAITING,
        /** An order stands that should move: red. */
        HELD,
        /** It stays, and that is right so. */
        PASSED,
        LEFT_ALONE,
        /** It was where the task starts, and left. */
        NEVER,
        /** It was not yet where the task starts. */
        NOT_YET,
        OFF
    }

    /** @param hasBeen whether the order ever was in a status the task starts in */
    static Kind kind(TaskView view, boolean hasBeen) {
        if (!view.task().enabled() && view.state() != State.DONE) {
            return Kind.OFF;
        }
        return switch (view.state()) {
            case DONE -> Kind.DONE;
            case DUE -> Kind.DUE;
            case WAITING -> Kind.WAITING;
            case HELD -> held(view.reason());
            case NEVER -> never(view.reason(), hasBeen);
        };
    }

    private static Kind never(Reason reason, boolean hasBeen) {
        if (reason == Reason.BEFORE_DUE_FROM) {
            return Kind.LEFT_ALONE;
        }
        return hasBeen ? Kind.NEVER : Kind.NOT_YET;
    }

    private static Kind held(Reason reason) {
        return switch (reason) {
            case WAITING_WINDOW, OVER_LIMIT -> Kind.WAITING;
            case TOO_LATE, BEFORE_DUE_FROM -> Kind.LEFT_ALONE;
            case CONDITION, TAKEN_BY_OTHER_TASK, ALREADY_DONE, TRIED -> Kind.PASSED;
            case NO_CLOCK, TARGET_INACTIVE, FINAL_STATUS, FIXED_STATUS, RETRY_LATER -> Kind.HELD;
        };
    }
}
