package app.marketingstatuses.cli;

import app.marketingstatuses.domain.ClockStart;
import app.marketingstatuses.domain.Condition;
import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.Trial;
import app.marketingstatuses.engine.Explanation;
import app.marketingstatuses.engine.Explanation.TaskView;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.promo.PromoGiven;
import app.marketingstatuses.session.Json;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.PromoReservation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(description = "For every task: since when, due when, and why an order moved, will move, or never will.")
final class ExplainCommand extends ShopCommand {
    @Parameters(paramLabel = "ORDER", description = "Its id or its number.")
    private String order;

    @Option(names = "--json", description = "One JSON document.")
    private boolean json;

    @Override
    int run(ShopSession shop) {
        long id = new OrderArgument(order).resolve(shop, out());
        List<Task> tasks = shop.store().tasks().list();
        Explanation explanation = shop.explainer(tasks)
                .explain(tasks, id)
                .orElseThrow(() -> usage("There is no order " + order + ", or it cannot be read."));
        LeftOut leftOut = LeftOut.of(explanation, shop);
        List<PromoGiven> codes = shop.promos().givenTo(id);
        if (json) {
            out().json(document(explanation, leftOut, codes));
        } else {
            print(explanation, leftOut, shop);
            codes.forEach(this::print);
        }
        return ExitCodes.DONE;
    }

    private void print(PromoGiven promo) {
        PromoReservation code = promo.given().code();
        out().line("Promo code " + code.code() + " (" + code.discount()
                + (code.lastDay() == null ? "" : ", until " + code.lastDay()) + ") of the task "
                + promo.given().task() + ": " + promo.coupon().code() + ".");
    }

    private static Map<String, Object> document(Explanation explanation, LeftOut leftOut, List<PromoGiven> codes) {
        return Json.object(
                "orderId", explanation.order().id(),
                "orderNum", explanation.order().num(),
                "status", explanation.order().status(),
                "doNotMail", leftOut.listed(),
                "tasks",
                        explanation.tasks().stream()
                                .map(view -> task(view, leftOut.contains(view)))
                                .toList(),
                "promoCodes", codes.stream().map(PromoListCommand::code).toList());
    }

    private static Map<String, Object> task(TaskView view, boolean leftOut) {
        ClockStart start = view.start();
        return Json.object(
                "task", view.task().name(),
                "enabled", view.task().enabled(),
                "verdict", verdict(view),
                "since", start == null ? null : start.since(),
                "source", start == null ? null : start.source().code(),
                "dueAt", view.dueAt(),
                "reason", view.reason() == null ? null : view.reason().code(),
                "unmet",
                        view.verdict() == null
                                ? List.of()
                                : view.verdict().unmet().stream()
                                        .map(Condition::key)
                                        .toList(),
                "lookAgainAt", view.lookAgainAt(),
                "trial", trial(view).codeOrNull(),
                "doNotMail", leftOut);
    }

    /** What holds where the task judges the order, the shop's included; else its own. */
    private static Trial trial(TaskView view) {
        return view.verdict() == null ? view.task().trial() : view.verdict().trial();
    }

    private static String verdict(TaskView view) {
        return view.state().name().toLowerCase(Locale.ROOT);
    }

    private void print(Explanation explanation, LeftOut leftOut, ShopSession shop) {
        Order found = explanation.order();
        out().line("Order " + found.id() + " (number " + found.num() + ") is in "
                + shop.statuses().label(found.status()) + ". " + shop.times().note());
        if (leftOut.listed()) {
            out().line("The customer is on the do-not-mail list and gets no marketing mail.");
        }
        TextTable table = new TextTable("Task", "Verdict", "Why", "Since", "Told by", "Due", "Looked at again");
        for (TaskView view : explanation.tasks()) {
            ClockStart start = view.start();
            table.row(
                    view.task().name(),
                    verdict(view),
                    why(view, leftOut.contains(view)),
                    start == null ? null : shop.times().show(start.since()),
                    start == null ? null : start.source().code(),
                    shop.times().show(view.dueAt()),
                    shop.times().show(view.lookAgainAt()));
        }
        if (!table.isEmpty()) {
            out().lines(table.lines());
        }
    }

    /** By the keys of the tasks file, with numbers where they say more than the key. */
    private static String unmet(Verdict verdict) {
        Conditions asked = verdict.task().conditions();
        Order order = verdict.order();
        return verdict.unmet().stream()
                .map(condition -> condition.key()
                        + switch (condition) {
                            case MIN_COST -> " " + asked.minCost() + ", has " + order.cost();
                            case MAX_COST -> " " + asked.maxCost() + ", has " + order.cost();
                            case MIN_ORDERS -> " " + asked.minOrders() + ", has " + order.customerOrders();
                            default -> "";
                        })
                .collect(Collectors.joining("; "));
    }

    private static String why(TaskView view, boolean leftOut) {
        if (view.reason() == Reason.CONDITION) {
            return view.reason().code() + ": " + unmet(view.verdict());
        }
        if (view.reason() != null) {
            return view.reason().code();
        }
        if (!view.task().enabled()) {
            return "switched off";
        }
        if (view.verdict() != null) {
            String trial = trial(view).isOn() ? "in trial" : null;
            return leftOut ? (trial == null ? "" : trial + ", ") + "no mail to the customer" : trial;
        }
        return view.start() == null ? "not in a status of the task" : "no longer in a status of the task";
    }
}
