package app.marketingstatuses.reliability;

import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.TestShop;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;

/** A shop of many orders that are due at once, each of a customer of its own, with a real mail server. */
final class BusyShop implements AutoCloseable {
    private static final String DIGITS = "(SELECT 0 d UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4"
            + " UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9)";

    final TestShop shop;
    final GreenMail mail;
    final Path home;
    final int target;
    private long orders;

    /** @param home the program's settings folder */
    BusyShop(Path home) {
        this(home, TestShop.create());
    }

    /** @param shop closed with this */
    BusyShop(Path home, TestShop shop) {
        this.home = home;
        this.shop = shop;
        mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        shop.setting("mail_use_smtp", "1");
        shop.setting("mail_smtp_hosts", "127.0.0.1");
        mailThrough(mail.getSmtp().getPort());
        target = shop.addStatus("Reminded");
        shop.setStatus(target, "email_user", 1);
        shop.setStatus(target, "subject_user", "Order [[+num]]");
    }

    /** The port of the mail server, or of a wire to it. */
    void mailThrough(int port) {
        shop.setting("mail_smtp_port", Integer.toString(port));
    }

    /** Makes our tables and one task that is on and leaves nothing alone: New to Reminded after five minutes. */
    void init() {
        Store store = new Store(shop.database());
        store.init(false, null);
        store.settings().set("fuse", "0");
        shop.execute(
                "INSERT INTO {marketing_statuses_tasks} (`version`, `position`, `retired`, `name`, `definition`)"
                        + " VALUES (1, 0, 0, 'Reminder', ?)",
                "{\"enabled\": true, \"from\": [1], \"to\": " + target + ", \"afterMinutes\": 5, \"dueFrom\": null}");
    }

    /** Adds orders in status New, entered an hour ago by the log, with their customers. */
    void addOrders(int count) {
        long first = orders + 1;
        orders += count;
        String numbers = "SELECT " + first + " + a.d + 10 * b.d + 100 * c.d + 1000 * e.d AS n FROM " + DIGITS + " a, "
                + DIGITS + " b, " + DIGITS + " c, " + DIGITS + " e";
        String some = " FROM (" + numbers + ") numbers WHERE n < " + (first + count);
        LocalDateTime entered = LocalDateTime.now(Clock.systemUTC()).minusHours(1);
        shop.execute(
                "INSERT INTO {users} (`id`, `username`, `primary_group`) SELECT 1000 + n, CONCAT('c', n), 0" + some);
        shop.execute("INSERT INTO {user_attributes} (`internalKey`, `fullname`, `email`, `address`, `comment`)"
                + " SELECT 1000 + n, CONCAT('Customer ', n), CONCAT('c', n, '@example.com'), '', ''" + some);
        shop.execute(
                "INSERT INTO {ms2_orders} (`id`, `user_id`, `createdon`, `num`, `cost`, `cart_cost`, `status`,"
                        + " `delivery`, `payment`, `context`, `type`)"
                        + " SELECT n, 1000 + n, ?, CONCAT('2611/', n), 1000, 1000, 1, 1, 1, 'web', 0" + some,
                entered);
        shop.execute(
                "INSERT INTO {ms2_order_logs} (`user_id`, `order_id`, `timestamp`, `action`, `entry`, `ip`)"
                        + " SELECT 1000 + n, n, ?, 'status', '1', '{\"ip\":\"\",\"suspected\":[],\"network\":[]}'"
                        + some,
                entered);
    }

    long orders() {
        return orders;
    }

    /** The program on this shop. */
    ShopProgram program() {
        return program(shop.connectionSettings().port());
    }

    /** The program, which finds the database at another port. */
    ShopProgram program(int port) {
        return new ShopProgram(shop.connectionSettings(), home, port);
    }

    /** The program in this JVM, with a clock of the test's own. */
    InnerProgram inner(Clock clock) {
        return new InnerProgram(shop.connectionSettings(), home, clock);
    }

    /** Runs until nothing is due and no mail waits. */
    void settle() {
        for (int runs = 0; open() > 0; runs++) {
            if (runs > 100) {
                throw new AssertionError(open() + " orders and mails are still open after a hundred runs");
            }
            claimsRunOut();
            program().run("run", "--silent");
        }
    }

    /** What a killed run had in hand becomes free as if its 45 seconds had passed, and so does what waits to be tried again. */
    void claimsRunOut() {
        shop.execute("UPDATE {marketing_statuses_outbox} SET `next_at` = `queued_at`"
                + " WHERE `state` IN ('sending', 'retrying', 'queued')");
    }

    /** Orders that have not moved. */
    long due() {
        return shop.queryLong("SELECT COUNT(*) FROM {ms2_orders} WHERE `status` = 1");
    }

    /** The same, and mails that were not sent yet. */
    long open() {
        return due()
                + shop.queryLong(
                        "SELECT COUNT(*) FROM {marketing_statuses_outbox} WHERE `state` IN ('queued', 'sending', 'retrying')");
    }

    @Override
    public void close() {
        mail.stop();
        shop.close();
    }
}
