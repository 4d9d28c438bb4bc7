package app.marketingstatuses.demo;

import app.marketingstatuses.demo.Customer.Account;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes products and users as MODX keeps them. */
record ShelfWriter(Batch batch) {
    static final long MANAGER = 2;

    void products(List<Product> products) throws SQLException {
        List<Object[]> pages = new ArrayList<>();
        List<Object[]> goods = new ArrayList<>();
        for (Product p : products) {
            String alias = p.article().toLowerCase(Locale.ROOT);
            pages.add(new Object[] {p.id(), p.name(), "", alias, 1, "msProduct", "web", "shop/" + alias});
            goods.add(new Object[] {p.id(), p.article(), p.price(), p.weight()});
        }
        batch.insert("site_content", "id pagetitle description alias published class_key context_key uri", pages);
        batch.insert("ms2_products", "id article price weight", goods);
        managers();
    }

    private void managers() throws SQLException {
        batch.insert(
                "users", "id username active", List.of(new Object[] {1L, "olga", 1}, new Object[] {MANAGER, "priya", 1
                }));
        batch.insert(
                "user_attributes",
                "internalKey fullname email address comment",
                List.of(
                        new Object[] {1L, "Olga Whitmore", "olga@teaandco.example", "", ""},
                        new Object[] {MANAGER, "Priya N.", "priya@teaandco.example", "", ""}));
    }

    void customers(List<Customer> customers) throws SQLException {
        List<Object[]> users = new ArrayList<>();
        List<Object[]> profiles = new ArrayList<>();
        List<Object[]> settings = new ArrayList<>();
        for (Customer c : customers) {
            users.add(new Object[] {c.id(), "customer" + c.id(), 1});
            if (c.account() == Account.COMPLETE) {
                profiles.add(new Object[] {
                    c.id(), c.name(), c.email(), c.phone(), c.street() + " " + c.building(), c.city(), c.postCode(), ""
                });
            }
            if (!c.language().equals("en")) {
                settings.add(new Object[] {c.id(), "cultureKey", c.language()});
            }
        }
        batch.insert("users", "id username active", users);
        batch.insert("user_attributes", "internalKey fullname email phone address city zip comment", profiles);
        batch.insert("user_settings", "user key value", settings);
    }
}
