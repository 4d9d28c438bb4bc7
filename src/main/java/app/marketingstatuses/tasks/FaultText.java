package app.marketingstatuses.tasks;

import app.marketingstatuses.domain.Wording;
import java.util.Locale;

/** What can be wrong with a tasks file: the English words of the command line, and a code for other languages. */
public enum FaultText {
    OBJECT("must be an object {…}"),
    UNKNOWN_KEY("unknown key; known here: {0}"),
    MISSING("missing"),
    EMPTY("must not be empty"),
    TEXT("must be a text in quotes"),
    TOO_LONG("too long: {0} characters at most"),
    CONTROL("must not hold control characters"),
    ONE_OF("must be one of {0}"),
    FLAG("must be true or false"),
    WHOLE_FROM("must be a whole number, {0} or more"),
    WHOLE_BETWEEN("must be a whole number, {0} to {1}"),
    AMOUNT("must be an amount, 0 or more, with two decimals at most"),
    BELOW_MIN("must not be below minCost"),
    CONTEXT_KEY("must be the key of a context (text)"),
    NO_CONTEXT("no context has the key \"{0}\"; the shop has: {1}"),
    LIST_OR_NOTHING("must be a list […]; empty asks for nothing"),
    FORMAT("must be \"{0}\""),
    VERSION("must be {0}, the only one this program knows"),
    LIST("must be a list […]"),
    SAME_NAME("tasks[{0}] has the same name"),
    SAME_ID("tasks[{0}] has the same id"),
    NAME_TAKEN("the shop's task {0} has this name, and the file gives the id {1}"),
    FILE_EMPTY("the file is empty"),
    MORE_AFTER("there is more after the end of the JSON document"),
    NOT_JSON("not JSON: {0}"),
    TWICE("given twice"),
    PROMO_FORMAT("{0}"),
    PROMO_FORMAT_AT("{0} (character {1})"),
    DISCOUNT("must be a part such as \"10%\", 100% at most, or an amount such as \"500\""),
    WINDOW_EMPTY("must differ from from; for the whole day give \"00:00\" and \"24:00\""),
    DAYS("must be a list of at least one day, or left out for every day"),
    TIME("must be a time of day, \"HH:MM\""),
    TIME_TO("must be a time of day, \"HH:MM\" up to \"24:00\""),
    NAME_OR_ID("must be the name (text) or the id (whole number) of a {0}"),
    NO_NAME("no {0} is called \"{1}\"; {2}"),
    TWO_NAMES("more than one {0} is called \"{1}\" ({2}), give the id; {3}"),
    NO_ID("no {0} has the id {1}; {2}"),
    OWN_NONE("the shop has none"),
    OWN("the shop has: {0}"),
    OWN_MORE("the shop has: {0} and {1} more"),
    ID("must be a whole number, as tasks list writes it"),
    NO_TASK("the shop has no task {0}; leave id out for a new task"),
    FROM("must be a list of at least one status"),
    TO_IN_FROM("must not be one of the statuses in from"),
    CLOCK("must be \"status\", \"created\" or {\"since\": a status}"),
    DUE_FROM("must be a time with its offset, such as \"2026-11-24T09:00:00Z\", or null");

    private final Wording wording;

    FaultText(String english) {
        wording = new Wording(english);
    }

    String say(Object... details) {
        return wording.fill(details);
    }

    /** Short and stable, such as {@code unknown-key}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
