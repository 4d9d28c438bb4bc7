package app.marketingstatuses.shop;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a mail tells of an order. Columns by name as text, as miniShop2's PHP would print them; a null column is absent.
 *
 * @param order the row of {@code ms2_orders}, without the visitor's session
 * @param address empty where the order has none
 * @param profile the customer's name and ways to reach them, never a password; empty where the profile is gone
 * @param delivery its columns but the properties; empty for none
 * @param payment its columns but the properties; empty for none
 */
public record OrderDetails(
        Map<String, String> order,
        Map<String, String> address,
        Optional<Map<String, String>> profile,
        Map<String, String> delivery,
        Map<String, String> payment,
        List<OrderLine> lines) {
    /** The column's text, or an empty string. */
    public String field(String name) {
        return order.getOrDefault(name, "");
    }
}
