package app.marketingstatuses.domain;

/**
 * The promo code a task gives away (msPromoCode2).
 *
 * @param format regex-like pattern of the code, such as {@code [A-Z0-9]{10}}
 * @param discount {@code "10%"} or {@code "500"}
 * @param count how often the code may be used; null for without limit
 * @param validDays days from its making; null for without end
 */
public record Promo(
        String list, String format, String discount, Integer count, Integer validDays, String description) {}
