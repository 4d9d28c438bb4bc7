package app.marketingstatuses.store;

import app.marketingstatuses.shop.Database;
import app.marketingstatuses.testing.TestShop;
import org.junit.jupiter.api.AfterEach;

class BookOnMariaDbTest extends BookContract {
    private final TestShop shop = TestShop.create();

    @Override
    Database database() {
        return shop.database();
    }

    @AfterEach
    void close() {
        shop.close();
    }
}
