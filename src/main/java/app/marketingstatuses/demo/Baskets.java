package app.marketingstatuses.demo;

import app.marketingstatuses.demo.StoryOrder.Line;
import java.util.List;
import java.util.random.RandomGenerator;

/** What people buy. */
record Baskets(List<Product> products, RandomGenerator random) {
    private static final List<String> COMMENTS = List.of(
            "Please leave it with the neighbour at the blue door.",
            "It is a present: no invoice in the parcel.",
            "Ring twice, the bell is shy.",
            "Пожалуйста, положите пробник улуна.");

    List<Line> usual() {
        return lines(1 + random.nextInt(4), 1 + random.nextInt(2));
    }

    /** Many different things, many of each. */
    List<Line> large(int different) {
        return lines(different, 12);
    }

    /** Null most of the time. */
    String comment() {
        int pick = random.nextInt(24);
        return pick < COMMENTS.size() ? COMMENTS.get(pick) : null;
    }

    private List<Line> lines(int different, int most) {
        return random.ints(0, products.size())
                .distinct()
                .limit(different)
                .mapToObj(i -> new Line(products.get(i), 1 + random.nextInt(most)))
                .toList();
    }
}
