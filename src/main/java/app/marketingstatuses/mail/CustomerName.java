package app.marketingstatuses.mail;

import app.marketingstatuses.shop.OrderDetails;
import java.util.stream.Stream;

/** How a customer is addressed. */
final class CustomerName {
    private CustomerName() {}

    /** Full name of the profile, else the order's receiver; empty where neither is a name (an address is none). */
    static String of(OrderDetails details) {
        return Stream.of(
                        details.profile()
                                .map(profile -> profile.get("fullname"))
                                .orElse(""),
                        details.address().getOrDefault("receiver", ""))
                .map(OneLine::of)
                .filter(name -> !name.isEmpty() && !name.contains("@"))
                .findFirst()
                .orElse("");
    }
}
