package app.marketingstatuses.engine;

import app.marketingstatuses.domain.LogEntry;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.shop.Extras;
import app.marketingstatuses.shop.JdbcShop;
import app.marketingstatuses.shop.PutBacks;
import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.TestShop;
import java.util.List;
import java.util.Set;

/** Writes a {@link RandomShop} into a real database, and reads it back for the {@link Oracle}. */
final class StoredRandomShop {
    private final TestShop shop;
    private final RandomShop random;

    StoredRandomShop(TestShop shop, RandomShop random) {
        this.shop = shop;
        this.random = random;
    }

    /** Makes the database hold this shop and nothing else, with its tasks, as just set up. */
    Store write() {
        for (String own : shop.queryStrings("SHOW TABLES LIKE '%marketing\\_statuses\\_%'")) {
            shop.execute("DROP TABLE `" + own + "`");
        }
        List.of(
                        "ms2_orders",
                        "ms2_order_logs",
                        "ms2_order_statuses",
                        "users",
                        "user_attributes",
                        "ms2_customer_profiles")
                .forEach(table -> shop.execute("DELETE FROM {" + table + "}"));
        random.statuses.forEach(this::write);
        random.customers().forEach(this::write);
        random.orders.forEach(this::write);
        Store store = new Store(shop.database());
        store.init(false, null);
        store.settings().set("trial-address", "owner@example.com");
        random.tasks.forEach(task -> store.tasks().insert(task));
        return store;
    }

    void write(Order order) {
        writeShifted(order, 0);
    }

    /** @param shift added to the ids of the order's log rows */
    void writeShifted(Order order, long shift) {
        shop.order()
                .id(order.id())
                .num(order.num())
                .user(order.userId())
                .createdOn(order.createdOn())
                .cost(order.cost().toString())
                .status(order.status())
                .delivery(order.delivery())
                .payment(order.payment())
                .context(order.context())
                .insert();
        order.entries().values().forEach(entry -> write(order.id(), shift, entry));
    }

    private void write(long customer, Set<Integer> groups) {
        shop.execute(
                "INSERT INTO {users} (`id`, `username`, `primary_group`) VALUES (?, ?, ?)",
                customer,
                "customer" + customer,
                groups.isEmpty() ? 0 : 1);
    }

    private void write(long order, long shift, LogEntry entry) {
        shop.execute(
                "INSERT INTO {ms2_order_logs} (`id`, `order_id`, `timestamp`, `action`, `entry`, `ip`)"
                        + " VALUES (?, ?, ?, 'status', ?, '')",
                shift + entry.id(),
                order,
                entry.time(),
                Integer.toString(entry.status()));
    }

    private void write(OrderStatus status) {
        shop.execute(
                "INSERT INTO {ms2_order_statuses} (`id`, `name`, `active`, `final`, `fixed`, `rank`)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                status.id(),
                status.name(),
                status.active() ? 1 : 0,
                status.isFinal() ? 1 : 0,
                status.fixed() ? 1 : 0,
                status.rank());
    }

    /** Reads all that a task can ask for. */
    JdbcShop reader() {
        return new JdbcShop(shop.database(), new Extras(true, true, random.uncounted), PutBacks.NONE);
    }

    /** The shop as the database has it now. */
    InMemoryShop read() {
        InMemoryShop mirror = new InMemoryShop(random.zone, MemoryBook.empty());
        mirror.uncounted.addAll(random.uncounted);
        JdbcShop reader = reader();
        mirror.statuses.addAll(reader.statuses().all());
        List<Long> ids = shop.queryStrings("SELECT `id` FROM {ms2_orders}").stream()
                .map(Long::valueOf)
                .toList();
        reader.orders(ids).orders().values().forEach(mirror::put);
        return mirror;
    }
}
