package app.marketingstatuses.promo;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Promo;
import app.marketingstatuses.domain.PromoCode;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Promos.Given;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.MySqlDatabase;
import app.marketingstatuses.store.Store;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What only a real server shows: other versions of the table, rights that are missing, and two at once. */
class PromoOnMariaDbTest extends PromoContract {
    @Test
    void columnsThatAnotherVersionHasOrLacksAreNoHindrance() {
        execute("ALTER TABLE {mspc2_coupons} DROP COLUMN `oldprice`, DROP COLUMN `createdon`,"
                + " ADD COLUMN `color` varchar(7) NOT NULL, ADD COLUMN `weight` int NOT NULL,"
                + " ADD COLUMN `seen` datetime NOT NULL, ADD COLUMN `kind` enum('plain','odd') NOT NULL,"
                + " ADD COLUMN `blob` blob NOT NULL, ADD COLUMN `note` text NOT NULL,"
                + " ADD COLUMN `rate` decimal(5,2) NOT NULL DEFAULT 1.5, ADD UNIQUE KEY `code_once` (`code`)");

        PromoCode code = code(service(), move(12));

        assertThat(lines("SELECT `code`, `color`, `weight`, `kind`, `note`, `rate` FROM {mspc2_coupons}"))
                .containsExactly(code.code() + "||0|plain||1.50");
    }

    @Test
    void aTableWithoutWhatACouponNeedsIsNamedAndNoCodeIsSetAside() {
        execute("ALTER TABLE {mspc2_coupons} DROP COLUMN `properties`, DROP COLUMN `count`");
        String why = "The shop's table modx_mspc2_coupons lacks what msPromoCode2 has there: count, properties.";

        assertThat(failure(service(), move(12))).isEqualTo(why);
        assertThat(service().obstacles(List.of(task(1, PROMO)))).containsValue(why);
        assertThat(lines("SELECT `id` FROM {marketing_statuses_promo_codes}")).isEmpty();
    }

    @Test
    void aCodeIsNeverCutShort() {
        execute("ALTER TABLE {mspc2_coupons} MODIFY `code` varchar(8) NOT NULL");

        assertThat(failure(service(), move(12)))
                .isEqualTo("The column code of the shop's table modx_mspc2_coupons is not as msPromoCode2 makes it.");
        assertThat(lines("SELECT `id` FROM {mspc2_coupons}")).isEmpty();
    }

    @Test
    void whatTheAccountMayNotDoIsAFaultOfTheTaskAndDoesNotEndTheRun() {
        try (Database poor = MySqlDatabase.open(shop.account(
                "SELECT",
                "INSERT, UPDATE, DELETE ON {marketing_statuses_promo_codes}"
                        .replace("{", "`" + shop.name() + "`.`modx_")
                        .replace("}", "`")))) {
            PromoService service = service(poor);
            String why = "The database account lacks INSERT on the table modx_mspc2_coupons of msPromoCode2.";

            assertThat(failure(service, move(12))).isEqualTo(why);
            assertThat(service.obstacles(List.of(task(1, PROMO)))).containsValue(why);
        }
    }

    @Test
    void runsAtTheSameTimeGiveEachOrderOneCodeWithOneCoupon() throws Exception {
        List<Verdict> moves =
                LongStream.rangeClosed(1, 30).mapToObj(PromoContract::move).toList();

        List<Map<Verdict, Given>> all = atOnce(4, () -> service().issue(moves));

        for (Verdict move : moves) {
            Set<PromoCode> codes = new HashSet<>();
            all.forEach(given -> codes.add(given.get(move).code()));
            assertThat(codes).doesNotContainNull().hasSize(1);
        }
        assertThat(lines("SELECT `code` FROM {mspc2_coupons}")).hasSize(30).doesNotHaveDuplicates();
        assertThat(lines("SELECT p.`id` FROM {marketing_statuses_promo_codes} p JOIN {mspc2_coupons} c"
                        + " ON c.`id` = p.`coupon_id` AND BINARY c.`code` = BINARY p.`code`"))
                .hasSize(30);
    }

