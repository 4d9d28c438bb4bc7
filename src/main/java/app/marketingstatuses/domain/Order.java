package app.marketingstatuses.domain;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An order as the planner sees it: the row of {@code ms2_orders} and what the log tells of its statuses.
 *
 * @param num the number customers know; never null
 * @param createdOn local time in the shop's zone; null where the shop holds none or a zero date
 * @param status the status it stands in; 0 where the shop holds null
 * @param userGroups MODX user groups of the customer; empty where no task asks for them
 * @param entries the latest status log row for each status it ever entered, by status id; without moves that were undone
 *     and without the rows of their undo
 * @param email the customer's address ({@code user_attributes.email}); null where there is no profile
 * @param putBack the undo that brought it to where it stands; null where its latest log row is of no undo
 * @param customerOrders how many orders of its customer count in the shop, itself included: all but cancelled ones and
 *     drafts; of a guest (user 0) itself alone; 0 where no task asks
 */
public record Order(
        long id,
        String num,
        long userId,
        LocalDateTime createdOn,
        BigDecimal cost,
        int status,
        int delivery,
        int payment,
        String context,
        Set<Integer> userGroups,
        Map<Integer, LogEntry> entries,
        String email,
        PutBack putBack,
        int customerOrders) {
    public Order {
        Objects.requireNonNull(num);
        Objects.requireNonNull(cost);
        Objects.requireNonNull(context);
        userGroups = Set.copyOf(userGroups);
        entries = Map.copyOf(entries);
    }

    /** An order that no undo put back, whose customer's orders nobody counted. */
    public Order(
            long id,
            String num,
            long userId,
            LocalDateTime createdOn,
            BigDecimal cost,
            int status,
            int delivery,
            int payment,
            String context,
            Set<Integer> userGroups,
            Map<Integer, LogEntry> entries,
            String email) {
        this(id, num, userId, createdOn, cost, status, delivery, payment, context, userGroups, entries, email, null, 0);
    }

    /** The latest status log row of all; empty where the order was imported or changed by plain SQL only. */
    public Optional<LogEntry> lastEntry() {
        LogEntry last = null;
        for (LogEntry entry : entries.values()) { // Without a stream: asked several times of each of very many orders.
            last = last == null || entry.id() > last.id() ? entry : last;
        }
        return Optional.ofNullable(last);
    }

    /** Id of the latest status log row, 0 where there is none. */
    public long lastEntryId() {
        return lastEntry().map(LogEntry::id).orElse(0L);
    }

    /** Id of the latest status log row in the shop, that of an undo included; 0 where there is none. */
    public long lastRowId() {
        return putBack == null ? lastEntryId() : putBack.backEntry();
    }

    /** Whether a mail can reach the customer at all: miniShop2 sends nothing to an address without {@code @}. */
    public boolean hasMailAddress() {
        return email != null && email.contains("@");
    }

    /** This order after a change of status that was logged with {@code entry}. */
    public Order moved(LogEntry entry) {
        var all = new java.util.HashMap<>(entries);
        all.put(entry.status(), entry);
        return new Order(
                id,
                num,
                userId,
                createdOn,
                cost,
                entry.status(),
                delivery,
                payment,
                context,
                userGroups,
                all,
                email,
                null,
                customerOrders);
    }

    /** This order of a customer who has so many that count. */
    public Order ofCustomerWith(int orders) {
        return new Order(
                id,
                num,
                userId,
                createdOn,
                cost,
                status,
                delivery,
                payment,
                context,
                userGroups,
                entries,
                email,
                putBack,
                orders);
    }
}
