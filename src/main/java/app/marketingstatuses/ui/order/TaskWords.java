package app.marketingstatuses.ui.order;

import app.marketingstatuses.doctor.Trap;
import app.marketingstatuses.domain.ClockStart;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import app.marketingstatuses.engine.Explanation.TaskView;
import app.marketingstatuses.engine.Verdict.State;
import app.marketingstatuses.session.OrderPage;
import app.marketingstatuses.store.OrderRecord;
import app.marketingstatuses.ui.report.Reports;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says for every task why an order moved, will move, or stays. */
final class TaskWords {
    private final OrderPage page;
    private final Texts texts;
    private final Formats formats;
    private final FormerStay former;

    TaskWords(OrderPage page, Texts texts, Formats formats) {
        this.page = page;
        this.texts = texts;
        this.formats = formats;
        this.former = new FormerStay(page, texts, formats);
    }

    /** One for each task, in the owner's order. */
    List<TaskWord> all() {
        return page.explanation().tasks().stream().map(this::word).toList();
    }

    private TaskWord word(TaskView view) {
        TaskWord.Kind kind = TaskWord.kind(view, former.hasBeen(view.task()));
        Optional<OrderRecord.Moved> move = move(view.task());
        boolean done = view.state() == State.DONE;
        return new TaskWord(
                view,
                kind,
                sentence(view, kind),
                done ? move.map(OrderRecord.Moved::runId).orElse(null) : null,
                trap(view).orElse(null));
    }

    private Optional<Trap> trap(TaskView view) {
        return view.state() == State.HELD
                ? page.traps()
                        .behind(
                                view.task().id(),
                                view.reason(),
                                page.explanation().order().status())
                : Optional.empty();
    }

    private Optional<OrderRecord.Moved> move(Task task) {
        return page.record().moves().stream()
                .filter(move -> move.taskId() == task.id())
                .reduce((one, later) -> later);
    }

    private String sentence(TaskView view, TaskWord.Kind kind) {
        return switch (kind) {
            case OFF -> off(view);
            case DONE -> done(view.task());
            case DUE -> due(view);
            case WAITING -> waiting(view);
            case HELD, PASSED, LEFT_ALONE -> stays(view);
            case NEVER, NOT_YET -> former.sentence(view.task());
        };
    }

    private String off(TaskView view) {
        boolean here = view.task().from().contains(page.explanation().order().status());
        return here
                ? texts.text("off.here", label(page.explanation().order().status()))
                : texts.text("off.elsewhere") + " " + former.sentence(view.task());
    }

    private String done(Task task) {
        OrderRecord.Moved move = move(task).orElse(null);
        if (move == null) {
            return texts.text("done.unknown");
        }
        String when = formats.when(move.at());
        String moved =
                move.by().equals("cron") ? texts.text("done.cron", when) : texts.text("done.by", when, move.by());
        boolean undone = page.record().putBacks().stream().anyMatch(back -> back.movedEntry() == move.entryId());
        return moved + " "
                + texts.text(undone ? "done.undone" : task.repeat() == Task.Repeat.ONCE ? "done.once" : "done.each");
    }

    private String due(TaskView view) {
        Task task = view.task();
        if (view.verdict().trial().isOn()) {
            return texts.text("due.trial." + view.verdict().trial().code(), label(task.to()));
        }
        return texts.text(mails(task) ? "due.mail" : "due", label(task.to()));
    }

    private String waiting(TaskView view) {
        if (view.reason() == Reason.OVER_LIMIT) {
            return texts.text("waiting.limit", formats.number(view.task().limitPerRun()));
        }
        if (view.reason() == Reason.WAITING_WINDOW) {
            return texts.text("waiting.window", formats.when(view.lookAgainAt()));
        }
        Instant due = view.dueAt();
        String in = texts.text("waiting", formats.span(Duration.between(page.at(), due)));
        Task task = view.task();
        boolean shut = task.window() != null && !task.window().isOpen(due, formats.zone());
        return shut
                ? in + " "
                        + texts.text("waiting.then", formats.when(task.window().nextOpening(due, formats.zone())))
                : in;
    }

    private String stays(TaskView view) {
        Task task = view.task();
        String here = label(page.explanation().order().status());
        return switch (view.reason()) {
            case FINAL_STATUS -> texts.text("held.final", here) + " " + released(task, "final");
            case FIXED_STATUS -> texts.text("held.fixed", here, label(task.to())) + " " + released(task, "fixed");
            case TARGET_INACTIVE -> texts.text("held.inactive", label(task.to()));
            case NO_CLOCK -> noClock(task);
            case RETRY_LATER -> failed(view);
            case CONDITION -> texts.text("held.condition", new ConditionWords(page, texts).failing(task.conditions()));
            case TAKEN_BY_OTHER_TASK -> taken(task);
            case TRIED -> texts.text(view.verdict().staysInTrial() ? "held.tried" : "held.triedMove");
            case TOO_LATE -> texts.text("held.late", formats.span(Duration.ofMinutes(task.maxLateMinutes())));
            case BEFORE_DUE_FROM -> leftAlone(view);
            case ALREADY_DONE, WAITING_WINDOW, OVER_LIMIT ->
                throw new IllegalArgumentException(view.reason().code());
        };
    }

    private String released(Task task, String mark) {
        String with = task.promo() != null ? ".code" : mails(task) ? ".mail" : "";
        return texts.text("released" + with, texts.text("mark." + mark));
    }

    private boolean mails(Task task) {
        return task.mail() == Task.MailMode.STATUS
                && page.statuses().find(task.to()).filter(OrderStatus::mailUser).isPresent();
    }

    private String noClock(Task task) {
        return task.clock() instanceof TaskClock.Since since
                ? texts.text("held.noEntry", label(since.status()))
                : texts.text("held.noDate");
    }

    private String failed(TaskView view) {
        OrderRecord.Failed failed = page.record().failures().stream()
                .filter(f -> f.taskId() == view.task().id())
                .findFirst()
                .orElse(null);
        Instant again = failed == null ? view.lookAgainAt() : failed.retryAt();
        return texts.text(
                "held.failed",
                failed == null ? "" : new Reports(texts.language()).say(failed.error()),
                formats.when(again));
    }

    /** The claiming task is the first in the list that has the order for itself. */
    private String taken(Task task) {
        return page.explanation().tasks().stream()
                .filter(other -> other.verdict() != null && other.verdict().claims())
                .map(other -> other.task().name())
                .filter(name -> !name.equals(task.name()))
                .findFirst()
                .map(name -> texts.text("held.taken", name))
                .orElseGet(() -> texts.text("held.takenByOne"));
    }

    private String leftAlone(TaskView view) {
        Task task = view.task();
        boolean byTask = task.dueFrom() != null && view.dueAt().isBefore(task.dueFrom());
        return byTask ? texts.text("left", formats.when(task.dueFrom())) : texts.text("left.undo");
    }

    private String label(int status) {
        return page.statuses().label(status);
    }

    /** What told since when, each source once, and whose times they are. */
    String footnote() {
        String sources = page.explanation().tasks().stream()
                .map(TaskView::start)
                .filter(start -> start != null)
                .map(ClockStart::source)
                .distinct()
                .sorted()
                .map(source -> texts.text("source." + source.code()))
                .collect(Collectors.joining(texts.text("source.and")));
        return sources.isEmpty()
                ? texts.text("footnote.none", formats.zone().id())
                : texts.text("footnote", sources, formats.zone().id());
    }
}
