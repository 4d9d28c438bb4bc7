package app.marketingstatuses.ui.preview;

import app.marketingstatuses.domain.Condition;
import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Texts;

/** Why an order stays, in the owner's words. */
final class ReasonWords {
    private final Texts texts;
    private final Formats formats;

    ReasonWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** For a table: {@code “Sent” is final}, {@code Condition: payment}. */
    String label(Line line, Statuses statuses) {
        return line.reason() == Reason.CONDITION
                ? texts.text("why.condition", texts.text("condition." + condition(line)))
                : label(PreviewModel.Why.of(line), statuses);
    }

    String label(PreviewModel.Why why, Statuses statuses) {
        return texts.text("reason." + why.reason().code(), statuses.label(why.status()));
    }

    /** For a sum: {@code condition not met}. */
    String inSum(PreviewModel.Why why, Statuses statuses) {
        String label = label(why, statuses);
        boolean quoted = !Character.isLetter(label.codePointAt(0));
        return quoted
                ? label
                : label.substring(0, 1).toLowerCase(texts.language().locale()) + label.substring(1);
    }

    /** For a menu, where no status is meant. */
    String general(Reason reason) {
        return texts.text("any." + reason.code());
    }

    /** What comes of it. */
    String effect(Line line, Statuses statuses) {
        Task task = line.task();
        return texts.text(
                "effect." + line.reason().code(),
                task.name(),
                statuses.label(PreviewModel.Why.of(line).status()),
                line.reason() == Reason.CONDITION ? texts.text("condition." + condition(line)) : "",
                task.limitPerRun() == null ? "" : formats.number(task.limitPerRun()),
                statuses.label(line.verdict().order().status()));
    }

    String looksAgain(Line line) {
        return switch (line.reason()) {
            case FINAL_STATUS, FIXED_STATUS, TARGET_INACTIVE -> texts.text("again.status");
            default ->
                line.verdict().lookAt() == null
                        ? texts.text("again.change")
                        : formats.when(line.verdict().lookAt());
        };
    }

    /** The first condition the order does not meet. */
    static String condition(Line line) {
        return line.verdict().unmet().stream()
                .findFirst()
                .map(ReasonWords::word)
                .orElse("other");
    }

    private static String word(Condition condition) {
        return switch (condition) {
            case MIN_COST, MAX_COST -> "total";
            case DELIVERY -> "delivery";
            case PAYMENT -> "payment";
            case CONTEXT -> "context";
            case GROUP -> "group";
            case MIN_ORDERS -> "orders";
        };
    }
}
