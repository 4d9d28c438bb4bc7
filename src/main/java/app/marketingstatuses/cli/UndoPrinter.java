package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.engine.UndoBook.Mails;
import app.marketingstatuses.engine.UndoBook.PastMove;
import app.marketingstatuses.engine.UndoPlan;
import app.marketingstatuses.session.Json;
import java.util.List;
import java.util.Map;

/**
 * What an undo would do, or did, for people and for programs.
 *
 * @param codes promo codes that the run gave: no undo takes them back
 */
record UndoPrinter(Output out, Statuses statuses, int codes) {
    Map<String, Object> json(UndoPlan plan) {
        Mails mails = plan.mails();
        return Json.object(
                "undoOf", plan.run().runId(),
                "back", plan.back().stream().map(UndoPrinter::back).toList(),
                "stays",
                        plan.stays().stream()
                                .map(stay -> Json.object(
                                        "task", stay.move().task(),
                                        "orderId", stay.move().orderId(),
                                        "reason", stay.why().code()))
                                .toList(),
                "alreadyBack", plan.alreadyBack(),
                "promoCodes", codes,
                "mail",
                        Json.object(
                                "drop", mails.unsent(),
                                "inHand", mails.inHand(),
                                "sent", mails.sent()));
    }

    private static Map<String, Object> back(PastMove move) {
        return Json.object("task", move.task(), "orderId", move.orderId(), "from", move.to(), "to", move.from());
    }

    void print(UndoPlan plan) {
        out.line(
                plan.isEmpty()
                        ? "Nothing of this run can be undone any more."
                        : Words.count(plan.back().size(), "order") + " would be put back, "
                                + Words.count(plan.mails().unsent(), "mail") + " dropped.");
        mail(plan.mails());
        TextTable table = new TextTable("Order", "What", "Task", "Detail");
        plan.stays()
                .forEach(stay -> table.row(
                        stay.move().orderId(),
                        "stays",
                        stay.move().task(),
                        stay.why().code()));
        plan.back().forEach(move -> table.row(move.orderId(), "back", move.task(), change(move)));
        if (!table.isEmpty()) {
            out.lines(table.lines());
        }
    }

    void print(RunReport report, UndoPlan plan) {
        if (plan.isEmpty()) {
            print(plan);
            return;
        }
        out.line(Words.count(report.moved().size(), "order") + " put back, "
                + report.skipped().size() + " left, " + report.failed().size() + " failed; "
                + Words.count(report.mail().dropped(), "mail") + " dropped.");
        mail(plan.mails());
        new RunPrinter(out, null).lists(List.of(), List.of(), report.skipped(), report.failed(), statuses);
    }

    private void mail(Mails mails) {
        if (mails.sent() > 0) {
            out.line("Mail sent already, which cannot be called back: " + mails.sent() + ".");
        }
        if (mails.inHand() > 0) {
            out.line("Mail in the hands of the mail server, which may still go out: " + mails.inHand() + ".");
        }
        if (codes > 0) {
            out.line("Promo codes that the run gave, which stay valid: " + codes + ".");
        }
    }

    private String change(PastMove move) {
        return statuses.label(move.to()) + " -> " + statuses.label(move.from());
    }
}
