package app.marketingstatuses.promo;

import app.marketingstatuses.domain.CodeFormat;
import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.store.PromoReservation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Codes of a format that no coupon of the shop has, drawn some at a time so that the shop is asked once for many. */
final class FreshCodes {
    private static final int SOME = 100;
    /** A format of which so many codes in a row are taken is as good as used up. */
    private static final int DRAWS = 10;

    private final CodeFormat format;
    private final String pattern;
    private final Random random;
    private final CouponTable coupons;
    private final Deque<String> codes = new ArrayDeque<>();

    FreshCodes(CodeFormat format, String pattern, Random random, CouponTable coupons) {
        this.format = format;
        this.pattern = pattern;
        this.random = random;
        this.coupons = coupons;
    }

    /** @throws PromoFault where hardly any is left */
    String next(Connection connection) throws SQLException {
        for (int draw = 0; codes.isEmpty() && draw < DRAWS; draw++) {
            Map<String, String> drawn = new LinkedHashMap<>();
            for (int i = 0; i < SOME; i++) {
                String code = format.next(random);
                drawn.put(PromoReservation.key(code), code);
            }
            Set<String> taken = coupons.taken(connection, drawn.keySet());
            drawn.keySet().removeAll(taken);
            codes.addAll(drawn.values());
        }
        if (codes.isEmpty()) {
            throw new PromoFault(Telling.PROMO_USED_UP, pattern);
        }
        return codes.remove();
    }
}
