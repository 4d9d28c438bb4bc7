package app.marketingstatuses.store;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.engine.DoNotMail;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The do-not-mail list: customers and addresses that get no marketing mail, kept in the shop's database. */
public final class DoNotMailTable implements DoNotMail {
    private final Database database;
    private final String table;
    private final String orders;
    private final String profiles;

    DoNotMailTable(Database database) {
        this.database = database;
        table = database.tables().own("do_not_mail");
        orders = database.tables().shop("ms2_orders");
        profiles = database.tables().shop("user_attributes");
    }

    /** Everybody on it, in the order in which they were added. */
    public List<DoNotMailEntry> list() {
        return database.with(c -> Sql.query(
                c,
                "SELECT `user_id`, `address`, `added_at`, `added_by` FROM " + table + " ORDER BY `id`",
                row -> new DoNotMailEntry(who(row), Millis.read(row, "added_at"), row.getString("added_by"))));
    }

    /** How many are on it. */
    public int size() {
        return database.with(c -> Sql.first(c, "SELECT COUNT(*) FROM " + table, row -> row.getInt(1)))
                .orElse(0);
    }

    /** Whether just this customer, or this address, is on it. */
    public boolean contains(Addressee who) {
        return database.with(c -> !held(c, List.of(who)).isEmpty());
    }

    /**
     * Adds those who are not on it.
     *
     * @param by who adds them
     * @return how many were not on it
     */
    public int add(Collection<Addressee> who, Instant at, String by) {
        return database.inTransaction(connection -> add(connection, who, at, by));
    }

    /** Takes people off it; how many were on it. */
    public int remove(Collection<Addressee> who) {
        return database.inTransaction(connection -> {
            int removed = 0;
            for (List<Addressee> some : Rows.chunks(new HashSet<>(who), Rows.CHUNK)) {
                removed += remove(connection, "user_id", customers(some));
                removed += remove(connection, "address", addresses(some));
            }
            return removed;
        });
    }

    /** Those of the customers whom the shop does not have. */
    public Set<Addressee> unknown(Collection<Addressee> who) {
        return database.with(connection -> unknown(connection, who));
    }

    /** Takes over pasted lines or a CSV file, all or nothing. */
    public DoNotMailImport importing(String text, Instant at, String by) {
        DoNotMailText read = DoNotMailText.read(text);
        return database.inTransaction(connection -> {
            List<DoNotMailFault> faults = new ArrayList<>(read.faults());
            for (Addressee one : unknown(connection, read.who().keySet())) {
                faults.add(new DoNotMailFault(read.who().get(one), DoNotMailFault.Code.UNKNOWN_CUSTOMER));
            }
            if (!faults.isEmpty()) {
                faults.sort(Comparator.comparingInt(DoNotMailFault::line));
                return DoNotMailImport.refused(faults);
            }
            int added = add(connection, read.who().keySet(), at, by);
            return new DoNotMailImport(added, read.who().size() - added, List.of());
        });
    }

    @Override
    public Set<Long> among(Collection<Order> all) {
        Set<Long> found = new HashSet<>();
        for (List<Order> some : Rows.chunks(all, Rows.CHUNK)) {
            Map<Long, Set<Addressee>> who = some.stream()
                    .collect(Collectors.toMap(Order::id, order -> of(order.userId(), order.email()), (a, b) -> a));
            Set<Addressee> asked = who.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
            Set<Addressee> held = database.with(connection -> held(connection, asked));
            who.forEach((order, theirs) -> {
                if (theirs.stream().anyMatch(held::contains)) {
                    found.add(order);
                }
            });
        }
        return found;
    }

    @Override
    public Set<String> unwanted(Collection<OutgoingMail> mails) {
        return mails.isEmpty() ? Set.of() : database.with(connection -> unwanted(connection, mails));
    }

