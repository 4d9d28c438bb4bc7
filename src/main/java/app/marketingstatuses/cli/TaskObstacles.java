package app.marketingstatuses.cli;

import app.marketingstatuses.doctor.PromoTrouble;
import app.marketingstatuses.doctor.Trap;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.session.PromoObstacles;
import app.marketingstatuses.session.ShopSession;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Why tasks would move nothing, because their mail or its promo code can never be made, and what to do. */
final class TaskObstacles {
    private TaskObstacles() {}

    /** Sentences by task; a task of which nothing of the kind is known is absent. */
    static Map<Task, String> of(ShopSession shop, Collection<Task> tasks) {
        Map<Task, String> obstacles = new LinkedHashMap<>();
        shop.mailRoom()
                .obstacles(tasks)
                .forEach((task, why) -> obstacles.put(task, said(task, why, Trap.mailFix(task))));
        PromoObstacles.of(shop, tasks)
                .forEach((task, why) -> obstacles.putIfAbsent(task, said(task, why, PromoTrouble.fix(why))));
        return obstacles;
    }

    private static String said(Task task, String why, String fix) {
        return "The task \"" + task.name() + "\" would move nothing. " + why + " " + fix;
    }
}
