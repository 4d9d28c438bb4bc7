package app.marketingstatuses.ui.overview;

import app.marketingstatuses.doctor.Trap;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.HourlyForecast;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.session.Overview;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.fix.TrapWords;
import app.marketingstatuses.ui.overview.Notice.Deed;
import app.marketingstatuses.ui.text.Language;
import app.marketingstatuses.ui.text.Texts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The traps of tasks that are on; those with one cause are one notice. */
final class TrapNotices {
    private final Overview overview;
    private final Texts texts;
    private final TrapWords words;

    TrapNotices(Overview overview, Language language, Texts texts) {
        this.overview = overview;
        this.texts = texts;
        this.words = new TrapWords(language, overview.statuses());
    }

    /** Those that keep orders standing, send them round for ever or keep them from being paid. */
    List<Notice> serious() {
        return notices(true);
    }

    List<Notice> others() {
        return notices(false);
    }

    private List<Notice> notices(boolean serious) {
        Map<String, List<Trap>> byCause = new LinkedHashMap<>();
        for (Trap trap : overview.traps().all()) {
            if (trap.task().enabled() && trap.serious() == serious && !isToldElsewhere(trap)) {
                byCause.merge(cause(trap), List.of(trap), TrapNotices::joined);
            }
        }
        return byCause.values().stream().map(this::notice).toList();
    }

    /** That a list of codes is used up is told of the list, see {@link CodeNotices}. */
    private boolean isToldElsewhere(Trap trap) {
        return trap.kind() == Trap.Kind.PROMO_FAILS
                && overview.promos().isOut(trap.task().promo());
    }

    /** A status is a cause for many tasks; what tasks do to each other is told once. */
    private static String cause(Trap trap) {
        return switch (trap.kind()) {
            case FINAL, FIXED, TARGET, NO_MAIL, BLOCKS_PAYMENT, MAIL_FAILS -> trap.kind() + " " + trap.status();
            case LOOP ->
                trap.kind() + " " + trap.path().stream().sorted().distinct().toList();
            case SOURCE, CLOCK, STARVED, PROMO_FAILS, OLD_ORDERS ->
                trap.kind() + " " + trap.status() + " " + trap.task().id();
        };
    }

    private static List<Trap> joined(List<Trap> one, List<Trap> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private Notice notice(List<Trap> traps) {
        Trap first = traps.stream()
                .min(Comparator.comparing(trap -> trap.task().from().size() > 1))
                .orElseThrow();
        Deed deed = first.repair() == null
                ? new Deed.Go(new Destination.OneTask(first.task().id()))
                : new Deed.Repair(first);
        return new Notice(
                first.serious(),
                first.serious() ? "fth-alert-octagon" : "fth-alert-triangle",
                texts.text("trap", words.cause(first), words.effect(first)),
                detail(traps, first),
                texts.text(first.repair() == null ? "open" : "fix"),
                deed);
    }

    /** How many orders stand still, and of which tasks besides the one in the title; else how it is put right. */
    private String detail(List<Trap> traps, Trap first) {
        Map<String, Integer> held = held(traps);
        int all = held.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return words.fix(first);
        }
        String text = texts.count("trap.held", all);
        int own = held.getOrDefault(first.task().name(), 0);
        List<String> others = held.keySet().stream()
                .filter(name -> !name.equals(first.task().name()))
                .toList();
        if (others.isEmpty()) {
            return text;
        }
        String of = others.size() == 1
                ? texts.text("trap.of", all - own, others.get(0))
                : texts.text("trap.ofOthers", all - own);
        return text + of;
    }

    private Map<String, Integer> held(List<Trap> traps) {
        Map<String, Integer> held = new TreeMap<>();
        for (Verdict verdict : overview.now().held()) {
            if (HourlyForecast.isTrapped(verdict) && traps.stream().anyMatch(trap -> holds(trap, verdict))) {
                held.merge(verdict.task().name(), 1, Integer::sum);
            }
        }
        return held;
    }

    private boolean holds(Trap trap, Verdict verdict) {
        Task task = verdict.task();
        return overview.traps()
                .behind(task.id(), verdict.reason(), verdict.order().status())
                .filter(trap::equals)
                .isPresent();
    }
}
