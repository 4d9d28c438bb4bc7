package app.marketingstatuses.shop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds customers by their ids and their mail addresses. */
public final class Customers {
    private final Database database;

    public Customers(Database database) {
        this.database = database;
    }

    public List<Customer> withIds(Collection<Long> ids) {
        return where("internalKey", ids);
    }

    /** @param addresses in small letters; how the shop writes them plays no part */
    public List<Customer> withAddresses(Collection<String> addresses) {
        return where("email", addresses);
    }

    private <T extends Comparable<T>> List<Customer> where(String column, Collection<T> values) {
        List<Customer> found = new ArrayList<>();
        for (List<T> some : Chunks.of(values)) {
            String sql = "SELECT `internalKey`, `fullname`, `email` FROM "
                    + database.tables().shop("user_attributes") + " WHERE `" + column + "` IN " + Sql.in(some);
            found.addAll(database.with(connection -> Sql.query(
                    connection,
                    sql,
                    row -> new Customer(
                            row.getLong(1),
                            JdbcShop.text(row, 2).strip(),
                            JdbcShop.text(row, 3).strip()),
                    some.toArray())));
        }
        return found;
    }
}