    @Test
    void runsAtTheSameTimeAgreeOnTheCodesThatReplaceThoseARivalTook() throws Exception {
        List<Verdict> moves =
                LongStream.rangeClosed(1, 30).mapToObj(PromoContract::move).toList();
        service().issue(moves);
        execute("UPDATE {mspc2_coupons} SET `list` = 'rival', `properties` = NULL");

        List<Map<Verdict, Given>> all = atOnce(4, () -> service().issue(moves));

        for (Verdict move : moves) {
            Set<PromoCode> codes = new HashSet<>();
            all.forEach(given -> codes.add(given.get(move).code()));
            assertThat(codes).doesNotContainNull().hasSize(1);
        }
        assertThat(lines("SELECT `code` FROM {mspc2_coupons}")).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void runsAtTheSameTimeHandOutEachOwnCodeOnce() throws Exception {
        execute("DROP TABLE {mspc2_coupons}");
        List<String> own =
                LongStream.rangeClosed(1, 40).mapToObj(n -> "OWN" + n).toList();
        store.ownCodes().importing("next", String.join("\n", own), NOON);
        List<Verdict> moves =
                LongStream.rangeClosed(1, 30).mapToObj(PromoContract::move).toList();

        List<Map<Verdict, Given>> all = atOnce(3, () -> service().issue(moves));

        assertThat(all)
                .allSatisfy(given ->
                        assertThat(given.values()).extracting(Given::failure).containsOnlyNulls());
        assertThat(lines("SELECT `code` FROM {marketing_statuses_promo_codes}"))
                .hasSize(30)
                .doesNotHaveDuplicates();
        assertThat(service().ownCodesLeft()).containsEntry("next", 10);
    }

    @Test
    void aRivalWhoFillsTheShopWithTheSameCodesMeanwhileNeverSharesOne() throws Exception {
        Promo tight = new Promo("next", "[0-9]{2}", "10%", 1, 30, "");
        Task task = task(1, tight);
        List<Callable<Object>> work = new ArrayList<>();
        work.add(() -> service()
                .issue(LongStream.rangeClosed(1, 40)
                        .mapToObj(id -> move(task, id, 0))
                        .toList()));
        work.add(() -> {
            for (int i = 0; i < 100; i += 2) {
                coupon("rival", String.format("%02d", i), null);
            }
            return null;
        });

        together(work);

        assertThat(lines("SELECT COUNT(*) FROM {mspc2_coupons} WHERE `list` = 'next'"))
                .containsExactly("40");
        assertThat(lines("SELECT COUNT(*) FROM {marketing_statuses_promo_codes} p JOIN {mspc2_coupons} c"
                        + " ON c.`id` = p.`coupon_id` AND BINARY c.`code` = BINARY p.`code` AND c.`list` = 'next'"))
                .containsExactly("40");
        assertThat(lines("SELECT r.`code` FROM {mspc2_coupons} r JOIN {mspc2_coupons} c ON c.`code` = r.`code`"
                        + " AND c.`list` = 'next' WHERE r.`list` = 'rival' AND r.`id` < c.`id`"))
                .as("codes of ours that a rival had before")
                .isEmpty();
    }

    private PromoService service(Database as) {
        return new PromoService(
                as,
                new Store(as),
                () -> new Statuses(List.of()),
                new ShopZone(ZONE),
                Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        List<Callable<T>> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.add(work);
        }
        return together(all);
    }

    private static <T> List<T> together(List<Callable<T>> all) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        CyclicBarrier start = new CyclicBarrier(all.size());
        try {
            List<Future<T>> results = new ArrayList<>();
            for (Callable<T> work : all) {
                results.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> result : results) {
                done.add(result.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }
}
