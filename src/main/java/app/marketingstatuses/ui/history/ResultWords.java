package app.marketingstatuses.ui.history;

import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.ui.report.Reports;
import app.marketingstatuses.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** What came of an undo, or of trying again, in words. */
record ResultWords(Texts texts, RunReport report, boolean undo) {
    /** Whether all went as it was told before. */
    boolean isPlain() {
        return report.failed().isEmpty()
                && report.skipped().isEmpty()
                && !report.cancelled()
                && report.mail().trouble() == null
                && report.didSomething();
    }

    /** {@code 12 orders put back, 5 mails dropped}. */
    String summary() {
        List<String> parts = new ArrayList<>();
        part(parts, undo ? "done.back" : "done.moved", report.moved().size());
        part(parts, "done.dropped", report.mail().dropped());
        part(parts, "done.failed", report.failed().size());
        part(parts, "done.skipped", report.skipped().size());
        if (parts.isEmpty()) {
            return texts.text(undo ? "done.nothing" : "retry.notDue");
        }
        return String.join(", ", parts);
    }

    private void part(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(texts.count(key, count));
        }
    }

    /** What a person should know besides: that it was stopped, that mail cannot be sent. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (report.cancelled()) {
            notes.add(texts.count("done.left", report.left()));
        }
        if (report.mail().trouble() != null) {
            notes.add(new Reports(texts.language()).say(report.mail().trouble()));
        }
        return notes;
    }
}
