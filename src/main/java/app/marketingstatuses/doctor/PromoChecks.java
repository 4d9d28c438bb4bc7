package app.marketingstatuses.doctor;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.promo.PromoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether tasks can give the promo codes that they promise, found without making any. */
record PromoChecks(PromoService promos) {
    private static final String ID = "promo-codes";

    /** Nothing where no task gives codes; of a task that is off nothing is worse than a warning. */
    List<Check> of(List<Task> tasks) {
        List<Task> giving = tasks.stream().filter(task -> task.promo() != null).toList();
        List<Check> checks = new ArrayList<>();
        promos.obstacles(giving).forEach((task, why) -> checks.add(trouble(task, why)));
        boolean coupons = giving.isEmpty() || promos.hasCoupons();
        checks.addAll(coupons ? guessable(giving) : low(giving));
        if (checks.isEmpty() && !giving.isEmpty()) {
            checks.add(Check.ok(ID, Sentence.of(coupons ? "promo.coupons" : "promo.own")));
        }
        return checks;
    }

    private static Check trouble(Task task, String why) {
        Sentence finding = Sentence.of("promo.task", new Sentence.Noted(why), new Sentence.Names(List.of(task.name())));
        Sentence remedy = PromoTrouble.remedy(why);
        return task.enabled() ? Check.fail(ID, finding, remedy) : Check.warn(ID, finding, remedy);
    }

    /** Formats of so few codes that customers could find one by trying. */
    private static List<Check> guessable(List<Task> giving) {
        List<Check> checks = new ArrayList<>();
        for (Task task : giving) {
            PromoService.guessable(task.promo()).ifPresent(codes -> {
                Sentence finding = Sentence.counted("promo.guess", codes, new Sentence.Names(List.of(task.name())));
                checks.add(Check.warn(ID, finding, Sentence.of("promo-used-up.fix")));
            });
        }
        return checks;
    }

    private List<Check> low(List<Task> giving) {
        Map<String, Integer> left = promos.ownCodesLeft();
        return giving.stream()
                .filter(Task::enabled)
                .map(task -> task.promo().list())
                .distinct()
                .filter(list -> left.containsKey(list) && PromoService.isLow(left.get(list)))
                .map(list -> Check.warn(
                        ID,
                        Sentence.counted("promo.low", left.get(list), new Sentence.Names(List.of(list))),
                        Sentence.of("promo-none-left.fix")))
                .toList();
    }
}
