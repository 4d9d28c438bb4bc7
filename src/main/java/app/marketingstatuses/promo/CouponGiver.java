package app.marketingstatuses.promo;

import app.marketingstatuses.domain.Promo;
import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.store.PromoCodes;
import app.marketingstatuses.store.PromoReservation;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Gives coupons of msPromoCode2, whose table knows no transactions. A code is reserved in a table of ours and committed
 * before its coupon is made; a coupon is made only while its reservation is locked, and looked for before. So whoever is
 * killed in between leaves nothing that the next run does not find.
 */
final class CouponGiver implements Giver {
    private static final int ATTEMPTS = 100;

    private final Database database;
    private final CouponTable coupons;
    private final CouponColumns columns;
    private final PromoCodes codes;
    private final Validity validity;
    private final Random random = new SecureRandom();
    private final Instant now;
    private final Map<String, FreshCodes> fresh = new HashMap<>();
    private final Map<String, Map<Long, Coupon>> theirs = new HashMap<>();

    /** @param columns of the coupons, found to be fit */
    CouponGiver(
            Database database,
            CouponTable coupons,
            CouponColumns columns,
            PromoCodes codes,
            Validity validity,
            Instant now) {
        this.database = database;
        this.coupons = coupons;
        this.columns = columns;
        this.codes = codes;
        this.validity = validity;
        this.now = now;
    }

    /** Looks for coupons that the shop's own script made for these orders: a customer gets one code, not two. */
    @Override
    public void prepare(Collection<Verdict> moves) {
        Map<String, List<Long>> orders = moves.stream()
                .collect(Collectors.groupingBy(
                        move -> move.task().promo().list(),
                        Collectors.mapping(move -> move.order().id(), Collectors.toList())));
        database.with(connection -> {
            for (var list : orders.entrySet()) {
                theirs.put(list.getKey(), coupons.madeFor(connection, list.getKey(), list.getValue()));
            }
            return null;
        });
    }

    @Override
    public PromoReservation reserve(Verdict move) {
        return database.with(connection -> {
            Optional<PromoReservation> adopted = adopt(connection, move);
            return adopted.isPresent() ? adopted.get() : reserve(connection, move);
        });
    }

    private Optional<PromoReservation> adopt(Connection connection, Verdict move) throws SQLException {
        Coupon coupon = theirs.getOrDefault(move.task().promo().list(), Map.of())
                .get(move.order().id());
        if (coupon == null || !coupon.isUsable(now)) {
            return Optional.empty();
        }
        LocalDate lastDay = validity.lastDay(coupon.stop());
        if (lastDay != null && lastDay.isBefore(validity.zone().local(now).toLocalDate())) {
            return Optional.empty();
        }
        return codes.add(
                connection,
                Starts.reservation(move, coupon.code(), coupon.discount(), lastDay, false, coupon.id(), now));
    }

