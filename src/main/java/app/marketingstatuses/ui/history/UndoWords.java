package app.marketingstatuses.ui.history;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.engine.UndoBook.Mails;
import app.marketingstatuses.engine.UndoPlan;
import app.marketingstatuses.engine.UndoPlan.Stay;
import app.marketingstatuses.engine.UndoPlan.Why;
import app.marketingstatuses.ui.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an undo does, in words. */
record UndoWords(Texts texts, Statuses statuses) {
    private static final int NAMED = 8;

    /** {@code 12 orders go back}. */
    String back(UndoPlan plan) {
        return plan.back().isEmpty()
                ? texts.text("undo.back.none")
                : texts.count("undo.back", plan.back().size());
    }

    /** A change of status that is undone, and how many orders it concerns. */
    record Way(int from, int to) {}

    /** From where to where orders go back, by number of orders. */
    Map<Way, Integer> ways(UndoPlan plan) {
        Map<Way, Integer> ways = new LinkedHashMap<>();
        plan.back().forEach(move -> ways.merge(new Way(move.to(), move.from()), 1, Integer::sum));
        return ways;
    }

    /** {@code 3 orders stay}. */
    String stay(UndoPlan plan) {
        return texts.count("undo.stay", plan.stays().size());
    }

    /** Who stays and why, a sentence for each reason and status, with their numbers. */
    List<String> stays(UndoPlan plan) {
        Map<String, List<Stay>> groups = plan.stays().stream()
                .collect(Collectors.groupingBy(
                        stay -> stay.why() + " " + status(stay), LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream().map(this::sentence).toList();
    }

    private String sentence(List<Stay> group) {
        Stay first = group.get(0);
        return texts.count("undo.stay." + first.why().code(), group.size(), numbers(group), status(first));
    }

    /** The status that is to blame; empty where none is. */
    private String status(Stay stay) {
        if (stay.why() == Why.TARGET_INACTIVE) {
            return statuses.label(stay.move().from());
        }
        boolean stuck = stay.why() == Why.FINAL_STATUS || stay.why() == Why.FIXED_STATUS;
        return stuck ? statuses.label(stay.move().to()) : "";
    }

    private String numbers(List<Stay> group) {
        String named = group.stream()
                .limit(NAMED)
                .map(stay ->
                        HistoryWords.number(stay.move().orderId(), stay.move().orderNum()))
                .collect(Collectors.joining(", "));
        int more = group.size() - NAMED;
        return more > 0 ? named + " " + texts.text("undo.more", texts.number(more)) : named;
    }

    /** What becomes of the run's mails: dropped, being sent, sent and gone. */
    List<String> mails(UndoPlan plan) {
        Mails mails = plan.mails();
        List<String> lines = new ArrayList<>();
        line(lines, "undo.mail.drop", mails.unsent());
        line(lines, "undo.mail.sent", mails.sent());
        line(lines, "undo.mail.hand", mails.inHand());
        return lines.isEmpty() ? List.of(texts.text("undo.mail.none")) : lines;
    }

    private void line(List<String> lines, String key, int count) {
        if (count > 0) {
            lines.add(texts.count(key, count));
        }
    }

    /** The words of the button: what it does, and to how many. */
    String yes(UndoPlan plan) {
        return plan.back().isEmpty()
                ? texts.count("undo.yes.mail", plan.mails().unsent())
                : texts.count("undo.yes", plan.back().size());
    }
}
