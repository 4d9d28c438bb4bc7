package app.marketingstatuses.promo;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.store.PromoCodes;
import app.marketingstatuses.store.PromoReservation;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** For which start of its clock a move's code is: a task that moves an order once gives it one code, whatever its clock does. */
final class Starts {
    private Starts() {}

    /** 0 for a task that moves once, and for a move that is only imagined. */
    static long of(Verdict move) {
        return move.task().repeat() == Task.Repeat.ONCE || move.start() == null
                ? 0
                : move.start().id();
    }

    static boolean isOf(PromoReservation code, Verdict move) {
        return code.taskId() == move.task().id()
                && code.orderId() == move.order().id()
                && code.startId() == of(move);
    }

    /** The code of a move, whoever set it aside in the meantime. */
    static Optional<PromoReservation> find(Connection connection, PromoCodes codes, Verdict move) throws SQLException {
        return codes.find(connection, move.task().id(), move.order().id(), of(move));
    }

    /** A code to be set aside for a move. */
    static PromoReservation reservation(
            Verdict move, String code, String discount, LocalDate lastDay, boolean own, Long coupon, Instant now) {
        return new PromoReservation(
                0,
                move.task().id(),
                move.order().id(),
                of(move),
                move.task().promo().list(),
                code,
                discount,
                lastDay,
                own,
                coupon,
                now);
    }
}