    private PromoReservation reserve(Connection connection, Verdict move) throws SQLException {
        Promo promo = move.task().promo();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String code = fresh(promo).next(connection);
            columns.requireRoom("code", code);
            Optional<PromoReservation> added = codes.add(
                    connection,
                    Starts.reservation(move, code, promo.discount(), validity.lastDay(promo, now), false, null, now));
            Optional<PromoReservation> there = added.isPresent() ? added : Starts.find(connection, codes, move);
            if (there.isPresent()) {
                return there.get();
            }
        }
        throw new PromoFault(Telling.PROMO_USED_UP, promo.format());
    }

    @Override
    public PromoReservation settle(Verdict move, PromoReservation reserved) {
        if (reserved.own()) {
            return reserved;
        }
        Promo promo = move.task().promo();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            // Coupons are written beside the transaction: MySQL with global transaction ids lets no MyISAM table into
            // one.
            Settled settled =
                    database.with(beside -> database.inTransaction(c -> withCoupon(c, beside, promo, reserved.id())));
            if (settled.good()) {
                return settled.reservation();
            }
            database.inTransaction(c -> recoded(c, promo, settled.reservation()));
        }
        throw new PromoFault(Telling.PROMO_USED_UP, promo.format());
    }

    /** @param good whether its coupon is there; else somebody else has a coupon of that code */
    private record Settled(PromoReservation reservation, boolean good) {}

    /** @param beside in no transaction, for the coupons; {@code connection} keeps others from the reservation meanwhile */
    private Settled withCoupon(Connection connection, Connection beside, Promo promo, long id) throws SQLException {
        PromoReservation reserved = locked(connection, id);
        LocalDate lastDay = later(reserved.lastDay(), validity.lastDay(promo, now));
        List<Coupon> found = coupons.withCode(beside, reserved.code());
        Optional<Coupon> mine = found.stream()
                .filter(coupon -> coupon.mark().isFor(reserved.orderId()))
                .findFirst();
        if (mine.isEmpty()) {
            boolean added = found.isEmpty() && coupons.insert(beside, row(reserved, promo, lastDay));
            return added ? withCoupon(connection, beside, promo, id) : new Settled(reserved, false);
        }
        PromoReservation good = extended(beside, mine.get(), reserved, lastDay);
        if (!good.equals(reserved)) {
            codes.update(connection, good);
        }
        return new Settled(good, true);
    }

    /** A code that waited for its mail is good as long as one made now; what the shop's own script promised stays. */
    private PromoReservation extended(Connection beside, Coupon coupon, PromoReservation reserved, LocalDate lastDay)
            throws SQLException {
        if (!coupon.mark().ours()) {
            return reserved.withCoupon(coupon.id(), reserved.lastDay());
        }
        long stop = validity.stop(lastDay);
        if (stop != coupon.stop()) {
            coupons.extend(beside, coupon.id(), stop);
        }
        return reserved.withCoupon(coupon.id(), lastDay);
    }

    /** Never earlier than it may have been told already; null is without end. */
    private static LocalDate later(LocalDate reserved, LocalDate madeNow) {
        return reserved == null || madeNow == null || reserved.isAfter(madeNow) ? reserved : madeNow;
    }

    private Map<String, Object> row(PromoReservation reserved, Promo promo, LocalDate lastDay) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("list", reserved.list());
        row.put("code", reserved.code());
        row.put("count", promo.count() == null ? "" : promo.count().toString());
        row.put("discount", reserved.discount());
        row.put("description", promo.description());
        row.put("startedon", 0);
        row.put("stoppedon", validity.stop(lastDay));
        row.put("createdon", now.getEpochSecond());
        row.put("updatedon", now.getEpochSecond());
        row.put("showinfo", 1);
        row.put("allcart", 0);
        row.put("oneunit", 0);
        row.put("onlycart", 0);
        row.put("unsetifnull", 0);
        row.put("unsetifnull_msg", "");
        row.put("oldprice", 0);
        row.put("active", 1);
        row.put("properties", CouponMark.write(reserved.orderId(), reserved.taskId()));
        return columns.row(row);
    }

    /**
     * Another code for a reservation whose code somebody else took meanwhile, unless another run was faster with that; committed
     * before a coupon is made of it.
     */
    private boolean recoded(Connection connection, Promo promo, PromoReservation clashing) throws SQLException {
        PromoReservation now = locked(connection, clashing.id());
        return now.code().equals(clashing.code())
                && codes.update(connection, now.withCode(fresh(promo).next(connection)));
    }

    private PromoReservation locked(Connection connection, long id) throws SQLException {
        return codes.lock(connection, id).orElseThrow(() -> new PromoFault(Telling.UNKNOWN_ERROR));
    }

    private FreshCodes fresh(Promo promo) {
        return fresh.computeIfAbsent(
                promo.format(), pattern -> new FreshCodes(Formats.parse(pattern), pattern, random, coupons));
    }
}
