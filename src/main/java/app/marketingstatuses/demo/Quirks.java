package app.marketingstatuses.demo;

import static app.marketingstatuses.demo.Customer.Account.COMPLETE;
import static app.marketingstatuses.demo.Customer.Account.DELETED;
import static app.marketingstatuses.demo.Customer.Account.NO_PROFILE;

import java.util.List;

/** What real shops hold besides everyday orders: each of these has broken some program. */
record Quirks(Times times, Lives lives, Baskets baskets) {
    private static final Customer NO_MAIL_PROFILE = Customer.odd(80, "Walk-in customer", "", NO_PROFILE);
    private static final Customer NOT_AN_ADDRESS = Customer.odd(81, "Rosalind Perry", "by phone", COMPLETE);
    private static final Customer MARKUP =
            Customer.odd(82, "<b>Bob</b> O'Brien & \"Sons\" <script>alert(1)</script>", "bob@example.com", COMPLETE);
    private static final Customer EMOJI = Customer.odd(83, "Zoë 🍵 Teapot", "zoe@example.com", COMPLETE);
    private static final Customer GONE = Customer.odd(9999, "Former customer", "former@example.com", DELETED);
    private static final Customer WHOLESALE = Customer.odd(84, "The Copper Kettle Ltd", "copper@example.com", COMPLETE);
    private static final int DELETED_STATUS = 99;

    /** Those of them that are customers of the shop's tables. */
    static List<Customer> customers() {
        return List.of(NO_MAIL_PROFILE, NOT_AN_ADDRESS, MARKUP, EMOJI, WHOLESALE);
    }

    List<StoryOrder> all() {
        return List.of(
                order(lives.fresh(75), NO_MAIL_PROFILE),
                order(lives.fresh(310), NOT_AN_ADDRESS),
                order(lives.fresh(17), MARKUP),
                order(lives.fresh(640), EMOJI),
                order(lives.fresh(1250), GONE),
                huge(),
                order(Life.unlogged(times.daysAgo(30, 31), Life.NEW).undated(), EMOJI),
                order(Life.unlogged(times.daysAgo(1, 2), Life.NEW), WHOLESALE),
                order(Life.unlogged(times.daysAgo(90, 91), Life.SENT), WHOLESALE),
                order(Life.unlogged(times.daysAgo(12, 13), Life.SENT), WHOLESALE),
                order(lives.paid(20, 21).slippedTo(Life.REVIEW), WHOLESALE),
                order(Life.unlogged(times.daysAgo(60, 61), 0), EMOJI),
                order(lives.paid(70, 71).then(DELETED_STATUS, times.daysAgo(68, 69), true), EMOJI),
                order(lives.paid(50, 51).then(Life.PACKED, times.daysAgo(48, 49), true), NO_MAIL_PROFILE),
                order(lives.sent(140, 142, true), NOT_AN_ADDRESS));
    }

    private StoryOrder order(Life life, Customer customer) {
        return order(life, customer, baskets.usual(), "Thank you 🫖 & <3");
    }

    private StoryOrder huge() {
        return order(lives.fresh(480), WHOLESALE, baskets.large(21), "For all our tea rooms.");
    }

    private static StoryOrder order(Life life, Customer customer, List<StoryOrder.Line> lines, String comment) {
        return new StoryOrder(
                life,
                customer,
                "web",
                StoryOrder.ROYAL_MAIL,
                StoryOrder.CARD,
                lines,
                comment,
                customer.account() != DELETED);
    }
}
