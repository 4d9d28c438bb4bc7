package app.marketingstatuses.demo;

import static app.marketingstatuses.demo.StoryOrder.CARD;
import static app.marketingstatuses.demo.StoryOrder.CASH;
import static app.marketingstatuses.demo.StoryOrder.COURIER;
import static app.marketingstatuses.demo.StoryOrder.PAYPAL;
import static app.marketingstatuses.demo.StoryOrder.PICK_UP;
import static app.marketingstatuses.demo.StoryOrder.ROYAL_MAIL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Half a year of orders. The tasks were switched on three days ago: of each task some orders are due, some wait and some
 * are held, and what is older is left alone.
 */
final class Story {
    private final Times times;
    private final Lives lives;
    private final Baskets baskets;
    private final List<Customer> regulars;
    private final List<StoryOrder> orders = new ArrayList<>();

    private Story(Times times, List<Customer> regulars, List<Product> products) {
        this.times = times;
        this.lives = new Lives(times);
        this.baskets = new Baskets(products, times.random());
        this.regulars = regulars;
    }

    /** All orders, oldest first. */
    static List<StoryOrder> tell(Times times, List<Customer> regulars, List<Product> products) {
        Story story = new Story(times, regulars, products);
        story.today();
        story.onTheirWay();
        story.past();
        story.orders.addAll(new Quirks(times, story.lives, story.baskets).all());
        story.orders.sort(Comparator.comparing(order -> order.life().createdOn()));
        return List.copyOf(story.orders);
    }

    private void today() {
        for (double minutes : new double[] {0.4, 1.6, 2.9, 8, 21, 55, 130, 400, 800, 1100, 1700}) {
            orders.add(order(lives.fresh(minutes), ROYAL_MAIL, paidOnline()));
        }
        for (double minutes : new double[] {1.1, 34, 290, 950, 2100}) {
            orders.add(order(lives.fresh(minutes), COURIER, CASH));
        }
        many(9, () -> online(lives.reminded(0.1, 2.9)));
        many(18, () -> online(lives.paid(0.02, 2)));
        many(14, () -> online(lives.draft(0.01, 20)));
    }

    /** What the two later tasks are about now. */
    private void onTheirWay() {
        many(34, () -> sent(0.2, 6.9));
        many(7, () -> sent(7.1, 9.9));
        many(9, () -> sent(10.1, 13.9));
        many(6, () -> sent(14.1, 16.9));
        many(20, () -> online(lives.delivered(0.3, 6.9)));
        many(6, () -> online(lives.delivered(7.1, 9.9)));
        many(6, () -> online(lives.reviewed(11, 13.9)));
        many(7, () -> online(lives.reviewed(14.1, 16.9)));
    }

    private void past() {
        many(95, () -> sent(17.5, 178));
        many(16, () -> online(lives.delivered(11, 170)));
        many(14, () -> online(lives.reviewed(18, 120)));
        many(68, () -> online(lives.promo(18, 175)));
        many(38, () -> online(lives.cancelled(0.5, 172)));
    }

    private void many(int count, Supplier<StoryOrder> one) {
        for (int i = 0; i < count; i++) {
            orders.add(one.get());
        }
    }

    private StoryOrder sent(double fromDays, double toDays) {
        boolean cash = times.random().nextInt(8) == 0;
        Life life = lives.sent(fromDays, toDays, cash);
        return cash ? order(life, times.random().nextBoolean() ? COURIER : PICK_UP, CASH) : online(life);
    }

    private StoryOrder online(Life life) {
        return order(life, times.random().nextInt(4) == 0 ? COURIER : ROYAL_MAIL, paidOnline());
    }

    private int paidOnline() {
        return times.random().nextBoolean() ? PAYPAL : CARD;
    }

    private StoryOrder order(Life life, int delivery, int payment) {
        boolean trade = times.random().nextInt(25) == 0;
        return new StoryOrder(
                life,
                regular(),
                trade ? "trade" : "web",
                delivery,
                payment,
                trade ? baskets.large(6) : baskets.usual(),
                baskets.comment(),
                true);
    }

    /** Some come often, most now and then. */
    private Customer regular() {
        int bound = regulars.size();
        return regulars.get(
                Math.min(times.random().nextInt(bound), times.random().nextInt(bound)));
    }
}
