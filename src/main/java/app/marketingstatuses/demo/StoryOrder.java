package app.marketingstatuses.demo;

import java.math.BigDecimal;
import java.util.List;

/**
 * An order of the story, before it has an id and a number.
 *
 * @param comment the customer's; null for none
 */
record StoryOrder(
        Life life,
        Customer customer,
        String context,
        int delivery,
        int payment,
        List<Line> lines,
        String comment,
        boolean addressed) {
    static final int ROYAL_MAIL = 1;
    static final int COURIER = 2;
    static final int PICK_UP = 3;
    static final int PAYPAL = 1;
    static final int CARD = 2;
    static final int CASH = 3;

    /** So many of a product. */
    record Line(Product product, int count) {
        BigDecimal cost() {
            return product.price().multiply(BigDecimal.valueOf(count));
        }

        BigDecimal weight() {
            return product.weight().multiply(BigDecimal.valueOf(count));
        }
    }

    BigDecimal cartCost() {
        return lines.stream().map(Line::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal deliveryCost() {
        return switch (delivery) {
            case ROYAL_MAIL -> new BigDecimal("3.00");
            case COURIER -> new BigDecimal("6.50");
            default -> BigDecimal.ZERO;
        };
    }

    BigDecimal cost() {
        return cartCost().add(deliveryCost());
    }

    BigDecimal weight() {
        return lines.stream().map(Line::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean isPaid() {
        return life.steps().stream().anyMatch(step -> step.status() == Life.PAID);
    }
}
