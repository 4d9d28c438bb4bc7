package app.marketingstatuses.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A minute in which nothing is due costs the same, whatever the shop has piled up. */
final class IdleBench {
    /** Enough to look at every slice of the smallest shop as often as at another. */
    private static final int TURNS = 10;

    private IdleBench() {}

    static void measure(Setup setup, Table table) throws Exception {
        List<BenchShop> shops = new ArrayList<>();
        try {
            for (int orders : setup.orders()) {
                BenchShop shop = BenchShop.ofPast(orders);
                shops.add(shop);
                long first = shop.time(setup.jdk(), line(setup, shop));
                table.add("idle", "first run on " + orders + " orders", Table.millis(first), "");
            }
            compare(setup, shops, table);
        } finally {
            shops.forEach(BenchShop::close);
        }
    }

    private static List<String> line(Setup setup, BenchShop shop) {
        return shop.plain(setup.jdk(), List.of(), "run", "--silent");
    }

    private static void compare(Setup setup, List<BenchShop> shops, Table table) throws Exception {
        long[][] nanos = new long[shops.size()][TURNS];
        long[] read = new long[shops.size()];
        for (int turn = 0; turn < TURNS; turn++) {
            for (int i = 0; i < shops.size(); i++) {
                Map<String, Long> before = BenchShop.counters();
                nanos[i][turn] = shops.get(i).time(setup.jdk(), line(setup, shops.get(i)));
                read[i] += BenchShop.rowsRead(before, BenchShop.counters());
            }
        }
        for (int i = 0; i < shops.size(); i++) {
            String on = " on " + setup.orders().get(i) + " orders";
            table.add("idle", "idle run" + on, Table.millis(Table.median(nanos[i])), "");
            table.add("idle", "rows read" + on, Long.toString(read[i] / TURNS), "");
        }
        int last = shops.size() - 1;
        String most = setup.largest() + " / " + setup.smallest();
        table.add("idle", "wall, " + most, Table.ratio(Table.median(nanos[last]), Table.median(nanos[0])), "<= 1.1");
        table.add("idle", "rows read, " + most, Table.ratio(read[last], read[0]), "<= 1.0");
    }
}
