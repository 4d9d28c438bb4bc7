package app.marketingstatuses.cli;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.engine.MailRoom.Intent;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.session.PreviewResult;
import app.marketingstatuses.session.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A preview for people. */
record PreviewPrinter(PreviewResult result, ShopZone zone) {
    List<String> text(Statuses statuses) {
        Times times = new Times(zone);
        List<String> lines = new ArrayList<>();
        int held = result.held().held().size();
        String when = result.until() == null
                ? " at " + times.show(result.at())
                : " from " + times.show(result.at()) + " to " + times.show(result.until());
        lines.add(Words.count(result.due().size(), result.until() == null ? "order" : "move")
                + (result.until() == null ? " would move" : "")
                + when + ", " + held + " held. " + times.note());
        lines.addAll(dueTable(statuses, times));
        Intent.obstacles(result.due().stream().map(PreviewResult.Item::mail).toList())
                .forEach((why, count) -> lines.add(Words.count(count, "order") + " of these would stay where "
                        + (count == 1 ? "it is" : "they are") + ". " + why));
        if (held > 0) {
            lines.add("Held:");
            TextTable counts = new TextTable("Orders", "Reason");
            result.held().heldCounts().forEach((reason, count) -> counts.row(count, reason.code()));
            lines.addAll(counts.lines());
            TextTable orders = new TextTable("Order", "Number", "Task", "Reason");
            result.heldListed()
                    .forEach(v -> orders.row(
                            v.order().id(),
                            v.order().num(),
                            v.task().name(),
                            v.reason().code()));
            lines.addAll(orders.isEmpty() ? List.of() : orders.lines());
        }
        return lines;
    }

    private String mail(PreviewResult.Item item, Times times) {
        String trial = switch (item.verdict().trial()) {
            case OFF -> "";
            case MOVE -> " (trial)";
            case MAIL -> " (trial, the order stays)";
        };
        String promo = result.promos().containsKey(item.verdict()) ? ", promo code" : "";
        String unwanted = item.mail().doNotMail() ? " (do-not-mail)" : "";
        String any =
                item.mail().obstacle() != null ? "cannot be made" : item.mail().any() ? "yes" : "no";
        Instant leaves = result.mailAt(item);
        String later = leaves == null || leaves.equals(moved(item)) ? "" : ", from " + times.show(leaves);
        return any + promo + unwanted + trial + later;
    }

    private Instant moved(PreviewResult.Item item) {
        return item.runAt() == null ? result.at() : item.runAt();
    }

    private List<String> dueTable(Statuses statuses, Times times) {
        TextTable table = new TextTable(
                result.until() == null ? "Due" : "Moves", "Order", "Number", "Task", "From", "To", "Since", "Mail");
        for (PreviewResult.Item item : result.due()) {
            Verdict verdict = item.verdict();
            table.row(
                    times.show(item.runAt() == null ? verdict.dueAt() : item.runAt()),
                    verdict.order().id(),
                    verdict.order().num(),
                    verdict.task().name(),
                    statuses.label(verdict.order().status()),
                    statuses.label(verdict.task().to()),
                    times.show(verdict.start().since()),
                    mail(item, times));
        }
        return table.isEmpty() ? List.of() : table.lines();
    }
}
