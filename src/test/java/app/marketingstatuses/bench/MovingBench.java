package app.marketingstatuses.bench;

import app.marketingstatuses.testing.MariaDb;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.testing.TestShop;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;

/** Many due orders in one run without mail, by Java alone and by the command that cron starts, against one committed update of a single row at a time. */
final class MovingBench {
    private static final int SAMPLE = 2000;

    private MovingBench() {}

    static void measure(Setup setup, Table table) throws Exception {
        for (boolean launched : new boolean[] {false, true}) {
            try (BenchShop shop = new BenchShop()) {
                List<String> run = shop.ready(setup, launched, "run", "--silent", "--no-mail", "--fuse", "0");
                BigShop.fillWithNew(shop.shop, setup.due());
                double single = singles(shop);
                shop.task(Tasks.task(0, TestShop.NEW, shop.asked, 5));
                long wall = shop.time(setup.jdk(), run);
                long moved = shop.shop.queryLong("SELECT COUNT(*) FROM {marketing_statuses_moves}");
                double rate = moved / (wall / 1e9);
                String way = launched ? "command: " : "java of crontab: ";
                table.add("moving", "single updates a second", Long.toString(Math.round(single)), "");
                table.add("moving", way + "run of " + moved + " moves, process included", Table.millis(wall), "");
                table.add("moving", way + "moves a second", Long.toString(Math.round(rate)), "");
                table.add("moving", way + "moves / single updates", Table.ratio(rate, single), ">= 3");
            }
        }
    }

    private static double singles(BenchShop shop) throws Exception {
        try (Connection connection = MariaDb.admin(shop.shop.name());
                PreparedStatement update =
                        connection.prepareStatement("UPDATE modx_ms2_orders SET `status` = ? WHERE `id` = ?")) {
            int sample = (int) Math.min(SAMPLE, shop.shop.queryLong("SELECT COUNT(*) FROM {ms2_orders}"));
            long begun = System.nanoTime();
            for (int status : new int[] {TestShop.PAID, TestShop.NEW}) {
                for (int id = 1; id <= sample; id++) {
                    update.setInt(1, status);
                    update.setInt(2, id);
                    update.executeUpdate();
                }
            }
            return 2 * sample / ((System.nanoTime() - begun) / 1e9);
        }
    }
}
