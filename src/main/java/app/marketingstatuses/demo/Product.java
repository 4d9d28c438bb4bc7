package app.marketingstatuses.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Something on the shelf.
 *
 * @param price in pounds
 * @param weight in kilograms
 */
record Product(long id, String name, String article, BigDecimal price, BigDecimal weight) {
    private static final int FIRST_ID = 101;

    static List<Product> all() {
        List<String[]> lines = Resource.lines("products.txt");
        return IntStream.range(0, lines.size())
                .mapToObj(i -> of(FIRST_ID + i, lines.get(i)))
                .toList();
    }

    private static Product of(long id, String[] f) {
        return new Product(id, f[0], f[1], new BigDecimal(f[2]), new BigDecimal(f[3]));
    }
}
