package app.marketingstatuses.testing;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** An order to be put into a test shop; what is not said is as in a plain order of user 1 in status New. */
public final class TestOrder {
    private final TestShop shop;
    private Long id;
    private String num;
    private long user = 1;
    private LocalDateTime createdOn;
    private BigDecimal cost = new BigDecimal("1000.00");
    private Integer status = TestShop.NEW;
    private int delivery = 1;
    private int payment = 1;
    private String context = "web";
    private int type;

    TestOrder(TestShop shop) {
        this.shop = shop;
    }

    public TestOrder id(long value) {
        id = value;
        return this;
    }

    public TestOrder num(String value) {
        num = value;
        return this;
    }

    public TestOrder user(long value) {
        user = value;
        return this;
    }

    /** Local time of the shop; null for none. */
    public TestOrder createdOn(LocalDateTime value) {
        createdOn = value;
        return this;
    }

    /** Local time of the shop, such as {@code 2026-11-01T10:00}. */
    public TestOrder createdOn(String value) {
        return createdOn(LocalDateTime.parse(value));
    }

    public TestOrder cost(String value) {
        cost = value == null ? null : new BigDecimal(value);
        return this;
    }

    /** The status it stands in; null writes NULL. */
    public TestOrder status(Integer value) {
        status = value;
        return this;
    }

    public TestOrder delivery(int value) {
        delivery = value;
        return this;
    }

    public TestOrder payment(int value) {
        payment = value;
        return this;
    }

    public TestOrder context(String value) {
        context = value;
        return this;
    }

    /** 0 for an ordinary order. */
    public TestOrder type(int value) {
        type = value;
        return this;
    }

    /** Writes the row, without any log row. @return the order's id */
    public long insert() {
        long made = shop.insert(
                "INSERT INTO {ms2_orders} (`id`, `user_id`, `createdon`, `num`, `cost`, `cart_cost`, `status`,"
                        + " `delivery`, `payment`, `context`, `type`) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                user,
                createdOn,
                num,
                cost,
                cost,
                status,
                delivery,
                payment,
                context,
                type);
        long written = id == null ? made : id;
        if (num == null) {
            shop.execute("UPDATE {ms2_orders} SET `num` = ? WHERE `id` = ?", "2611/" + written, written);
        }
        return written;
    }

    /** Writes the row, and log rows as if it had entered its status at that local time. @return the order's id */
    public long enteredAt(LocalDateTime entered) {
        if (createdOn == null) {
            createdOn = entered;
        }
        long written = insert();
        shop.log(written, status, entered);
        return written;
    }

    /** The same with a time such as {@code 2026-11-01T10:00}. */
    public long enteredAt(String entered) {
        return enteredAt(LocalDateTime.parse(entered));
    }
}
