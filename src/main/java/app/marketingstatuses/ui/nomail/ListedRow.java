package app.marketingstatuses.ui.nomail;

import app.marketingstatuses.store.Addressee;
import java.time.Instant;
import java.util.Locale;

/**
 * Somebody on the list.
 *
 * @param name of the customer; empty where the shop knows none
 * @param email the customer's address now, or the address that is listed; empty for none
 * @param by who put them there
 */
record ListedRow(Addressee who, String name, String email, Instant addedAt, String by) {
    /** Whether something of it holds what is looked for, in small letters. */
    boolean has(String wanted) {
        return (name + "\n" + email + "\n" + who.text() + "\n" + by)
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    /** The customer's number; empty where only an address is listed. */
    String number() {
        return who.customer() == null ? "" : who.text();
    }
}
