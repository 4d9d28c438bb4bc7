package app.marketingstatuses.engine;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Very many orders page by page; the next page is read from the shop while somebody works on the one before. */
final class OrderPages {
    private static final int FIRST_PAGE = SeenOrders.FIRST_PORTION;
    private static final int PAGE = 1000;

    private final Shop shop;
    private final Function<List<Long>, Shop.Loaded> orders;

    /** Reads each order from the shop. */
    OrderPages(Shop shop) {
        this(shop, shop::orders);
    }

    /** @param orders reads those of a page, on another thread than its caller's */
    OrderPages(Shop shop, Function<List<Long>, Shop.Loaded> orders) {
        this.shop = shop;
        this.orders = orders;
    }

    /** Of these orders, in their order; the first page is small, for who waits for it. */
    void of(List<Long> ids, BiConsumer<List<Long>, Shop.Loaded> work) {
        each(
                new Iterator<>() {
                    private int start;

                    @Override
                    public boolean hasNext() {
                        return start < ids.size();
                    }

                    @Override
                    public List<Long> next() {
                        int size = start == 0 ? FIRST_PAGE : PAGE;
                        List<Long> page = ids.subList(start, Math.min(start + size, ids.size()));
                        start += page.size();
                        return page;
                    }
                },
                work);
    }

    /** Of all orders in these statuses, rising; the first page is small here as well. */
    void in(Set<Integer> statuses, BiConsumer<List<Long>, Shop.Loaded> work) {
        each(
                new Iterator<>() {
                    private int size = FIRST_PAGE;
                    private long after;
                    private boolean ended;

                    @Override
                    public boolean hasNext() {
                        return !ended;
                    }

                    @Override
                    public List<Long> next() {
                        if (ended) {
                            throw new NoSuchElementException();
                        }
                        List<Long> page = shop.ordersIn(statuses, after, size);
                        ended = page.size() < size;
                        after = page.isEmpty() ? after : page.get(page.size() - 1);
                        size = PAGE;
                        return page;
                    }
                },
                work);
    }

    private void each(Iterator<List<Long>> pages, BiConsumer<List<Long>, Shop.Loaded> work) {
        Page page = read(pages);
        while (page != null) {
            if (!pages.hasNext()) {
                page.give(work);
                return;
            }
            Aside<Page> next = Aside.start("next orders", () -> read(pages));
            try {
                page.give(work);
            } catch (RuntimeException | Error e) {
                // Nobody else may ask the shop while it is being asked.
                next.await();
                throw e;
            }
            page = next.get();
        }
    }

    /** @return null where there is none any more */
    private Page read(Iterator<List<Long>> pages) {
        if (!pages.hasNext()) {
            return null;
        }
        List<Long> ids = pages.next();
        return new Page(ids, ids.isEmpty() ? null : orders.apply(ids));
    }

    private record Page(List<Long> ids, Shop.Loaded orders) {
        void give(BiConsumer<List<Long>, Shop.Loaded> work) {
            if (!ids.isEmpty()) {
                work.accept(ids, orders);
            }
        }
    }
}
