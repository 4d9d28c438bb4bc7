package app.marketingstatuses.bench;

import app.marketingstatuses.testing.TestShop;

/** Fills a test shop with very many orders, set-wise. */
public final class BigShop {
    private static final int CUSTOMERS = 5000;
    private static final String BEGIN = "'2026-11-01 00:00:00'";

    private BigShop() {}

    /** Orders 1 to {@code orders}, all new since November 1st, 2026, a second apart, each logged; of 5,000 customers. */
    public static void fillWithNew(TestShop shop, int orders) {
        customers(shop);
        orders(shop, "seq_1_to_" + orders, "1", BEGIN);
        log(shop, "seq_1_to_" + orders, "1", BEGIN, "1 = 1");
    }

    /**
     * A shop as it is after years: of ten orders three rest in Sent, six are cancelled, one is paid; a second apart, the
     * last one now, each with the log rows that brought it there.
     */
    public static void fillWithPast(TestShop shop, int orders) {
        customers(shop);
        String numbers = "seq_1_to_" + orders;
        String begin = "UTC_TIMESTAMP() - INTERVAL " + (orders + 60) + " SECOND";
        orders(shop, numbers, "CASE WHEN seq MOD 10 < 3 THEN 3 WHEN seq MOD 10 = 3 THEN 2 ELSE 4 END", begin);
        log(shop, numbers, "1", begin, "1 = 1");
        log(shop, numbers, "2", begin, "seq MOD 10 < 4");
        log(shop, numbers, "3", begin, "seq MOD 10 < 3");
        log(shop, numbers, "4", begin, "seq MOD 10 > 3");
    }

    private static void orders(TestShop shop, String numbers, String status, String begin) {
        shop.execute("INSERT INTO {ms2_orders} (`id`, `user_id`, `createdon`, `num`, `cost`, `cart_cost`, `status`,"
                + " `delivery`, `payment`, `context`, `type`) SELECT seq, 101 + seq MOD " + CUSTOMERS + ", " + begin
                + " + INTERVAL seq SECOND, CONCAT('2611/', seq), seq MOD 900, seq MOD 900, " + status
                + ", 1, 1, 'web', 0 FROM " + numbers);
    }

    private static void log(TestShop shop, String numbers, String status, String begin, String which) {
        shop.execute("INSERT INTO {ms2_order_logs} (`user_id`, `order_id`, `timestamp`, `action`, `entry`, `ip`) SELECT"
                + " 1, seq, " + begin + " + INTERVAL seq SECOND, 'status', '" + status + "', '{}' FROM " + numbers
                + " WHERE " + which);
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
