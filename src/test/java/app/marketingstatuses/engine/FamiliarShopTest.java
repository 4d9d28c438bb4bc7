package app.marketingstatuses.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.ShopZone;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FamiliarShopTest {
    private final InMemoryShop shop = new InMemoryShop(new ShopZone(ZoneOffset.UTC), MemoryBook.empty());

    private static Order order(long id, int cost) {
        return new Order(
                id,
                "26/" + id,
                id,
                null,
                BigDecimal.valueOf(cost),
                1,
                1,
                1,
                "web",
                Set.of(),
                Map.of(),
                "a@example.com");
    }

    @Test
    void anOrderThatIsAsItWasIsTheKnownObjectAndOneThatChangedIsReadAfresh() {
        Order same = order(1, 5).ofCustomerWith(1);
        Order before = order(2, 5);
        shop.put(order(1, 5));
        shop.put(order(2, 6));
        shop.put(order(3, 7));
        shop.change(3, 1, Instant.EPOCH);

        Map<Long, Order> read = new FamiliarShop(shop, Map.of(1L, same, 2L, before))
                .orders(List.of(1L, 2L, 3L, 4L))
                .orders();

        assertThat(read).containsOnlyKeys(1L, 2L, 3L);
        assertThat(read.get(1L)).isSameAs(same);
        assertThat(read.get(2L).cost()).isEqualTo(BigDecimal.valueOf(6));
        assertThat(read.get(3L)).isEqualTo(shop.orders(List.of(3L)).orders().get(3L));
    }
}
