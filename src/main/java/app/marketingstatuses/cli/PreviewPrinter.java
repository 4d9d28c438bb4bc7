package app.marketingstatuses.cli;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.session.Csv;
import app.marketingstatuses.session.Times;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A preview for people, programs and spreadsheets. */
record PreviewPrinter(PreviewResult result, ShopZone zone) {
    Map<String, Object> json() {
        Map<String, Object> counts = new LinkedHashMap<>();
        result.held().heldCounts().forEach((reason, count) -> counts.put(reason.code(), count));
        Map<String, Object> document =
                Json.object("at", result.at(), "zone", zone.id().getId());
        if (result.until() != null) {
            document.put("until", result.until());
        }
        document.put("due", result.due().stream().map(this::due).toList());
        document.put(
                "held", result.heldListed().stream().map(PreviewPrinter::held).toList());
        document.put("heldCounts", counts);
        return document;
    }

    private Map<String, Object> due(PreviewResult.Item item) {
        Verdict verdict = item.verdict();
        Map<String, Object> map = Json.object(
                "task", verdict.task().name(),
                "orderId", verdict.order().id(),
                "orderNum", verdict.order().num(),
                "from", verdict.order().status(),
                "to", verdict.task().to(),
                "since", verdict.start().since(),
                "dueAt", verdict.dueAt(),
                "email", item.mail().customer(),
                "mail", item.mail().any());
        if (item.runAt() != null) {
            map.put("at", item.runAt());
        }
        return map;
    }

    private static Map<String, Object> held(Verdict verdict) {
        return Json.object(
                "task", verdict.task().name(),
                "orderId", verdict.order().id(),
                "orderNum", verdict.order().num(),
                "reason", verdict.reason().code());
    }

    /** What would move, under a line of headings. */
    String csv() {
        StringBuilder text = new StringBuilder();
        text.append(Csv.line("at", "task", "orderId", "orderNum", "from", "to", "since", "dueAt", "email", "mail"));
        for (PreviewResult.Item item : result.due()) {
            Verdict verdict = item.verdict();
            text.append(Csv.line(
                    item.runAt() == null ? result.at() : item.runAt(),
                    verdict.task().name(),
                    verdict.order().id(),
                    verdict.order().num(),
                    verdict.order().status(),
                    verdict.task().to(),
                    verdict.start().since(),
                    verdict.dueAt(),
                    item.mail().customer(),
                    item.mail().any()));
        }
        return text.toString();
    }

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
                    item.mail().any() ? "yes" : "no");
        }
        return table.isEmpty() ? List.of() : table.lines();
    }
}
