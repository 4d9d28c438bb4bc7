package app.marketingstatuses.session;

import app.marketingstatuses.doctor.Rendering;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.shop.JdbcShop;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Why tasks could give no promo code if they were switched on. */
public final class PromoObstacles {
    private PromoObstacles() {}

    /**
     * What is known without an order, and besides, that mails do not hold the code, as far as orders to try it on are there.
     * A task of which nothing is known is absent.
     */
    public static Map<Task, String> of(ShopSession shop, Collection<Task> tasks) {
        Map<Task, String> obstacles = new LinkedHashMap<>(shop.promos().obstacles(tasks));
        Rendering rendering = new Rendering(new JdbcShop(shop.database(), false), shop.mailRoom());
        tasks.stream()
                .filter(task -> task.promo() != null && !obstacles.containsKey(task) && rendering.hidesPromoCode(task))
                .forEach(task -> obstacles.put(task, Telling.PROMO_UNTOLD.say()));
        return obstacles;
    }
}
