package app.marketingstatuses.store;

import app.marketingstatuses.shop.MailAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody whom the do-not-mail list may hold: a customer or a mail address, one of the two.
 *
 * @param customer id of the MODX user; null for an address
 * @param address in the form of {@link MailAddress#normal}; null for a customer
 */
public record Addressee(Long customer, String address) {
    private static final Pattern ID = Pattern.compile("#?([1-9][0-9]{0,17})");

    public Addressee {
        if ((customer == null) == (address == null)) {
            throw new IllegalArgumentException("either a customer or an address");
        }
    }

    /** A customer, whatever their address is or will be. */
    public static Addressee customer(long id) {
        return new Addressee(id, null);
    }

    /** An address, whoever has it; empty where it is none. */
    public static Optional<Addressee> address(String text) {
        return MailAddress.normal(text).map(normal -> new Addressee(null, normal));
    }

    /** Empty where it is no customer's id. */
    static Optional<Addressee> id(String text) {
        var found = ID.matcher(text.strip());
        return found.matches() ? Optional.of(customer(Long.parseLong(found.group(1)))) : Optional.empty();
    }

    /** A customer's id with or without {@code #}, or an address; empty where it is neither. */
    public static Optional<Addressee> read(String text) {
        return text.contains("@") ? address(text) : id(text);
    }

    /** Such as {@code #12}, or the address. */
    public String text() {
        return customer == null ? address : "#" + customer;
    }

    /** Without the address. */
    @Override
    public String toString() {
        return customer == null ? "an address" : text();
    }
}
