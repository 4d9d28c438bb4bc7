package app.marketingstatuses.doctor;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.engine.MailRoom;
import app.marketingstatuses.engine.Shop;
import app.marketingstatuses.engine.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the mail of every task can be written, tried on orders that stand where the task takes them. */
public record Rendering(Shop shop, MailRoom mailRoom) {
    private static final String ID = "mail-rendering";
    private static final int TRIED = 3;

    List<Check> check(List<Task> tasks) {
        List<Check> checks = new ArrayList<>();
        int rendered = 0;
        List<Task> mailing = tasks.stream()
                .filter(task -> task.enabled() && task.mail() == Task.MailMode.STATUS)
                .toList();
        Map<Task, String> obstacles = mailRoom.obstacles(mailing);
        for (Task task : mailing) {
            if (obstacles.containsKey(task)) {
                checks.add(failed(task, obstacles.get(task)));
            } else {
                Map<Verdict, MailRoom.Drafts> drafts = mailRoom.render(samples(task));
                rendered +=
                        drafts.values().stream().mapToInt(d -> d.mails().size()).sum();
                drafts.values().stream()
                        .map(MailRoom.Drafts::failure)
                        .filter(failure -> failure != null)
                        .findFirst()
                        .map(failure -> failed(task, failure))
                        .ifPresent(checks::add);
            }
        }
        if (checks.isEmpty() && rendered > 0) {
            checks.add(Check.ok(ID, Sentence.of("rendering.ok")));
        }
        return checks;
    }

    /** Whether the mails of a task do not hold the promo code that it gives, as far as orders to try it on are there. */
    public boolean hidesPromoCode(Task task) {
        return mailRoom.render(samples(task)).values().stream()
                .anyMatch(draft -> Telling.PROMO_UNTOLD.say().equals(draft.failure()));
    }

    private static Check failed(Task task, String failure) {
        return Check.fail(
                ID,
                Sentence.of("rendering.failed", new Sentence.Noted(failure), new Sentence.Names(List.of(task.name()))),
                Telling.PROMO_UNTOLD.say().equals(failure)
                        ? PromoTrouble.remedy(failure)
                        : Sentence.of("rendering.fix", task.to()));
    }

    private List<Verdict> samples(Task task) {
        Set<Integer> from = new HashSet<>(task.from());
        return shop.orders(shop.ordersIn(from, 0, TRIED)).orders().values().stream()
                .map(order -> verdict(task, order))
                .toList();
    }

    private static Verdict verdict(Task task, Order order) {
        return new Verdict(task, order, Verdict.State.DUE, null, null, null, null);
    }
}
