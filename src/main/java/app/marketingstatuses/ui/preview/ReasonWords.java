package app.marketingstatuses.ui.preview;

import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Texts;
import java.util.Collections;

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
        Conditions asked = line.task().conditions();
        Order order = line.verdict().order();
        if ((asked.minCost() != null && order.cost().compareTo(asked.minCost()) < 0)
                || (asked.maxCost() != null && order.cost().compareTo(asked.maxCost()) > 0)) {
            return "total";
        }
        if (!asked.deliveries().isEmpty() && !asked.deliveries().contains(order.delivery())) {
            return "delivery";
        }
        if (!asked.payments().isEmpty() && !asked.payments().contains(order.payment())) {
            return "payment";
        }
        if (!asked.contexts().isEmpty() && !asked.contexts().contains(order.context())) {
            return "context";
        }
        boolean group = !asked.userGroups().isEmpty() && Collections.disjoint(asked.userGroups(), order.userGroups());
        return group ? "group" : "other";
    }
}
