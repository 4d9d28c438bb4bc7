package app.marketingstatuses.shop;

import java.time.LocalDateTime;

/**
 * One row of an order's status log.
 *
 * @param entryId the row's id: a higher one is later, whatever its time says
 * @param at local time in the shop's zone; null where the shop holds none
 * @param userId who the shop says did it: the customer's own id where nobody was logged in; 0 for nobody
 * @param userName full name, else user name; empty where the user is gone
 */
public record StatusChange(long entryId, int status, LocalDateTime at, long userId, String userName) {}
