package app.marketingstatuses.engine;

/**
 * What a run would do now and what runs would do later, from one look at the shop.
 *
 * @param now the plan of the first moment, with every order that has come due but stays
 */
public record LookAhead(Plan now, Forecast next) {}
