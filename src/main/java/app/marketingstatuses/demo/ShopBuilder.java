package app.marketingstatuses.demo;

import app.marketingstatuses.shop.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/** Builds the demo shop in an empty database. The same clock gives the same shop. */
final class ShopBuilder {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final long SEED = 1773;
    /** Half a shop is thrown away, so it need not be safe on the disk. */
    private static final String WRITE_LATER = "SET WRITE_DELAY 1000";

    private ShopBuilder() {}

    static void build(Database database, Clock clock) {
        Times times = new Times(clock.instant(), ZONE, new Random(SEED));
        List<Customer> regulars = Customer.regulars();
        List<Product> products = Product.all();
        List<StoryOrder> orders = Story.tell(times, regulars, products);
        database.with(connection -> {
            run(connection, List.of(WRITE_LATER));
            run(connection, ShopSchema.forH2(database.tables().prefix()));
            run(connection, ShopSchema.promoForH2(database.tables().prefix()));
            run(connection, Resource.statements("story.sql"));
            return null;
        });
        database.inTransaction(connection -> {
            ShelfWriter shelf = new ShelfWriter(new Batch(connection, database.tables()));
            shelf.products(products);
            shelf.customers(regulars);
            shelf.customers(Quirks.customers());
            new OrderWriter(new Batch(connection, database.tables()), times).write(orders);
            return null;
        });
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
