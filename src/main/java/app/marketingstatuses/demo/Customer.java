package app.marketingstatuses.demo;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Somebody who buys tea.
 *
 * @param id the MODX user id
 * @param email as the shop stored it, which need not be an address
 * @param language the setting {@code cultureKey}; {@code en} is the shop's own and not stored
 * @param account what of the user the shop still has
 */
record Customer(
        long id,
        String name,
        String email,
        String language,
        String city,
        String street,
        String building,
        String postCode,
        Account account) {
    /** What is left of a user. */
    enum Account {
        COMPLETE,
        /** The user, without {@code user_attributes}. */
        NO_PROFILE,
        /** Nothing: the user was deleted, the order still names it. */
        DELETED
    }

    private static final int FIRST_ID = 11;

    /** The customers of everyday life, each with a complete account. */
    static List<Customer> regulars() {
        List<String[]> lines = Resource.lines("customers.txt");
        return IntStream.range(0, lines.size())
                .mapToObj(i -> regular(FIRST_ID + i, lines.get(i)))
                .toList();
    }

    private static Customer regular(long id, String[] f) {
        return new Customer(id, f[0], f[1] + "@example.com", f[2], f[3], f[4], f[5], f[6], Account.COMPLETE);
    }

    /** Somebody whose account is odd in some way. */
    static Customer odd(long id, String name, String email, Account account) {
        return new Customer(id, name, email, "en", "London", "Lamb's Conduit Street", "3", "WC1N 3NG", account);
    }

    /** A number of the range that is kept for stories. */
    String phone() {
        return "020 7946 0" + (100 + id);
    }
}
