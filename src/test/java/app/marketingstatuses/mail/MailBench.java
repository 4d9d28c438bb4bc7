package app.marketingstatuses.mail;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.BodySource;
import app.marketingstatuses.engine.Digest;
import app.marketingstatuses.engine.DoNotMail;
import app.marketingstatuses.engine.MailRoom;
import app.marketingstatuses.engine.MailRoom.Drafts;
import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.shop.JdbcShop;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.testing.TestShop;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A real shop with the mail service on it, and short ways to ask what a move would mail. */
final class MailBench implements AutoCloseable {
    private static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");

    private static final Clock CLOCK = Clock.fixed(AT, ZoneId.of("Europe/Moscow"));

    /** No settings and templates of the owner's. */
    static final OwnMail NOTHING_OWN = new OwnMail(key -> null, List::of, CLOCK, DoNotMail.NOBODY);

    final TestShop shop = TestShop.create();
    final Map<String, String> ownSettings = new HashMap<>();
    final List<MailTemplate> templates = new ArrayList<>();
    /** Orders whose customers want no marketing mail. */
    final Set<Long> unsubscribed = new HashSet<>();
    /** The orders about which the do-not-mail list was asked, each time. */
    final List<List<Long>> askedAbout = new ArrayList<>();

    final OwnMail own = new OwnMail(ownSettings::get, this::kept, CLOCK, new Listed());
    final MailService service;
    private final JdbcShop orders;

    MailBench() {
        orders = new JdbcShop(shop.database(), false);
        service = new MailService(shop.database(), orders::statuses, "https://given.example.org", own);
    }

    /** A status that mails the customer under this subject. */
    int mailing(String name, String subject) {
        int status = shop.addStatus(name);
        shop.setStatus(status, "email_user", 1);
        shop.setStatus(status, "subject_user", subject);
        return status;
    }

    /** The same for managers too. */
    int mailingBoth(String name, String customer, String manager) {
        int status = mailing(name, customer);
        shop.setStatus(status, "email_manager", 1);
        shop.setStatus(status, "subject_manager", manager);
        return status;
    }

    Verdict move(long order, int status) {
        return move(order, status, Task.MailMode.STATUS);
    }

    Verdict move(long order, int status, Task.MailMode mode) {
        Order loaded = orders.orders(List.of(order)).orders().get(order);
        Tasks task = Tasks.task(1, TestShop.NEW, status, 5);
        Task chosen = mode == Task.MailMode.NONE ? task.withoutMail().build() : task.build();
        return new Verdict(chosen, loaded, Verdict.State.DUE, null, null, AT, AT);
    }

    Drafts render(Verdict move) {
        return service.render(List.of(move)).get(move);
    }

    Drafts render(long order, int status) {
        return render(move(order, status));
    }

    private List<KeptTemplate> kept() {
        return templates.stream().map(template -> new KeptTemplate(template, 1)).toList();
    }

    /** What the bodies of a move's mails are made of. */
    Map<Kind, BodySource> sources(long order, int status) {
        return sources(render(order, status));
    }

    static Map<Kind, BodySource> sources(Drafts drafts) {
        Map<Kind, BodySource> sources = new EnumMap<>(Kind.class);
        drafts.origins().forEach((kind, origin) -> sources.put(kind, origin.source()));
        return sources;
    }

    MailRoom.Intent intent(long order, int status) {
        return service.intents(List.of(move(order, status))).get(0);
    }

    /** The customer's mail of a move that has one. */
    OutgoingMail customerMail(long order, int status) {
        Drafts drafts = render(order, status);
        return drafts.mails().stream()
                .filter(mail -> mail.kind() == Kind.CUSTOMER)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no customer mail; " + drafts.failure()));
    }

    /** The subject the customer gets. */
    String subject(String source) {
        long order = shop.order().num("2611/7").cost("1500.50").insert();
        return customerMail(order, mailing("Some status", source)).subject();
    }

    /** An order with lines, options and an address, of this customer. */
    long fullOrder(long user) {
        long order = shop.order()
                .user(user)
                .num("2411/128")
                .createdOn("2026-11-17T14:05:00")
                .cost("4230.00")
                .delivery(2)
                .payment(2)
                .insert();
        shop.execute(
                "UPDATE {ms2_orders} SET `cart_cost` = 3880, `delivery_cost` = 350, `weight` = 0.45,"
                        + " `order_comment` = 'Ring twice, please' WHERE `id` = ?",
                order);
        line(order, "Longjing, spring harvest 2026", 2, "1290.00", "{\"size\":\"100 g\"}");
        line(order, "Gaiwan of thin porcelain, hand painted, with saucer", 1, "1300.00", "{\"color\":\"Celadon\"}");
        shop.execute(
                "INSERT INTO {ms2_order_addresses} (`order_id`, `user_id`, `receiver`, `phone`, `index`, `region`, `city`,"
                        + " `street`, `building`, `room`) VALUES (?, ?, 'Anna Petrova', '+7 900 000-00-00', '190000',"
                        + " 'Leningrad region', 'Saint Petersburg', 'Nevsky prospect', '28', '14')",
                order,
                user);
        return order;
    }

    void line(long order, String name, int count, String price, String options) {
        shop.execute(
                "INSERT INTO {ms2_order_products} (`product_id`, `order_id`, `name`, `count`, `price`, `weight`, `cost`,"
                        + " `options`) VALUES (1, ?, ?, ?, ?, 0.1, ? * ?, ?)",
                order,
                name,
                count,
                price,
                price,
                count,
                options);
    }

    /** The managers' report of a day on which all kinds of things happened. */
    OutgoingMail report() {
        Digest digest = new Digest(
                AT.minusSeconds(86_400),
                AT,
                List.of(
                        new Digest.Moved("Payment reminder", false, 12),
                        new Digest.Moved("Ask for a review <two weeks> after it was sent", false, 3),
                        new Digest.Moved("Promo code", true, 1)),
                new Digest.Mails(15, 4, 2, 1),
                List.of(
                        new Digest.Failing(57, "2411/128", "Payment reminder"),
                        new Digest.Failing(58, "2411/129", null),
                        new Digest.Failing(61, null, "Promo code")),
                5);
        shop.setting("ms2_email_manager", "boss@example.com");
        return new DigestWriter(
                        shop.database(),
                        orders::statuses,
                        "https://given.example.org",
                        own,
                        new ShopZone(CLOCK.getZone()))
                .write(LocalDate.ofInstant(AT, CLOCK.getZone()), () -> digest, () -> 9)
                .get(0);
    }

    @Override
    public void close() {
        shop.close();
    }

    private final class Listed implements DoNotMail {
        @Override
        public Set<Long> among(Collection<Order> asked) {
            List<Long> ids = asked.stream().map(Order::id).toList();
            askedAbout.add(ids);
            Set<Long> found = new HashSet<>(ids);
            found.retainAll(unsubscribed);
            return found;
        }

        @Override
        public Set<String> unwanted(Collection<OutgoingMail> mails) {
            throw new UnsupportedOperationException();
        }
    }
}
