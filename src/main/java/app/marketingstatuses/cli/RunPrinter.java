package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Trial;
import app.marketingstatuses.engine.Postman.Tally;
import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.session.Json;
import app.marketingstatuses.session.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a run did, for people and for programs. */
record RunPrinter(Output out, Times times) {
    static Map<String, Object> json(RunReport report) {
        Tally mail = report.mail();
        return Json.object(
                "runId", report.runId(),
                "startedAt", report.startedAt(),
                "finishedAt", report.finishedAt(),
                "moved", moved(report.moved()),
                "tried", tried(report.tried()),
                "skipped", skipped(report.skipped()),
                "failed", failed(report.failed()),
                "mail",
                        Json.object(
                                "queued", report.mailQueued(),
                                "sent", mail.sent(),
                                "retrying", mail.retrying(),
                                "dead", mail.dead(),
                                "dropped", mail.dropped(),
                                "left", mail.left(),
                                "quiet", mail.quiet()));
    }

    static List<Map<String, Object>> moved(List<RunReport.Moved> moved) {
        return moved.stream().map(RunPrinter::moved).toList();
    }

    private static Map<String, Object> moved(RunReport.Moved moved) {
        Map<String, Object> map =
                Json.object("task", moved.task(), "orderId", moved.orderId(), "from", moved.from(), "to", moved.to());
        if (moved.trial()) {
            map.put("trial", Trial.MOVE.code());
        }
        return map;
    }

    static List<Map<String, Object>> tried(List<RunReport.Tried> tried) {
        return tried.stream()
                .map(t -> Json.object("task", t.task(), "orderId", t.orderId(), "from", t.from(), "to", t.to()))
                .toList();
    }

    static List<Map<String, Object>> skipped(List<RunReport.Skipped> skipped) {
        return skipped.stream()
                .map(s -> Json.object("task", s.task(), "orderId", s.orderId(), "reason", s.reason()))
                .toList();
    }

    static List<Map<String, Object>> failed(List<RunReport.Failed> failed) {
        return failed.stream()
                .map(f -> Json.object("task", f.task(), "orderId", f.orderId(), "error", f.error()))
                .toList();
    }

    void print(RunReport report, Statuses statuses) {
        out.line(counts(report.moved(), report.tried(), report.skipped(), report.failed()));
        mail(report);
        lists(report.moved(), report.tried(), report.skipped(), report.failed(), statuses);
    }

    static String counts(
            List<RunReport.Moved> moved,
            List<RunReport.Tried> tried,
            List<RunReport.Skipped> skipped,
            List<RunReport.Failed> failed) {
        String trial = tried.isEmpty() ? "" : tried.size() + " tried, ";
        return Words.count(moved.size(), "order") + " moved, " + trial + skipped.size() + " skipped, " + failed.size()
                + " failed.";
    }

    void mail(RunReport report) {
        Tally mail = report.mail();
        out.line(mailCounts(report));
        if (mail.left() > 0) {
            out.line(Words.count(mail.left(), "mail") + " left to the next runs by the setting mail-pace.");
        }
        if (mail.quiet() > 0) {
            out.line(Words.count(mail.quiet(), "mail") + " put off to the end of the setting quiet-hours.");
        }
        if (mail.dead() > 0) {
            out.line("Dead mail is listed by: outbox list");
        }
    }

    static String mailCounts(RunReport report) {
        Tally mail = report.mail();
        return "Mail: " + report.mailQueued() + " queued, " + mail.sent() + " sent, " + mail.retrying()
                + " to be tried again, " + mail.dead() + " dead, " + mail.dropped() + " dropped.";
    }

    void lists(
            List<RunReport.Moved> moved,
            List<RunReport.Tried> tried,
            List<RunReport.Skipped> skipped,
            List<RunReport.Failed> failed,
            Statuses statuses) {
        TextTable table = new TextTable("Order", "What", "Task", "Detail");
        failed.forEach(f -> table.row(f.orderId(), "failed", f.task(), f.error()));
        skipped.forEach(s -> table.row(s.orderId(), "skipped", s.task(), s.reason()));
        tried.forEach(
                t -> table.row(t.orderId(), "tried", t.task(), "stays in " + statuses.label(t.from()) + ", trial"));
        moved.forEach(m -> table.row(
                m.orderId(),
                "moved",
                m.task(),
                statuses.label(m.from()) + " -> " + statuses.label(m.to()) + (m.trial() ? ", trial" : "")));
        if (!table.isEmpty()) {
            out.lines(table.lines());
        }
    }

    /** What is odd, for standard error. */
    static List<String> notes(RunReport report) {
        List<String> notes = new ArrayList<>(report.notes());
        if (report.mail().trouble() != null) {
            notes.add(report.mail().trouble());
        }
        return notes;
    }
}
