package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.ui.tasks.EnableModel.Answer;
import app.marketingstatuses.ui.tasks.EnableModel.Choice;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Texts;
import java.time.Instant;

/** What each answer means, with its numbers. */
record EnableWords(Texts texts, Formats formats, EnableModel model) {
    String title() {
        return model.overdue() == 0 ? texts.text("enable.none") : texts.count("enable.overdue", model.overdue());
    }

    String range() {
        if (model.overdue() == 0) {
            return texts.text("enable.none.detail");
        }
        String oldest = formats.when(model.oldest());
        String newest = formats.when(model.newest());
        return model.overdue() == 1 ? texts.text("enable.single", oldest) : texts.text("enable.range", oldest, newest);
    }

    String leave() {
        Instant later = model.later();
        if (later != null) {
            return texts.text("enable.leave.later", formats.when(later));
        }
        Verdict next = model.next();
        return next == null
                ? texts.text("enable.leave.nothing")
                : texts.text("enable.leave.next", formats.when(next.dueAt()));
    }

    /** @param perRun null for no limit */
    String along(Integer perRun) {
        int movable = model.movable().size();
        if (movable == 0) {
            return texts.text("enable.noneMoves");
        }
        if (model.isStuck()) {
            return blocked().strip();
        }
        String last = formats.when(model.lastRun(perRun));
        return texts.count("enable.along.detail", model.ready().size(), last) + others(movable);
    }

    String recent(int wanted) {
        int moved = model.recent(wanted);
        if (moved == 0) {
            return texts.text("enable.noneMoves");
        }
        if (model.isStuck()) {
            return blocked().strip();
        }
        String run = model.firstRun().isAfter(model.now())
                ? texts.text("enable.whenOpen", formats.when(model.firstRun()))
                : texts.text("enable.nextRun");
        String tie = moved > wanted ? " " + texts.text("enable.tie") : "";
        int rest = model.overdue() - moved - model.outlook().blocked();
        String others = rest == 0 ? "" : " " + texts.count("enable.recent.others", rest);
        return texts.count("enable.recent.detail", moved, run) + others + tie + blocked();
    }

    private String others(int movable) {
        int rest = model.overdue() - movable;
        return (rest == 0 ? "" : " " + texts.count("enable.along.others", rest)) + blocked();
    }

    /** Orders that no answer moves as long as a mark in the shop stands in the way. */
    private String blocked() {
        int blocked = model.outlook().blocked();
        return blocked == 0 ? "" : " " + texts.count("enable.blocked", blocked);
    }

    String button(Answer answer) {
        boolean leaves = answer.choice() == Choice.LEAVE;
        if (model.overdue() == 0 || !leaves && (model.movable().isEmpty() || model.isStuck())) {
            return texts.text("enable.yes");
        }
        if (leaves) {
            return texts.text("enable.yes.leave", formats.number(model.overdue()));
        }
        if (answer.choice() == Choice.RECENT) {
            return texts.text("enable.yes.recent", formats.number(model.recent(answer.number())));
        }
        return texts.text(
                "enable.yes.along", formats.number(model.ready().size()), formats.when(model.lastRun(answer.number())));
    }

    /** The order and the moment of the first mail. */
    String first(Verdict verdict) {
        return verdict.dueAt() == null || !verdict.dueAt().isAfter(model.now())
                ? texts.text("enable.first", verdict.order().num())
                : texts.text("enable.firstAt", verdict.order().num(), formats.when(verdict.dueAt()));
    }
}