    private Set<String> unwanted(Connection connection, Collection<OutgoingMail> mails) throws SQLException {
        Map<Long, Set<Addressee>> customers = new HashMap<>();
        Set<Long> ids = mails.stream().map(OutgoingMail::orderId).collect(Collectors.toSet());
        boolean anybody = Sql.query(
                        connection,
                        "SELECT l.`anybody`, o.`id`, o.`user_id`, p.`email` FROM (SELECT EXISTS (SELECT 1 FROM " + table
                                + ") AS `anybody`) l LEFT JOIN " + orders + " o ON o.`id` IN " + Sql.in(ids)
                                + " LEFT JOIN " + profiles + " p ON p.`internalKey` = o.`user_id`",
                        row -> {
                            customers.put(row.getLong("id"), of(row.getLong("user_id"), row.getString("email")));
                            return row.getBoolean("anybody");
                        },
                        ids.toArray())
                .contains(true);
        if (!anybody) {
            return Set.of();
        }
        Map<String, Set<Addressee>> who = new HashMap<>();
        for (OutgoingMail mail : mails) {
            Set<Addressee> theirs = who.computeIfAbsent(mail.messageId(), id -> new HashSet<>());
            theirs.addAll(customers.getOrDefault(mail.orderId(), Set.of()));
            Addressee.address(mail.to()).ifPresent(theirs::add);
        }
        Set<Addressee> held =
                held(connection, who.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        who.values().removeIf(theirs -> theirs.stream().noneMatch(held::contains));
        return who.keySet();
    }

    private static Set<Addressee> of(long customer, String email) {
        Set<Addressee> who = new HashSet<>(Set.of(Addressee.customer(customer)));
        Addressee.address(email).ifPresent(who::add);
        return who;
    }

    private int add(Connection connection, Collection<Addressee> who, Instant at, String by) throws SQLException {
        int added = 0;
        for (List<Addressee> some : Rows.chunks(new LinkedHashSet<>(who), Rows.CHUNK)) {
            Set<Addressee> held = held(connection, some);
            List<Object[]> rows = some.stream()
                    .filter(one -> !held.contains(one))
                    .map(one -> new Object[] {one.customer(), one.address(), Millis.of(at), by})
                    .toList();
            Rows.insert(
                    connection,
                    table,
                    "`user_id`, `address`, `added_at`, `added_by`",
                    "ON DUPLICATE KEY UPDATE `added_at` = `added_at`", // Somebody else was faster: as well.
                    rows,
                    Rows.CHUNK);
            added += rows.size();
        }
        return added;
    }

    /** Those who are on it: a short look into an index for each. */
    private Set<Addressee> held(Connection connection, Collection<Addressee> who) throws SQLException {
        Set<Addressee> held = new HashSet<>(held(connection, "user_id", customers(who)));
        held.addAll(held(connection, "address", addresses(who)));
        return held;
    }

    private List<Addressee> held(Connection connection, String column, List<?> values) throws SQLException {
        return values.isEmpty()
                ? List.of()
                : Sql.query(
                        connection,
                        "SELECT `user_id`, `address` FROM " + table + " WHERE `" + column + "` IN " + Sql.in(values),
                        DoNotMailTable::who,
                        values.toArray());
    }

    private int remove(Connection connection, String column, List<?> values) throws SQLException {
        return values.isEmpty()
                ? 0
                : Sql.update(
                        connection,
                        "DELETE FROM " + table + " WHERE `" + column + "` IN " + Sql.in(values),
                        values.toArray());
    }

    private Set<Addressee> unknown(Connection connection, Collection<Addressee> who) throws SQLException {
        Set<Addressee> unknown =
                who.stream().filter(one -> one.customer() != null).collect(Collectors.toSet());
        for (List<Addressee> some : Rows.chunks(unknown, Rows.CHUNK)) {
            Sql.query(
                            connection,
                            "SELECT `internalKey` FROM " + profiles + " WHERE `internalKey` IN " + Sql.in(some),
                            row -> Addressee.customer(row.getLong(1)),
                            customers(some).toArray())
                    .forEach(unknown::remove);
        }
        return unknown;
    }

    private static List<Long> customers(Collection<Addressee> who) {
        return who.stream().map(Addressee::customer).filter(Objects::nonNull).toList();
    }

    private static List<String> addresses(Collection<Addressee> who) {
        return who.stream().map(Addressee::address).filter(Objects::nonNull).toList();
    }

    private static Addressee who(ResultSet row) throws SQLException {
        String address = row.getString("address");
        return address == null ? Addressee.customer(row.getLong("user_id")) : new Addressee(null, address);
    }
}
