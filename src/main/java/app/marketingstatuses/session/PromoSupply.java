package app.marketingstatuses.session;

import app.marketingstatuses.domain.Promo;
import app.marketingstatuses.promo.PromoService;
import java.util.Map;

/**
 * Where a shop's promo codes come from.
 *
 * @param made whether msPromoCode2 takes new codes; else those of the owner's own lists are given
 * @param left how many of the owner's codes are still to be given, by list
 */
public record PromoSupply(boolean made, Map<String, Integer> left) {
    /** Codes are made, as many as one likes. */
    public static final PromoSupply MADE = new PromoSupply(true, Map.of());

    /** For background work. */
    public static PromoSupply of(ShopSession shop) {
        PromoService promos = shop.promos();
        return new PromoSupply(promos.hasCoupons(), promos.ownCodesLeft());
    }

    /** How many codes of the owner's own list are left; 0 for a list that is not there. */
    public int left(String list) {
        return left.getOrDefault(list, 0);
    }

    /** Whether no code is left to be given. */
    public boolean isOut(Promo promo) {
        return !made && left(promo.list()) == 0;
    }

    /** Whether codes are left, but few. */
    public boolean isLow(Promo promo) {
        return !made && PromoService.isLow(left(promo.list()));
    }
}
