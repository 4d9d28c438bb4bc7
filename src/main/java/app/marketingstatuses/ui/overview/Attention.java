package app.marketingstatuses.ui.overview;

import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Guards;
import app.marketingstatuses.engine.Guards.Guard;
import app.marketingstatuses.engine.Station;
import app.marketingstatuses.session.Overview;
import app.marketingstatuses.store.CronDay;
import app.marketingstatuses.store.Troubles;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Destination.Place;
import app.marketingstatuses.ui.overview.Notice.Deed;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Language;
import app.marketingstatuses.ui.text.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What needs attention, the most pressing first: what stops all runs, what holds orders, what failed, what was late. */
final class Attention {
    private final Overview overview;
    private final Texts texts;
    private final Formats formats;
    private final Set<Guard> guards;
    private final List<Notice> notices = new ArrayList<>();

    private Attention(Overview overview, Texts texts, Formats formats) {
        this.overview = overview;
        this.texts = texts;
        this.formats = formats;
        this.guards = guards(overview);
    }

    /** The guards that would stop a run. */
    static Set<Guard> guards(Overview overview) {
        return Guards.stopping(
                overview.station(), overview.at(), overview.now().due().size());
    }

    static List<Notice> of(Overview overview, Language language, Formats formats) {
        Texts texts = Texts.of(language, Attention.class);
        Attention attention = new Attention(overview, texts, formats);
        attention.guards();
        attention.cronStandsStill();
        TrapNotices traps = new TrapNotices(overview, language, texts);
        attention.notices.addAll(traps.serious());
        CodeNotices codes = new CodeNotices(overview, texts);
        attention.notices.addAll(codes.out());
        attention.deadMails();
        attention.failures();
        attention.retrying();
        attention.gap();
        attention.notices.addAll(codes.low());
        attention.notices.addAll(traps.others());
        attention.limits();
        return List.copyOf(attention.notices);
    }

    private void guards() {
        Station.State state = overview.station();
        for (Guard guard : guards) {
            switch (guard) {
                case PAUSED ->
                    red(
                            "fth-stop-circle",
                            texts.text("paused", formats.when(state.pausedSince()), state.pausedBy()),
                            texts.text("paused.detail"),
                            "resume",
                            new Deed.Resume());
                case FUSE ->
                    red(
                            "fth-zap-off",
                            texts.text("fuse", formats.number(state.fuse())),
                            texts.count("fuse.detail", overview.now().due().size()),
                            "fuse.look",
                            new Deed.Go(new Destination.Previewed(null, false)));
                case COPIED_SHOP ->
                    red("fth-copy", texts.text("copied"), copied(state), "copied.adopt", new Deed.Adopt());
                case CLOCKS_DIFFER ->
                    red(
                            "fth-clock",
                            texts.text("clock", new ShortWords(texts).span(skew(state))),
                            texts.text("clock.detail"),
                            "settings",
                            go(Place.SETTINGS));
                case LAST_RUN_IN_FUTURE ->
                    red(
                            "fth-clock",
                            texts.text("future", formats.when(state.lastRun())),
                            texts.text("future.detail"),
                            "resume",
                            new Deed.Resume());
            }
        }
    }

    private Duration skew(Station.State state) {
        return Duration.between(state.databaseClock(), overview.at()).abs();
    }

    private String copied(Station.State state) {
        return texts.text("copied.detail", place(state.home()), place(state.here()));
    }

    private String place(Station.Place place) {
        if (place == null) {
            return texts.text("none");
        }
        String where = texts.text("copied.place", place.database(), place.server());
        return place.siteUrl() == null ? where : place.siteUrl() + ", " + where;
    }

    /** A stopped run leaves no trace either: then it is not cron's fault. */
    private void cronStandsStill() {
        CronDay cron = overview.cron();
        if (cron.isAlive() || !guards.isEmpty()) {
            return;
        }
        String title = cron.lastRun() == null
                ? texts.text("cron.never")
                : texts.text("cron.still", new ShortWords(texts).span(Duration.between(cron.lastRun(), overview.at())));
        red("fth-activity", title, texts.text("cron.still.detail"), "settings", go(Place.SETTINGS));
    }

    private void deadMails() {
        Troubles troubles = overview.troubles();
        if (troubles.deadMails() > 0) {
            red(
                    "fth-mail",
                    texts.count("dead", troubles.deadMails()),
                    new MailWords(overview, texts, formats).dead(),
                    "open",
                    new Deed.Go(new Destination.DeadMails()));
        }
    }

    private void failures() {
        Troubles troubles = overview.troubles();
        int orders = troubles.failingOrders();
        if (orders == 0) {
            return;
        }
        Destination history = troubles.lastFailedRun() == null
                ? new Destination.Screen(Place.HISTORY)
                : new Destination.OneRun(troubles.lastFailedRun());
        red(
                "fth-x-octagon",
                texts.count("failing", orders),
                new MailWords(overview, texts, formats).failing(),
                "details",
                new Deed.Go(history));
    }

    private void retrying() {
        int mails = overview.troubles().retrying();
        if (mails > 0) {
            amber("fth-mail", texts.count("retrying", mails), texts.text("retrying.detail"), "open", go(Place.MAIL));
        }
    }

    private void gap() {
        overview.cron()
                .longestGap()
                .filter(gap -> !gap.open())
                .ifPresent(gap -> amber(
                        "fth-activity",
                        texts.text("gap", new ShortWords(texts).span(gap.length())),
                        new CronWords(overview, texts, formats).gap(gap),
                        "details",
                        go(Place.HISTORY)));
    }

    /** A limit that was set to let a backlog go slowly has done its work. */
    private void limits() {
        for (Task task : overview.tasksOn()) {
            boolean over = overview.now().held().stream()
                    .anyMatch(v -> v.task().id() == task.id() && v.reason() == Reason.OVER_LIMIT);
            if (task.limitPerRun() != null && task.dueFrom() == null && !over) {
                amber(
                        "fth-filter",
                        texts.text("limit", task.name(), formats.number(task.limitPerRun())),
                        texts.text("limit.detail"),
                        "limit.lift",
                        new Deed.Unlimit(task));
            }
        }
    }

    private static Deed go(Place place) {
        return new Deed.Go(new Destination.Screen(place));
    }

    private void red(String icon, String title, String detail, String action, Deed deed) {
        notices.add(new Notice(true, icon, title, detail, texts.text(action), deed));
    }

    private void amber(String icon, String title, String detail, String action, Deed deed) {
        notices.add(new Notice(false, icon, title, detail, texts.text(action), deed));
    }
}
