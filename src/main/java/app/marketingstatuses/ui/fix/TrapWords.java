package app.marketingstatuses.ui.fix;

import app.marketingstatuses.doctor.Trap;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.shop.StatusFlags.Mark;
import app.marketingstatuses.ui.report.Reports;
import app.marketingstatuses.ui.text.Language;
import app.marketingstatuses.ui.text.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a trap is called: its cause, its effect and its fix, in the desktop's language. */
public final class TrapWords {
    private final Texts texts;
    private final Statuses statuses;
    private final Reports reports;

    public TrapWords(Language language, Statuses statuses) {
        this.texts = Texts.of(language, TrapWords.class);
        this.statuses = statuses;
        this.reports = new Reports(language);
    }

    /** The cause alone, such as {@code “Sent” is final}. */
    public String cause(Trap trap) {
        return say(trap, "cause");
    }

    /** What comes of it, with the task's name and without a full stop: {@code Review request moves nothing}. */
    public String effect(Trap trap) {
        return say(trap, "effect");
    }

    /** Cause and effect in one sentence, where the task is in sight: {@code … this task moves nothing.} */
    public String sentence(Trap trap) {
        return say(trap, "sentence");
    }

    /** What the fix does, or what to do where it is not ours to make. */
    public String fix(Trap trap) {
        return say(trap, "fix");
    }

    /** The words of the button that repairs it; empty where there is no such button. */
    public Optional<String> button(Trap trap) {
        return Optional.ofNullable(trap.repair()).map(repair -> mark(repair.mark(), "button", repair.status()));
    }

    /** A sentence about setting a mark of a status: {@code mark.<mark>.<part>} of the bundle. */
    String mark(Mark mark, String part, int status) {
        return texts.text("mark." + word(mark) + "." + part, statuses.label(status));
    }

    Texts texts() {
        return texts;
    }

    private String say(Trap trap, String part) {
        String task = trap.task().name();
        Optional<Task> other = trap.others().stream().findFirst();
        return texts.text(
                key(trap) + "." + part,
                statuses.label(trap.status()),
                task,
                list(trap.others().stream().map(Task::name).toList()),
                list(labels(trap.path())),
                String.join(" → ", labels(trap.path())),
                statuses.label(trap.task().to()),
                other.map(thief -> statuses.label(thief.to())).orElse(""),
                trap.kind() == Trap.Kind.MAIL_FAILS || trap.kind() == Trap.Kind.PROMO_FAILS
                        ? reports.say(trap.message())
                        : "");
    }

    private String key(Trap trap) {
        String kind = trap.kind().id();
        return switch (trap.kind()) {
            case FINAL, FIXED -> kind + (trap.task().from().size() == 1 ? ".only" : ".some");
            case TARGET -> kind + (trap.repair() == null ? ".missing" : ".inactive");
            case STARVED -> kind + (trap.serious() ? ".all" : ".some");
            case LOOP -> kind + (trap.serious() ? ".endless" : ".once");
            case BLOCKS_PAYMENT -> kind + "." + word(trap.repair().mark());
            case NO_MAIL -> kind + (wantsMail(trap.status()) ? ".subject" : ".silent");
            case SOURCE, CLOCK, MAIL_FAILS, PROMO_FAILS, OLD_ORDERS -> kind;
        };
    }

    private boolean wantsMail(int status) {
        return statuses.find(status)
                .filter(target -> target.mailUser() || target.mailManager())
                .map(OrderStatus::id)
                .isPresent();
    }

    private static String word(Mark mark) {
        return switch (mark) {
            case FINAL -> "final";
            case FIXED -> "fixed";
            case ACTIVE -> "active";
        };
    }

    private List<String> labels(Collection<Integer> ids) {
        return ids.stream().map(statuses::label).toList();
    }

    private String list(List<String> names) {
        List<String> quoted = names.stream()
                .distinct()
                .map(name -> texts.text("quoted", name))
                .toList();
        int last = quoted.size() - 1;
        return last < 1
                ? String.join("", quoted)
                : texts.text(
                        "and", quoted.subList(0, last).stream().collect(Collectors.joining(", ")), quoted.get(last));
    }
}
