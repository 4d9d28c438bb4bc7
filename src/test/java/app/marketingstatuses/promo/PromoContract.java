package app.marketingstatuses.promo;

import app.marketingstatuses.demo.H2Dialect;
import app.marketingstatuses.demo.ShopSchema;
import app.marketingstatuses.domain.ClockStart;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Promo;
import app.marketingstatuses.domain.PromoCode;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Promos.Given;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.shop.Tables;
import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.testing.TestShop;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/**
 * A shop with our tables and those of msPromoCode2 (MyISAM on MariaDB), without codes before each test. In SQL
 * <code>{name}</code> is a table with the prefix.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PromoContract {
    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    static final Promo PROMO = new Promo("next", "[A-Z0-9]{10}", "10%", 1, 30, "Next order");

    Database database;
    Store store;
    TestShop shop;

    /** Whether the shop lives in H2. */
    boolean onH2() {
        return false;
    }

    @BeforeAll
    void open() {
        if (onH2()) {
            JdbcConnectionPool pool = JdbcConnectionPool.create(
                    "jdbc:h2:mem:" + UUID.randomUUID()
                            + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
                    "sa",
                    "");
            database = new Database(pool, new Tables("modx_"), new H2Dialect(), pool::dispose);
            ShopSchema.forH2("modx_").forEach(this::execute);
        } else {
            shop = TestShop.create();
            database = shop.database();
        }
        store = new Store(database);
        store.init(false, null);
    }

    @BeforeEach
    void fresh() {
        execute("DELETE FROM {marketing_statuses_promo_codes}");
        execute("DELETE FROM {marketing_statuses_own_codes}");
        for (String table : List.of("mspc2_coupons", "mspc2_coupon_orders", "mspc2_joins")) {
            execute("DROP TABLE IF EXISTS {" + table + "}");
        }
        List<String> tables = onH2() ? ShopSchema.promoForH2("modx_") : ShopSchema.promoForServer("modx_");
        tables.forEach(this::execute);
    }

    @AfterAll
    void close() {
        if (onH2()) {
            database.close();
        } else {
            shop.close();
        }
    }

    PromoService service() {
        return service(NOON, ZONE);
    }

    PromoService service(Instant now, ZoneId zone) {
        return new PromoService(
                database, store, () -> new Statuses(List.of()), new ShopZone(zone), Clock.fixed(now, ZoneOffset.UTC));
    }

    static Task task(long id, Promo promo) {
        return Tasks.task(id, 1, 2, 5).promo(promo).build();
    }

    /** A move of an order whose clock starts with this log row. */
    static Verdict move(Task task, long orderId, long start) {
        Order order = new Order(
                orderId, "n" + orderId, 1, null, BigDecimal.TEN, 1, 1, 1, "web", Set.of(), Map.of(), "a@example.com");
        ClockStart clock = new ClockStart(ClockStart.Source.LOG, start, NOON);
        return new Verdict(task, order, Verdict.State.DUE, null, clock, NOON, NOON);
    }

    static Verdict move(long orderId) {
        return move(task(1, PROMO), orderId, 0);
    }

    PromoCode code(PromoService service, Verdict move) {
        Given given = service.issue(List.of(move)).get(move);
        if (given.failure() != null) {
            throw new AssertionError(given.failure());
        }
        return given.code();
    }

    String failure(PromoService service, Verdict move) {
        return service.issue(List.of(move)).get(move).failure();
    }

    void coupon(String list, String code, String properties) {
        execute(
                "INSERT INTO {mspc2_coupons} (`list`, `code`, `count`, `discount`, `properties`) VALUES (?, ?, '1', '15%', ?)",
                list, code, properties);
    }

    int execute(String sql, Object... parameters) {
        return database.with(c -> Sql.update(c, named(sql), parameters));
    }

    /** All columns of every row, with a bar between them. */
    List<String> lines(String sql, Object... parameters) {
        return database.with(c -> Sql.query(
                c,
                named(sql),
                row -> {
                    List<String> cells = new ArrayList<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        cells.add(String.valueOf(row.getString(i)));
                    }
                    return String.join("|", cells);
                },
                parameters));
    }

    private String named(String sql) {
        return sql.replaceAll("\\{(\\w+)}", "`" + database.tables().prefix() + "$1`");
    }
}
