package app.marketingstatuses.ui.preview;

import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.RunRequest.Choice;
import app.marketingstatuses.engine.Verdict;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One order that would move, or that has come due but stays.
 *
 * @param runAt when it would move, for a look ahead; null for now
 */
record Line(Verdict verdict, Instant runAt) {
    long orderId() {
        return verdict.order().id();
    }

    String num() {
        return verdict.order().num();
    }

    String email() {
        return verdict.order().email();
    }

    Task task() {
        return verdict.task();
    }

    BigDecimal cost() {
        return verdict.order().cost();
    }

    /** Null where it is not held. */
    Reason reason() {
        return verdict.reason();
    }

    /** The time its column shows: when it would move, else since when it is due; null where its clock has no start. */
    Instant when() {
        return runAt == null ? verdict.dueAt() : runAt;
    }

    Choice choice() {
        return Choice.of(verdict);
    }
}
