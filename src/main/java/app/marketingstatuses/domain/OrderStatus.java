package app.marketingstatuses.domain;

import java.util.Objects;

/**
 * One row of the shop's {@code ms2_order_statuses}.
 *
 * @param color six hex digits, without the hash sign
 * @param mailUser whether miniShop2 mails the customer when an order enters this status
 * @param mailManager whether it mails the managers
 * @param subjectUser raw subject with its tags; never null, empty means no mail
 * @param subjectManager raw subject with its tags; never null, empty means no mail
 * @param bodyUser chunk id of the customer mail, 0 for none
 * @param bodyManager chunk id of the manager mail, 0 for none
 */
public record OrderStatus(
        int id,
        String name,
        String color,
        boolean mailUser,
        boolean mailManager,
        String subjectUser,
        String subjectManager,
        int bodyUser,
        int bodyManager,
        boolean active,
        boolean isFinal,
        boolean fixed,
        long rank) {
    public OrderStatus {
        Objects.requireNonNull(name);
        Objects.requireNonNull(color);
        Objects.requireNonNull(subjectUser);
        Objects.requireNonNull(subjectManager);
    }
}
