package app.marketingstatuses.shop;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.testing.TestShop;
import org.junit.jupiter.api.Test;

class MySqlDatabaseTest {
    @Test
    void opensAShop() throws Exception {
        try (TestShop shop = TestShop.create()) {
            shop.order().insert();
            Database database = shop.database();
            assertThat(database.<String>with(c -> database.dialect().version(c)))
                    .startsWith("MariaDB 11.4");
        }
    }
}
