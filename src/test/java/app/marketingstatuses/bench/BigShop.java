package app.marketingstatuses.bench;

import app.marketingstatuses.testing.TestShop;

/** Fills a test shop with very many orders, set-wise. */
public final class BigShop {
    private static final int CUSTOMERS = 5000;

    private BigShop() {}

    /** Orders 1 to {@code orders}, all new since November 1st, 2026, a second apart, each logged; of 5,000 customers. */
    public static void fillWithNew(TestShop shop, int orders) {
        customers(shop);
        String numbers = "seq_1_to_" + orders;
        shop.execute("INSERT INTO {ms2_orders} (`id`, `user_id`, `createdon`, `num`, `cost`, `cart_cost`, `status`,"
                + " `delivery`, `payment`, `context`, `type`) SELECT seq, 101 + seq MOD " + CUSTOMERS
                + ", '2026-11-01 00:00:00' + INTERVAL seq SECOND, CONCAT('2611/', seq), seq MOD 900, seq MOD 900, 1, 1,"
                + " 1, 'web', 0 FROM " + numbers);
        shop.execute("INSERT INTO {ms2_order_logs} (`user_id`, `order_id`, `timestamp`, `action`, `entry`, `ip`) SELECT"
                + " 1, seq, '2026-11-01 00:00:00' + INTERVAL seq SECOND, 'status', '1', '{}' FROM " + numbers);
    }

    private static void customers(TestShop shop) {
        String numbers = "seq_1_to_" + CUSTOMERS;
        shop.execute(
                "INSERT INTO {users} (`id`, `username`, `primary_group`) SELECT 100 + seq, CONCAT('c', seq), 0 FROM "
                        + numbers);
        shop.execute("INSERT INTO {user_attributes} (`internalKey`, `fullname`, `email`, `address`, `comment`) SELECT"
                + " 100 + seq, CONCAT('Customer ', seq), CONCAT('customer', seq, '@example.com'), '', '' FROM "
                + numbers);
    }
}
