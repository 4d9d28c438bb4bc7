package app.marketingstatuses.shop;

import java.math.BigDecimal;

/**
 * One line of an order ({@code ms2_order_products}).
 *
 * @param name never null
 * @param options the shop's JSON of chosen options, such as {@code {"size":"L"}}; empty for none
 */
public record OrderLine(
        String name, long count, BigDecimal price, BigDecimal cost, BigDecimal weight, String options) {}
