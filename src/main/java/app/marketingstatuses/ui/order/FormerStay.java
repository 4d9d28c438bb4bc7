package app.marketingstatuses.ui.order;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.session.OrderPage;
import app.marketingstatuses.shop.StatusChange;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Why a task has nothing to do with an order any more, or never had: it left its statuses, or was never there. */
record FormerStay(OrderPage page, Texts texts, Formats formats) {
    /** Whether the order ever was in a status the task starts in, as far as the shop logged it. */
    boolean hasBeen(Task task) {
        return page.log().stream().anyMatch(change -> task.from().contains(change.status()));
    }

    String sentence(Task task) {
        List<StatusChange> log = page.log();
        for (int i = log.size() - 2; i >= 0; i--) {
            if (task.from().contains(log.get(i).status())) {
                return left(log.get(i), log.get(i + 1));
            }
        }
        if (!log.isEmpty()
                && task.from().contains(log.get(log.size() - 1).status())
                && page.explanation().order().status()
                        != log.get(log.size() - 1).status()) {
            return texts.text(
                    "never.leftUnlogged", label(log.get(log.size() - 1).status()));
        }
        String names = task.from().stream()
                .map(status -> texts.text("quoted", label(status)))
                .collect(Collectors.joining(texts.text("never.or")));
        return texts.text("never.notBeen", names);
    }

    private String left(StatusChange stay, StatusChange next) {
        String why = next.status() == page.paidStatus()
                ? texts.text("never.paid")
                : texts.text("never.moved", label(next.status()));
        ShopZone zone = formats.zone();
        if (stay.at() == null || next.at() == null) {
            return texts.text("never.left", label(stay.status()), why);
        }
        Instant in = zone.instant(stay.at());
        Instant out = zone.instant(next.at());
        return texts.text(
                "never.leftAfter",
                label(stay.status()),
                formats.span(Duration.between(in, out.isBefore(in) ? in : out)),
                why);
    }

    private String label(int status) {
        return page.statuses().label(status);
    }
}
