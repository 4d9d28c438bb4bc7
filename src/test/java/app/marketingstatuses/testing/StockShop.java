package app.marketingstatuses.testing;

/** The rows that a stock miniShop2 begins with. */
final class StockShop {
    private StockShop() {}

    static void fill(TestShop shop) {
        statuses(shop);
        settings(shop);
        for (String name : new String[] {"Self-delivery", "Courier", "Post"}) {
            shop.execute("INSERT INTO {ms2_deliveries} (`name`) VALUES (?)", name);
        }
        for (String name : new String[] {"Cash", "PayPal", "Invoice"}) {
            shop.execute("INSERT INTO {ms2_payments} (`name`) VALUES (?)", name);
        }
        shop.execute("INSERT INTO {context} (`key`, `name`) VALUES ('web', 'Website'), ('mgr', 'Manager')");
        shop.execute("INSERT INTO {site_plugins} (`name`, `plugincode`) VALUES ('miniShop2', '')");
        shop.execute("INSERT INTO {site_plugin_events} (`pluginid`, `event`) SELECT `id`, 'msOnChangeOrderStatus'"
                + " FROM {site_plugins}");
        shop.user("customer@example.com");
    }

    private static void statuses(TestShop shop) {
        status(shop, 1, "New", "000000", true, true, "new", false, true, 1);
        status(shop, 2, "Paid", "008000", true, true, "paid", false, true, 2);
        status(shop, 3, "Sent", "003366", true, false, "sent", true, true, 3);
        status(shop, 4, "Cancelled", "800000", true, false, "cancelled", true, true, 4);
        status(shop, 5, "Draft", "C0C0C0", false, false, "", false, false, 0);
    }

    private static void status(
            TestShop shop,
            int id,
            String name,
            String color,
            boolean mailUser,
            boolean mailManager,
            String subject,
            boolean isFinal,
            boolean fixed,
            int rank) {
        shop.execute(
                "INSERT INTO {ms2_order_statuses} (`id`, `name`, `color`, `email_user`, `email_manager`, `subject_user`,"
                        + " `subject_manager`, `body_user`, `body_manager`, `active`, `final`, `fixed`, `rank`, `editable`)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, 0)",
                id,
                name,
                color,
                mailUser,
                mailManager,
                mailUser ? "[[%ms2_email_subject_" + subject + "_user]]" : "",
                mailManager ? "[[%ms2_email_subject_" + subject + "_manager]]" : "",
                0,
                0,
                isFinal,
                fixed,
                rank);
    }

    private static void settings(TestShop shop) {
        shop.setting("ms2_status_new", "1");
        shop.setting("ms2_status_paid", "2");
        shop.setting("ms2_status_canceled", "4");
        shop.setting("ms2_status_draft", "5");
        shop.setting("ms2_email_manager", "manager@example.com");
        shop.setting("ms2_price_format", "[2, \".\", \" \"]");
        shop.setting("ms2_price_format_no_zeros", "1");
        shop.setting("ms2_weight_format", "[3, \".\", \" \"]");
        shop.setting("ms2_weight_format_no_zeros", "1");
        shop.setting("emailsender", "shop@example.com");
        shop.setting("site_name", "Test shop");
        shop.setting("site_url", "https://shop.example.com/");
        shop.setting("cultureKey", "en");
        shop.setting("mail_use_smtp", "0");
    }
}
