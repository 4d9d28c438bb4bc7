package app.marketingstatuses.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An address for delivery as a person writes it. */
final class PostalAddress {
    private PostalAddress() {}

    /** From the columns of {@code ms2_order_addresses}; empty lines are left out. */
    static List<String> lines(Map<String, String> address, Map<String, String> words) {
        List<String> lines = new ArrayList<>();
        lines.add(value(address, "receiver"));
        String street = join(
                value(address, "street"),
                labelled(address, "building", words),
                labelled(address, "entrance", words),
                labelled(address, "floor", words),
                labelled(address, "room", words));
        lines.add(street.isEmpty() ? value(address, "text_address") : street);
        lines.add(labelled(address, "metro", words));
        lines.add(join(value(address, "city"), value(address, "region"), value(address, "index")));
        lines.add(value(address, "country"));
        lines.removeIf(String::isEmpty);
        return lines;
    }

    private static String labelled(Map<String, String> address, String column, Map<String, String> words) {
        String value = value(address, column);
        String label = words.getOrDefault("address." + column, "");
        return value.isEmpty() || label.isEmpty() ? value : label + " " + value;
    }

    private static String value(Map<String, String> address, String column) {
        return OneLine.of(address.get(column));
    }

    private static String join(String... parts) {
        return String.join(
                ", ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }
}
