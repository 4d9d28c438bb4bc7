package app.marketingstatuses.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.ShopZone;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Each order once, in their order, whatever fails on either side. */
class OrderPagesTest {
    private final InMemoryShop shop = new InMemoryShop(new ShopZone(ZoneOffset.UTC), MemoryBook.empty());
    private final List<Long> worked = new ArrayList<>();

    @Test
    void everyOrderComesOnceAndInItsOrderHoweverTheyFillTheirPages() {
        for (int orders : new int[] {0, 1, 199, 200, 201, 1200, 2345}) {
            shopOf(orders);
            worked.clear();
            new OrderPages(shop).in(Set.of(1), this::work);
            assertThat(worked).as("in a status").isEqualTo(ids(orders));
            worked.clear();
            new OrderPages(shop).of(ids(orders), this::work);
            assertThat(worked).as("of a list").isEqualTo(ids(orders));
        }
    }

    @Test
    void theNextPageIsReadWhileTheOneBeforeIsWorkedOn() {
        CountDownLatch second = new CountDownLatch(2);
        OrderPages pages = new OrderPages(shop, ids -> {
            second.countDown();
            return shop.orders(ids);
        });
        pages.of(ids(201), (page, loaded) -> {
            try {
                second.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            worked.addAll(page);
        });
        assertThat(worked).hasSize(201);
    }

    @Test
    void whatFailsOnTheOtherThreadFailsHere() {
        OrderPages pages = new OrderPages(shop, ids -> {
            if (ids.contains(201L)) {
                throw new IllegalArgumentException("no date");
            }
            return shop.orders(ids);
        });
        assertThatThrownBy(() -> pages.of(ids(1500), this::work))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no date");
        assertThat(worked).isEqualTo(ids(200));
    }

    @Test
    void workThatFailsEndsItOnceNobodyAsksTheShopAnyMore() {
        AtomicBoolean asking = new AtomicBoolean();
        OrderPages pages = new OrderPages(shop, ids -> {
            asking.set(true);
            Thread.onSpinWait();
            Shop.Loaded loaded = shop.orders(ids);
            asking.set(false);
            return loaded;
        });
        assertThatThrownBy(() -> pages.of(ids(5000), (page, loaded) -> {
                    throw new IllegalStateException("full");
                }))
                .hasMessage("full");
        assertThat(asking).isFalse();
    }

    private void work(List<Long> page, Shop.Loaded loaded) {
        assertThat(loaded.orders().keySet()).isSubsetOf(page);
        worked.addAll(page);
    }

    private void shopOf(int orders) {
        shop.orders.clear();
        ids(orders)
                .forEach(id -> shop.put(
                        new Order(id, "26/" + id, 1, null, BigDecimal.ONE, 1, 1, 1, "web", Set.of(), Map.of(), null)));
    }

    private static List<Long> ids(int orders) {
        return LongStream.rangeClosed(1, orders).boxed().toList();
    }
}
