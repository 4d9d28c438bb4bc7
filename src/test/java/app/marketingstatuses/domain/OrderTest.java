package app.marketingstatuses.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static final LocalDateTime NOON = LocalDateTime.parse("2026-11-24T12:00:00");
    private static final LogEntry OLDER = new LogEntry(10, 1, NOON);
    private static final LogEntry NEWER = new LogEntry(11, 2, NOON.minusDays(1));

    private static Order order(String email, PutBack putBack, LogEntry... entries) {
        Map<Integer, LogEntry> byStatus = new java.util.HashMap<>();
        for (LogEntry entry : entries) {
            byStatus.put(entry.status(), entry);
        }
        return new Order(
                5,
                "26/5",
                1,
                NOON,
                new BigDecimal("100.00"),
                2,
                3,
                4,
                "web",
                Set.of(7, 8),
                byStatus,
                email,
                putBack,
                2);
    }

    @Test
    void itsLatestLogRowIsTheOneWithTheHighestId() {
        assertThat(order(null, null, OLDER, NEWER).lastEntry()).contains(NEWER);
        assertThat(order(null, null, OLDER, NEWER).lastEntryId()).isEqualTo(11);
        assertThat(order(null, null).lastEntry()).isEmpty();
        assertThat(order(null, null).lastEntryId()).isZero();
    }

    @Test
    void whatIsComparedBeforeAMoveIsTheRowOfAnUndoToo() {
        assertThat(order(null, null, OLDER).lastRowId()).isEqualTo(10);
        assertThat(order(null, new PutBack(12, 13, Instant.EPOCH, 1, 0), OLDER).lastRowId())
                .isEqualTo(13);
    }

    @Test
    void onlyAnAddressWithAnAtSignGetsMail() {
        assertThat(order("a@b", null).hasMailAddress()).isTrue();
        assertThat(order("ab", null).hasMailAddress()).isFalse();
        assertThat(order(null, null).hasMailAddress()).isFalse();
    }

    @Test
    void aMoveKeepsEveryOtherEntryAndEndsTheUndo() {
        LogEntry back = new LogEntry(14, 1, NOON.plusDays(1));
        Order moved = order("a@b", new PutBack(12, 13, Instant.EPOCH, 1, 0), OLDER, NEWER)
                .moved(back);

        assertThat(moved.status()).isEqualTo(1);
        assertThat(moved.entries()).isEqualTo(Map.of(1, back, 2, NEWER));
        assertThat(moved.putBack()).isNull();
        assertThat(moved.email()).isEqualTo("a@b");
        assertThat(moved.customerOrders()).isEqualTo(2);
    }

    @Test
    void everyConditionBindsByItself() {
        Set<Integer> no = Set.of();
        assertAllowed(true, null, null, no, no, Set.of(), no);
        assertAllowed(true, "100", "100.0", Set.of(3, 9), Set.of(4), Set.of("web"), Set.of(8, 9));
        assertAllowed(false, "100.01", null, no, no, Set.of(), no);
        assertAllowed(false, null, "99.99", no, no, Set.of(), no);
        assertAllowed(false, null, null, Set.of(4), no, Set.of(), no);
        assertAllowed(false, null, null, no, Set.of(3), Set.of(), no);
        assertAllowed(false, null, null, no, no, Set.of("en"), no);
        assertAllowed(false, null, null, no, no, Set.of(), Set.of(1));
        assertThat(customersWith(2).allow(order("a@b", null))).isTrue();
        assertThat(customersWith(3).allow(order("a@b", null))).isFalse();
    }

    private static Conditions customersWith(int orders) {
        return new Conditions(null, null, Set.of(), Set.of(), Set.of(), Set.of(), orders);
    }

    @Test
    void everyConditionThatIsNotMetIsNamedByItsKey() {
        Conditions asked =
                new Conditions(new BigDecimal(101), BigDecimal.ONE, Set.of(4), Set.of(5), Set.of("en"), Set.of(1), 3);
        assertThat(asked.unmet(order("a@b", null))).containsExactly(Condition.values());
        assertThat(Stream.of(Condition.values()).map(Condition::key))
                .containsExactly("minCost", "maxCost", "deliveries", "payments", "contexts", "userGroups", "minOrders");
        assertThat(Conditions.NONE.unmet(order("a@b", null))).isEmpty();
    }

    private static void assertAllowed(
            boolean allowed,
            String min,
            String max,
            Set<Integer> deliveries,
            Set<Integer> payments,
            Set<String> contexts,
            Set<Integer> groups) {
        Conditions conditions = new Conditions(
                min == null ? null : new BigDecimal(min),
                max == null ? null : new BigDecimal(max),
                deliveries,
                payments,
                contexts,
                groups,
                null);
        assertThat(conditions.allow(order("a@b", null)))
                .as(conditions.toString())
                .isEqualTo(allowed);
    }
}
