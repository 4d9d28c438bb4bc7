package app.marketingstatuses.ui.overview;

import app.marketingstatuses.session.Overview;
import app.marketingstatuses.store.CronDay;
import app.marketingstatuses.store.CronDay.Gap;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What is said of cron. */
record CronWords(Overview overview, Texts texts, Formats formats) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    String title() {
        CronDay cron = overview.cron();
        if (!Attention.guards(overview).isEmpty()) {
            return texts.text("cron.title.stopped");
        }
        if (cron.lastRun() == null) {
            return texts.text("cron.title.never");
        }
        return texts.text(cron.isAlive() ? "cron.title.alive" : "cron.title.still");
    }

    /** How many runs passed and what was missed, or what to do where none pass. */
    String text() {
        CronDay cron = overview.cron();
        if (!Attention.guards(overview).isEmpty()) {
            return texts.text("cron.stopped");
        }
        if (!cron.isAlive()) {
            return cron.lastRun() == null
                    ? texts.text("cron.todo")
                    : texts.text("cron.last", formats.when(cron.lastRun()));
        }
        String runs = cron.isNew()
                ? texts.count("cron.new", cron.runs(), formats.when(cron.begins()))
                : texts.text("cron.runs", formats.number(cron.runs()), formats.number(CronDay.MINUTES));
        if (cron.gaps().isEmpty()) {
            return runs;
        }
        Gap gap = cron.longestGap().orElseThrow();
        String length = new ShortWords(texts).span(gap.length());
        String gaps = cron.gaps().size() == 1
                ? texts.text("cron.gap", length)
                : texts.text("cron.gaps", formats.number(cron.gaps().size()), length);
        return runs + " " + texts.text("cron.effect", gaps, effect(gap, true));
    }

    /** {@code Today 02:10–03:27; no order was late}. */
    String gap(Gap gap) {
        return texts.text("gap.detail", day(gap.from()), between(gap.from(), gap.to()), effect(gap, false));
    }

    /** {@code no run 02:10–03:27}. */
    String strip(Gap gap) {
        return texts.text("cron.strip", between(gap.from(), gap.to()));
    }

    String between(Instant from, Instant to) {
        return clock(from) + "–" + clock(to);
    }

    String clock(Instant at) {
        return MINUTE.format(formats.zone().local(at));
    }

    private String effect(Gap gap, boolean why) {
        if (isQuiet(gap)) {
            return texts.text(why ? "cron.quiet" : "cron.noneLate");
        }
        int moved = overview.movedAfterGap();
        return moved == 0 ? texts.text("cron.noneLate") : texts.count("cron.late", moved);
    }

    private boolean isQuiet(Gap gap) {
        QuietHours quiet = QuietHours.of(overview.tasksOn(), formats.zone(), gap.from(), gap.to());
        return quiet.spans().stream().anyMatch(span -> span.contains(gap.from(), gap.to()));
    }

    private String day(Instant at) {
        LocalDate day = formats.zone().local(at).toLocalDate();
        LocalDate today = formats.zone().local(overview.at()).toLocalDate();
        return texts.text(day.equals(today) ? "today" : "yesterday");
    }
}
