package app.marketingstatuses.ui.preview;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Forecast;
import app.marketingstatuses.engine.Plan;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.mail.Prices;
import app.marketingstatuses.session.ShopSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Asks the shop what runs would do. Writes nothing. */
final class PreviewReader {
    private PreviewReader() {}

    static Answer read(ShopSession shop, Question question) {
        List<Task> all = shop.store().tasks().list();
        List<Task> shown = shown(all, question, shop.now());
        Instant until = question.days() == 0 ? null : shop.now().plus(Duration.ofDays(question.days()));
        List<Line> due;
        Plan plan;
        if (until == null) {
            plan = only(shop.preview(shown).plan(shown, shop.now()), question);
            due = plan.due().stream().map(verdict -> new Line(verdict, null)).toList();
        } else {
            Forecast forecast = shop.preview(shown).forecast(shown, shop.now(), until);
            plan = only(forecast.held(), question);
            due = forecast.moves().stream()
                    .filter(move -> isMeant(move.verdict(), question))
                    .map(move -> new Line(move.verdict(), move.at()))
                    .toList();
        }
        List<Line> held =
                plan.held().stream().map(verdict -> new Line(verdict, null)).toList();
        return new Answer(
                question,
                shop.now(),
                until,
                shop.statuses(),
                all,
                due,
                held,
                new Plan(plan.at(), List.of(), plan.held(), List.of()),
                shop.traps(shown),
                Prices.load(shop.database()),
                shop.store().station(shop.configuredUrl()).state(),
                shop.trials(),
                Unmailed.of(shop, due));
    }

    /** The tasks that are on, and the one that is shown as if it were. */
    static List<Task> shown(List<Task> all, Question question, Instant now) {
        return all.stream()
                .filter(task -> task.enabled() || isMeant(task, question))
                .map(task -> task.enabled() ? task : task.switchedOn(now, question.overdue()))
                .toList();
    }

    private static boolean isMeant(Task task, Question question) {
        return question.offTask() != null && task.id() == question.offTask();
    }

    private static boolean isMeant(Verdict verdict, Question question) {
        return question.offTask() == null || isMeant(verdict.task(), question);
    }

    private static Plan only(Plan plan, Question question) {
        return question.offTask() == null ? plan : plan.only(verdict -> isMeant(verdict, question));
    }
}
