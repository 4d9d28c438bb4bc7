package app.marketingstatuses.domain;

/** One thing that a task may ask of an order, in the order in which what is missing is told. */
public enum Condition {
    MIN_COST("minCost"),
    MAX_COST("maxCost"),
    DELIVERY("deliveries"),
    PAYMENT("payments"),
    CONTEXT("contexts"),
    GROUP("userGroups"),
    MIN_ORDERS("minOrders");

    private final String key;

    Condition(String key) {
        this.key = key;
    }

    /** Its key in a tasks file. */
    public String key() {
        return key;
    }
}
