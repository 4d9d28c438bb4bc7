package app.marketingstatuses.doctor;

import app.marketingstatuses.domain.OrderStatus;

/** Statuses as the tests of traps need them: one part of another changed. */
final class TestStatuses {
    private TestStatuses() {}

    static OrderStatus status(int id, String name, boolean isFinal, boolean fixed, long rank) {
        return new OrderStatus(id, name, "000000", true, false, "Subject", "", 0, 0, true, isFinal, fixed, rank);
    }

    static OrderStatus with(OrderStatus s, boolean isFinal, boolean fixed, boolean active, long rank) {
        return new OrderStatus(
                s.id(),
                s.name(),
                s.color(),
                s.mailUser(),
                s.mailManager(),
                s.subjectUser(),
                s.subjectManager(),
                0,
                0,
                active,
                isFinal,
                fixed,
                rank);
    }

    static OrderStatus mail(OrderStatus s, boolean user, String toUser, boolean manager, String toManager) {
        return new OrderStatus(
                s.id(),
                s.name(),
                s.color(),
                user,
                manager,
                toUser,
                toManager,
                0,
                0,
                s.active(),
                s.isFinal(),
                s.fixed(),
                s.rank());
    }
}
