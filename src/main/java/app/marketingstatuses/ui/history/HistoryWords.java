package app.marketingstatuses.ui.history;

import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.store.MailState;
import app.marketingstatuses.store.RunMail;
import app.marketingstatuses.store.RunOrder;
import app.marketingstatuses.store.RunSummary;
import app.marketingstatuses.ui.report.MailTroubles;
import app.marketingstatuses.ui.report.Reports;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What runs did, in words. */
record HistoryWords(Texts texts, Formats formats) {
    private static final String CRON = "cron";
    private static final String MAIL_ERROR = "The mail for";
    private static final String UNMADE_MAIL = "its mail cannot be made";
    private static final String DATABASE_ERROR = "database error";

    String by(String by) {
        return by.equals(CRON) ? texts.text("by.cron") : by;
    }

    /** Its tasks, or what else it was. */
    String what(RunSummary run) {
        if (run.undoOf() != null) {
            return texts.text("undoOf", startOf(run.undoOf()));
        }
        return run.tasks().isEmpty() ? texts.text("mailsOnly") : String.join(", ", run.tasks());
    }

    /** The moment that a run's id begins with, as it is read; the id where it begins otherwise. */
    private String startOf(String runId) {
        return RunMoment.of(runId).map(formats::when).orElse(runId);
    }

    /** {@code Run of 23 Nov 16:20}. */
    String title(RunSummary run) {
        return run.undoOf() == null
                ? texts.text("run.title", formats.when(run.startedAt()))
                : texts.text("run.undo.title", startOf(run.undoOf()));
    }

    /** {@code by Olga, took 3 seconds, 12 orders moved}. */
    String subtitle(RunSummary run) {
        List<String> parts = new ArrayList<>(List.of(texts.text("run.by", by(run.by()))));
        if (run.finishedAt() == null) {
            parts.add(texts.text("run.open"));
        } else if (took(run).toSeconds() > 0) {
            parts.add(texts.text("run.took", formats.span(took(run))));
        }
        if (run.tried() > 0) {
            parts.add(texts.count("run.tried", run.tried()));
        }
        if (run.moved() > 0 || run.tried() == 0) {
            parts.add(texts.count(run.undoOf() == null ? "run.moved" : "run.back", run.moved()));
        }
        return String.join(", ", parts);
    }

    private static Duration took(RunSummary run) {
        return Duration.between(run.startedAt(), run.finishedAt());
    }

    /** What became of a run's mails: the failed first, then what waits. */
    String mails(RunSummary run) {
        RunSummary.Mails mails = run.mails();
        if (mails.dead() > 0) {
            return texts.text("mails.failed", texts.number(mails.dead()), texts.number(mails.all()));
        }
        List<String> parts = new ArrayList<>();
        part(parts, "mails.waiting", mails.waiting());
        part(parts, "mails.sent", mails.all() == 0 ? run.sent() : mails.sent());
        part(parts, "mails.dropped", mails.dropped());
        return parts.isEmpty() ? texts.text("mails.none") : String.join(", ", parts);
    }

    private void part(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(texts.text(key, texts.number(count)));
        }
    }

    String result(RunOrder order, boolean undo) {
        return switch (order.what()) {
            case FAILED -> texts.text("result.failed");
            case SKIPPED -> texts.text(undo ? "result.stayed" : "result.skipped");
            case TRIED -> texts.text("result.tried");
            case MOVED -> texts.text(undo ? "result.back" : order.putBack() ? "result.undone" : moved(order));
        };
    }

    private static String moved(RunOrder order) {
        return order.trial() ? "result.movedInTrial" : "result.moved";
    }

    /** Why an order did not move, or what it was given; empty where there is nothing to say. */
    String why(RunOrder order) {
        return switch (order.what()) {
            case TRIED -> texts.text("why.tried");
            case MOVED -> order.trial() ? texts.text("why.movedInTrial") : given(order);
            case SKIPPED -> skip(order.why());
            case FAILED -> texts.text("why." + cause(order.task(), order.why()));
        };
    }

    private String given(RunOrder order) {
        return order.promo() == null ? "" : texts.text("why.code", order.promo());
    }

    /** @param reason its name in the history, such as {@code changed-meanwhile} */
    String skip(String reason) {
        return texts.has("why." + reason) ? texts.text("why." + reason) : reason;
    }

    /** The number customers know; its id where the order is gone. */
    static String number(long orderId, String orderNum) {
        return orderNum == null ? "#" + orderId : orderNum;
    }

    String failure(RunReport.Failed failed) {
        return texts.text("why." + cause(failed.task(), failed.error()));
    }

    private static String cause(String task, String error) {
        if (task == null) {
            return "unreadable";
        }
        if (error.startsWith(MAIL_ERROR) || error.startsWith(UNMADE_MAIL)) {
            return "mail";
        }
        boolean promo = Telling.read(error).filter(HistoryWords::isOfPromo).isPresent();
        return promo ? "promo" : error.startsWith(DATABASE_ERROR) ? "database" : "other";
    }

    private static boolean isOfPromo(Telling.Told told) {
        return told.telling().code().startsWith("promo-");
    }

    String state(MailState state) {
        return texts.text("state." + state.name().toLowerCase(Locale.ROOT));
    }

    /** The worst that became of an order's mails, and of how many. */
    String mail(RunOrder order) {
        if (order.mail() == null) {
            return texts.text("mails.none");
        }
        String state = state(order.mail());
        return order.mails() == 1 ? state : texts.text("state.more", state, texts.number(order.mails()));
    }

    /** What was noted of a failure, in full. */
    String noted(RunOrder order) {
        return new Reports(texts.language()).say(order.why());
    }

    /** Why a mail was not sent; empty where it was. */
    String error(RunMail mail) {
        if (mail.error() == null) {
            return "";
        }
        String key = "error." + (mail.error().equals("dropped by hand") ? "dropped" : mail.error());
        return texts.has(key) ? texts.text(key) : new MailTroubles(texts.language()).reply(mail.error());
    }
}
