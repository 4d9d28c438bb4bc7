package app.marketingstatuses.bench;

import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.testing.TestShop;
import java.util.List;

/** A task that is switched on on a large shop: one pass over its orders, in little memory. */
final class EnableBench {
    private static final List<String> SMALL_HEAP = List.of("-Xmx128m");

    private EnableBench() {}

    static void measure(Setup setup, Table table) throws Exception {
        int orders = setup.largest();
        try (BenchShop shop = new BenchShop()) {
            BigShop.fillWithPast(shop.shop, orders);
            shop.task(Tasks.task(0, TestShop.SENT, shop.asked, 60).named("Ask"));
            shop.time(setup.jdk(), shop.plain(setup.jdk(), SMALL_HEAP, "tasks", "disable", "Ask"));
            String on = " on " + orders + " orders, heap of 128 MB";
            long enable = shop.time(setup.jdk(), shop.plain(setup.jdk(), SMALL_HEAP, "tasks", "enable", "Ask"));
            table.add("enable", "tasks enable" + on, Table.millis(enable), "ends well");
            long first = shop.time(setup.jdk(), shop.plain(setup.jdk(), SMALL_HEAP, "run", "--silent"));
            table.add("enable", "the run that follows" + on, Table.millis(first), "ends well");
            long again = shop.time(
                    setup.jdk(), shop.plain(setup.jdk(), SMALL_HEAP, "run", "--silent", "--zone", "Asia/Tokyo"));
            table.add("enable", "all made anew, for another zone" + on, Table.millis(again), "ends well");
        }
    }
}
