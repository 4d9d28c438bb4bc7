package app.marketingstatuses.mail;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of an order as miniShop2 hands them to its chunks. */
final class OrderProducts {
    private final NumberFormat prices;
    private final NumberFormat weights;

    OrderProducts(NumberFormat prices, NumberFormat weights) {
        this.prices = prices;
        this.weights = weights;
    }

    List<Map<String, Object>> of(List<Map<String, String>> lines) {
        return lines.stream().map(this::product).toList();
    }

    private Map<String, Object> product(Map<String, String> line) {
        Map<String, Object> product = new LinkedHashMap<>(line);
        for (String json : List.of("options", "properties", "tags", "color", "size")) {
            product.computeIfPresent(json, (key, value) -> Extras.of(value.toString()));
        }
        product.put("id", line.getOrDefault("id", "0"));
        String name = line.getOrDefault("name", "");
        product.put("name", name.isBlank() ? line.getOrDefault("pagetitle", "") : name);
        product.put("pagetitle", product.get("name"));
        BigDecimal saved = saved(line);
        product.put("old_price", prices.format(oldPrice(line)));
        product.put("discount_price", prices.format(saved));
        product.put("discount_cost", prices.format(saved.multiply(Numbers.of(line.getOrDefault("count", "0")))));
        for (String price : List.of("price", "cost")) {
            product.put(price, prices.format(Numbers.of(line.getOrDefault(price, "0"))));
        }
        product.put("weight", weights.format(Numbers.of(line.getOrDefault("weight", "0"))));
        if (product.get("options") instanceof Map<?, ?> options) {
            options.forEach((key, value) -> product.put("option." + key, value));
        }
        return product;
    }

    /** What all lines together are cheaper by. */
    static BigDecimal discount(List<Map<String, String>> lines) {
        return lines.stream()
                .map(line -> saved(line).multiply(Numbers.of(line.getOrDefault("count", "0"))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal oldPrice(Map<String, String> line) {
        BigDecimal original = Numbers.of(line.getOrDefault("original_price", "0"));
        boolean above = original.compareTo(Numbers.of(line.getOrDefault("price", "0"))) > 0;
        return above ? original : Numbers.of(line.getOrDefault("old_price", "0"));
    }

    private static BigDecimal saved(Map<String, String> line) {
        BigDecimal old = oldPrice(line);
        return old.signum() > 0 ? old.subtract(Numbers.of(line.getOrDefault("price", "0"))) : BigDecimal.ZERO;
    }
}
