package app.marketingstatuses.demo;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes orders as miniShop2 keeps them, numbered in the order they are given. */
final class OrderWriter {
    private static final long FIRST_ID = 1001;
    private static final String NO_IP = "{\"ip\":\"\",\"suspected\":[],\"network\":[]}";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyMM");

    private final Batch batch;
    private final Times times;
    private final Map<String, Integer> numbered = new HashMap<>();
    private final List<Object[]> rows = new ArrayList<>();
    private final List<Object[]> lines = new ArrayList<>();
    private final List<Object[]> addresses = new ArrayList<>();
    private final List<LogRow> log = new ArrayList<>();
    private final Map<Long, BigDecimal> spent = new TreeMap<>();

    OrderWriter(Batch batch, Times times) {
        this.batch = batch;
        this.times = times;
    }

    void write(List<StoryOrder> orders) throws SQLException {
        long id = FIRST_ID;
        for (StoryOrder order : orders) {
            collect(id++, order);
        }
        batch.insert(
                "ms2_orders",
                "id user_id session_id createdon num cost cart_cost delivery_cost weight status delivery payment context order_comment",
                rows);
        batch.insert("ms2_order_products", "product_id order_id name count price weight cost", lines);
        batch.insert(
                "ms2_order_addresses",
                "order_id user_id createdon receiver phone email country index city street building",
                addresses);
        batch.insert("ms2_order_logs", "user_id order_id timestamp action entry ip", logRows());
        batch.insert("ms2_customer_profiles", "id spent createdon referrer_code", profiles());
    }

    private void collect(long id, StoryOrder order) {
        LocalDateTime created = local(order.life().createdOn());
        long user = order.customer().id();
        rows.add(new Object[] {
            id,
            user,
            "demo" + id,
            order.life().dated() ? created : null,
            number(order, created),
            order.cost(),
            order.cartCost(),
            order.deliveryCost(),
            order.weight(),
            order.life().status(),
            order.delivery(),
            order.payment(),
            order.context(),
            order.comment()
        });
        order.lines().forEach(line -> lines.add(line(id, line)));
        if (order.addressed()) {
            addresses.add(address(id, created, order.customer()));
        }
        order.life().steps().forEach(step -> log.add(new LogRow(id, user, step)));
        if (order.isPaid()) {
            spent.merge(user, order.cost(), BigDecimal::add);
        }
    }

    /** A draft gets its number when it is ordered. */
    private String number(StoryOrder order, LocalDateTime created) {
        if (order.life().status() == Life.DRAFT) {
            return "";
        }
        String month = MONTH.format(created);
        return month + "/" + numbered.merge(month, 1, Integer::sum);
    }

    private static Object[] line(long order, StoryOrder.Line line) {
        Product product = line.product();
        return new Object[] {
            product.id(), order, product.name(), line.count(), product.price(), product.weight(), line.cost()
        };
    }

    private static Object[] address(long order, LocalDateTime created, Customer c) {
        return new Object[] {
            order,
            c.id(),
            created,
            c.name(),
            c.phone(),
            c.email(),
            "United Kingdom",
            c.postCode(),
            c.city(),
            c.street(),
            c.building()
        };
    }

    /** Ids rise with time, as in a shop that lived through it. */
    private List<Object[]> logRows() {
        log.sort(Comparator.comparing(row -> row.step().at()));
        return log.stream()
                .map(row -> new Object[] {
                    row.step().byManager() ? ShelfWriter.MANAGER : row.user(),
                    row.order(),
                    local(row.step().at()),
                    "status",
                    String.valueOf(row.step().status()),
                    NO_IP
                })
                .toList();
    }

    private List<Object[]> profiles() {
        LocalDateTime made = local(times.now());
        return spent.entrySet().stream()
                .map(e -> new Object[] {e.getKey(), e.getValue(), made, "demo" + e.getKey()})
                .toList();
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, times.zone()).withNano(0);
    }

    private record LogRow(long order, long user, Life.Step step) {}
}
