package app.marketingstatuses.domain;

import java.util.Locale;

/** Why a task does not move an order now, in the order in which reasons are given: the first that applies is told. */
public enum Reason {
    NO_CLOCK,
    ALREADY_DONE,
    BEFORE_DUE_FROM,
    TARGET_INACTIVE,
    FINAL_STATUS,
    FIXED_STATUS,
    TOO_LATE,
    CONDITION,
    TAKEN_BY_OTHER_TASK,
    /** Its mail went to the owner in trial; the order stays claimed by its task until the trial ends. */
    TRIED,
    WAITING_WINDOW,
    OVER_LIMIT,
    /** It failed before and is tried again later; the order stays claimed by its task meanwhile. */
    RETRY_LATER;

    /** The name that other programs see, such as {@code final-status}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
