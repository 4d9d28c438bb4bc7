package app.marketingstatuses.ui.preview;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Forecast;
import app.marketingstatuses.engine.LookWatcher;
import app.marketingstatuses.engine.Plan;
import app.marketingstatuses.engine.Preview;
import app.marketingstatuses.engine.Station;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.mail.Prices;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.session.ShopTraps;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Asks the shop what runs would do. Writes nothing. */
final class PreviewReader {
    private final ShopSession shop;
    private final Question question;
    private final Statuses statuses;
    private final List<Task> all;
    private final List<Task> shown;
    private final Instant until;
    private final Prices prices;
    private final Station.State station;

    PreviewReader(ShopSession shop, Question question) {
        this.shop = shop;
        this.question = question;
        statuses = shop.statuses();
        all = shop.store().tasks().list();
        shown = shown(all, question, shop.now());
        until = question.days() == 0 ? null : shop.now().plus(Duration.ofDays(question.days()));
        prices = Prices.load(shop.database());
        station = shop.store().station(shop.configuredUrl()).state();
    }

    static Answer read(ShopSession shop, Question question) {
        return new PreviewReader(shop, question).whole(LookWatcher.NONE, Map.of());
    }

    /**
     * @param watcher told while the plan of now is made
     * @param known orders in memory, by id, which may be very many
     */
    Answer whole(LookWatcher watcher, Map<Long, Order> known) {
        Preview preview = shop.preview(shown).knowing(known);
        List<Line> due;
        Plan plan;
        if (until == null) {
            plan = only(preview.plan(shown, shop.now(), watcher));
            due = plan.due().stream().map(verdict -> new Line(verdict, null)).toList();
        } else {
            Forecast forecast = preview.forecast(shown, shop.now(), until, watcher);
            plan = only(forecast.held());
            due = forecast.moves().stream()
                    .filter(move -> isMeant(move.verdict()))
                    .map(move -> new Line(move.verdict(), move.at()))
                    .toList();
        }
        List<Line> held =
                plan.held().stream().map(verdict -> new Line(verdict, null)).toList();
        return answer(due, held, new Plan(plan.at(), List.of(), plan.held(), List.of()), shop.traps(shown));
    }

    /** What can be said while the plan is being made: some orders that move, and nothing of those that stay. */
    Answer soFar(List<Line> due) {
        Plan nothing = new Plan(shop.now(), List.of(), List.of(), List.of());
        return answer(due, List.of(), nothing, new ShopTraps(statuses, List.of(), Map.of()));
    }

    private Answer answer(List<Line> due, List<Line> held, Plan plan, ShopTraps traps) {
        return new Answer(
                question,
                shop.now(),
                until,
                statuses,
                all,
                due,
                held,
                plan,
                traps,
                prices,
                station,
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

    private boolean isMeant(Verdict verdict) {
        return question.offTask() == null || isMeant(verdict.task(), question);
    }

    private Plan only(Plan plan) {
        return question.offTask() == null ? plan : plan.only(this::isMeant);
    }
}
