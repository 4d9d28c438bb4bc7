package app.marketingstatuses.shop;

/**
 * A customer as the shop knows them.
 *
 * @param id of the MODX user
 * @param name empty where it is not known
 * @param email empty where there is none
 */
public record Customer(long id, String name, String email) {}
