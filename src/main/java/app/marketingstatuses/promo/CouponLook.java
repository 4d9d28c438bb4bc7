package app.marketingstatuses.promo;

import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.store.GivenCode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What became of the coupons of codes that were given. */
record CouponLook(Database database, CouponTable coupons, Instant now) {
    private static final String ORDERS = "mspc2_coupon_orders";
    private static final int SOME = 500;

    List<PromoGiven> at(List<GivenCode> codes) {
        return database.with(connection -> {
            boolean there = coupons.isThere(connection);
            boolean told = there
                    && database.dialect().hasTable(connection, database.tables().prefix() + ORDERS);
            List<PromoGiven> all = new ArrayList<>();
            for (int from = 0; from < codes.size(); from += SOME) {
                List<GivenCode> some = codes.subList(from, Math.min(codes.size(), from + SOME));
                List<Long> ids = some.stream()
                        .map(code -> code.code().couponId())
                        .filter(Objects::nonNull)
                        .toList();
                Map<Long, Coupon> found = there && !ids.isEmpty() ? coupons.byId(connection, ids) : Map.of();
                Map<Long, Integer> used = told && !ids.isEmpty() ? used(connection, ids) : Map.of();
                some.forEach(code -> all.add(look(code, found, used)));
            }
            return all;
        });
    }

    private PromoGiven look(GivenCode code, Map<Long, Coupon> found, Map<Long, Integer> used) {
        Long id = code.code().couponId();
        int times = id == null ? 0 : used.getOrDefault(id, 0);
        if (code.code().own()) {
            return new PromoGiven(code, CouponState.OWN, times);
        }
        return new PromoGiven(code, id == null ? CouponState.NOT_MADE : state(found.get(id), times), times);
    }

    private CouponState state(Coupon coupon, int used) {
        if (coupon == null) {
            return CouponState.GONE;
        }
        if (coupon.isSpent() || used > 0) {
            return CouponState.USED;
        }
        if (!coupon.active()) {
            return CouponState.SWITCHED_OFF;
        }
        return coupon.isUsable(now) ? CouponState.GOOD : CouponState.EXPIRED;
    }

    private Map<Long, Integer> used(Connection connection, List<Long> ids) throws SQLException {
        Map<Long, Integer> used = new HashMap<>();
        Sql.query(
                connection,
                "SELECT `coupon`, COUNT(*) AS `times` FROM " + database.tables().shop(ORDERS) + " WHERE `coupon` IN "
                        + Sql.in(ids) + " GROUP BY `coupon`",
                row -> used.put(row.getLong("coupon"), row.getInt("times")),
                ids.toArray());
        return used;
    }
}
