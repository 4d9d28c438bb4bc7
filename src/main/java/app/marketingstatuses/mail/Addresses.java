package app.marketingstatuses.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Optional;

/** Mail addresses, read strictly: one bare address, nothing a header or an SMTP command could be split with. */
final class Addresses {
    /** What a server has to take (RFC 5321), and far below what a line of a head may hold. */
    private static final int LONGEST = 254;

    private Addresses() {}

    /** The address as it goes over the wire, an international domain in its ASCII form; empty where it is none. */
    static Optional<String> wire(String address) {
        String text = address == null ? "" : address.strip();
        int at = text.lastIndexOf('@');
        if (at < 1 || !text.equals(OneLine.of(text))) {
            return Optional.empty();
        }
        try {
            String wire = text.substring(0, at) + "@" + IDN.toASCII(text.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            InternetAddress parsed = new InternetAddress(wire, true);
            parsed.validate();
            boolean bare = !parsed.isGroup() && wire.equals(parsed.getAddress());
            boolean fits = wire.length() <= LONGEST;
            boolean ascii = wire.chars().allMatch(c -> c > ' ' && c < 127);
            return bare && fits && ascii ? Optional.of(wire) : Optional.empty();
        } catch (AddressException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What stands behind the {@code @} of an address that {@link #wire} returned. */
    static String domain(String wire) {
        return wire.substring(wire.lastIndexOf('@') + 1);
    }
}
