package app.marketingstatuses.shop;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * An order in a list of orders.
 *
 * @param num the number customers know; empty where it has none yet
 * @param status the status it stands in; 0 where the shop holds null
 * @param createdOn local time in the shop's zone; null where the shop holds none
 * @param context MODX context key
 * @param customer the customer's name, else the receiver's; empty where neither is known
 * @param email the customer's address; empty where there is none
 */
public record FoundOrder(
        long id,
        String num,
        int status,
        LocalDateTime createdOn,
        BigDecimal cost,
        String context,
        String customer,
        String email) {}
