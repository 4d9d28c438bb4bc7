package app.marketingstatuses.ui.nomail;

import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.shop.Customer;
import app.marketingstatuses.shop.Customers;
import app.marketingstatuses.store.Addressee;
import app.marketingstatuses.store.DoNotMailEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The list with the names the shop has for those on it.
 *
 * @param ready false where our tables are not there
 */
record Listed(boolean ready, List<ListedRow> rows) {
    /** The newest first; for background work. */
    static Listed read(ShopSession shop) {
        if (shop.store().needsInit()) {
            return new Listed(false, List.of());
        }
        List<DoNotMailEntry> entries = new ArrayList<>(shop.store().doNotMail().list());
        Collections.reverse(entries);
        Map<Addressee, Customer> known = known(new Customers(shop.database()), entries);
        return new Listed(
                true,
                entries.stream()
                        .map(entry -> row(entry, known.get(entry.who())))
                        .toList());
    }

    private static Map<Addressee, Customer> known(Customers customers, List<DoNotMailEntry> entries) {
        Map<Addressee, Customer> known = new HashMap<>();
        customers
                .withIds(entries.stream()
                        .map(entry -> entry.who().customer())
                        .filter(Objects::nonNull)
                        .toList())
                .forEach(customer -> known.put(Addressee.customer(customer.id()), customer));
        customers
                .withAddresses(entries.stream()
                        .map(entry -> entry.who().address())
                        .filter(Objects::nonNull)
                        .toList())
                .forEach(customer ->
                        Addressee.address(customer.email()).ifPresent(who -> known.putIfAbsent(who, customer)));
        return known;
    }

    private static ListedRow row(DoNotMailEntry entry, Customer customer) {
        String listed = entry.who().address();
        return new ListedRow(
                entry.who(),
                customer == null ? "" : customer.name(),
                listed != null ? listed : customer == null ? "" : customer.email(),
                entry.addedAt(),
                entry.by());
    }
}
