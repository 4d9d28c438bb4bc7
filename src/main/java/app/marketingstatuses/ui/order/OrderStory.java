package app.marketingstatuses.ui.order;

import app.marketingstatuses.domain.ClockStart;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.engine.Explanation;
import app.marketingstatuses.session.OrderPage;
import app.marketingstatuses.shop.StatusChange;
import app.marketingstatuses.store.OrderRecord;
import app.marketingstatuses.store.OutboxEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What happened to an order, in the order in which the shop logged it. */
record OrderStory(List<Step> steps) {
    private static final Duration SAME_MOMENT = Duration.ofMinutes(1);

    /**
     * A change of status.
     *
     * @param status the status it entered; null where it was placed in one nobody logged
     * @param at null where that is not known
     * @param move the move of ours that wrote it; null for none
     * @param putBack the undo of ours that wrote it; null for none
     * @param mails those the move queued
     * @param stayed until the next step, or until now; null where that cannot be told
     * @param last whether the order is here still
     */
    record Step(
            Integer status,
            Instant at,
            Who who,
            String person,
            OrderRecord.Moved move,
            OrderRecord.PutBack putBack,
            List<OutboxEntry> mails,
            Duration stayed,
            boolean last) {}

    /** Who did it. */
    enum Who {
        CUSTOMER_PLACED,
        MANAGER_PLACED,
        PLACED_UNLOGGED,
        MANAGER,
        GONE_MANAGER,
        SHOP,
        TASK,
        UNDO,
        UNLOGGED
    }

    /** How long it has been where it is; empty where that cannot be told. */
    Optional<Duration> stayed() {
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(steps.get(steps.size() - 1).stayed());
    }

    static OrderStory of(OrderPage page, ShopZone zone) {
        List<Step> steps = new ArrayList<>();
        Order order = page.explanation().order();
        Instant created = order.createdOn() == null ? null : zone.instant(order.createdOn());
        List<StatusChange> log = page.log();
        if (placedBefore(log, created, page.initialStatus(), zone)) {
            boolean still = log.isEmpty() && order.status() == page.initialStatus();
            steps.add(bare(still ? order.status() : null, created, still ? Who.CUSTOMER_PLACED : Who.PLACED_UNLOGGED));
        }
        for (StatusChange change : log) {
            steps.add(step(page, change, steps.isEmpty(), zone));
        }
        Integer last = steps.isEmpty() ? null : steps.get(steps.size() - 1).status();
        if (!Objects.equals(last, order.status())) {
            steps.add(bare(order.status(), firstSeen(page).orElse(null), Who.UNLOGGED));
        }
        return new OrderStory(withStays(steps, page.at()));
    }

    /** Whether the order was made before the first row of its log, or in a status that has no row. */
    private static boolean placedBefore(List<StatusChange> log, Instant created, int initialStatus, ShopZone zone) {
        if (created == null || log.isEmpty()) {
            return created != null;
        }
        StatusChange first = log.get(0);
        boolean later = first.at() != null && zone.instant(first.at()).isAfter(created.plus(SAME_MOMENT));
        return later && first.status() != initialStatus;
    }

    private static Step bare(Integer status, Instant at, Who who) {
        return new Step(status, at, who, "", null, null, List.of(), null, false);
    }

    private static Step step(OrderPage page, StatusChange change, boolean first, ShopZone zone) {
        Instant at = change.at() == null ? null : zone.instant(change.at());
        OrderRecord.Moved move = page.record().moves().stream()
                .filter(m -> m.entryId() == change.entryId())
                .findFirst()
                .orElse(null);
        OrderRecord.PutBack back = page.record().putBacks().stream()
                .filter(p -> p.backEntry() == change.entryId())
                .findFirst()
                .orElse(null);
        List<OutboxEntry> mails = move == null
                ? List.of()
                : page.record().mails().stream()
                        .filter(mail -> mail.runId().equals(move.runId()) && mail.status() == move.to())
                        .toList();
        return new Step(
                change.status(),
                at,
                who(page, change, first, move, back),
                change.userName(),
                move,
                back,
                mails,
                null,
                false);
    }

    private static Who who(
            OrderPage page, StatusChange change, boolean first, OrderRecord.Moved move, OrderRecord.PutBack back) {
        if (move != null) {
            return Who.TASK;
        }
        if (back != null) {
            return Who.UNDO;
        }
        boolean own = change.userId() == 0
                || change.userId() == page.explanation().order().userId();
        if (first && change.status() == page.initialStatus()) {
            return own ? Who.CUSTOMER_PLACED : Who.MANAGER_PLACED;
        }
        if (own) {
            return Who.SHOP;
        }
        return change.userName().isEmpty() ? Who.GONE_MANAGER : Who.MANAGER;
    }

    private static Optional<Instant> firstSeen(OrderPage page) {
        return page.explanation().tasks().stream()
                .map(Explanation.TaskView::start)
                .filter(start -> start != null && start.source() == ClockStart.Source.FIRST_SEEN)
                .map(ClockStart::since)
                .filter(since -> since.isBefore(page.at()))
                .findFirst();
    }

    private static List<Step> withStays(List<Step> steps, Instant now) {
        List<Step> timed = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean last = i == steps.size() - 1;
            Instant until = last ? now : steps.get(i + 1).at();
            boolean known = step.at() != null && until != null && !until.isBefore(step.at());
            timed.add(new Step(
                    step.status(),
                    step.at(),
                    step.who(),
                    step.person(),
                    step.move(),
                    step.putBack(),
                    step.mails(),
                    known ? Duration.between(step.at(), until) : null,
                    last));
        }
        return List.copyOf(timed);
    }
}
