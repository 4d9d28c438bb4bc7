package app.marketingstatuses.engine;

import app.marketingstatuses.domain.LogEntry;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.SendWindow;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import app.marketingstatuses.domain.Trial;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The contract once more, written naively and independently of the engine: looks at every order each time, remembers
 * nothing but moves and first sights. Windows are found minute by minute.
 */
final class Oracle {
    record Due(long task, long order, Instant dueAt) {}

    private final ZoneId zone;
    private final int initial;

    private record Stay(int status, long after, Instant seenAt) {}

    private final Map<Long, Stay> stays = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> doneStarts = new HashSet<>();

    private final Trial shopTrial;
    private final Set<String> mailed = new HashSet<>();
    private final Set<String> movedInTrial = new HashSet<>();
    private final Set<Long> ownEntries = new HashSet<>();

    Oracle(ZoneId zone, int initial, Trial shopTrial) {
        this.zone = zone;
        this.initial = initial;
        this.shopTrial = shopTrial;
    }

    /** Where the order stays, its owner got a mail. */
    boolean stays(Task task) {
        return shopTrial == Trial.MAIL || task.trial() == Trial.MAIL;
    }

    private boolean inTrial(Task task) {
        return shopTrial != Trial.OFF || task.trial() != Trial.OFF;
    }

    /** @param entry id of the log row it wrote */
    void moved(Task task, long order, String start, long entry) {
        String both = task.id() + ":" + order;
        if (stays(task)) {
            mailed.add(both + ":" + start);
            return;
        }
        ownEntries.add(entry);
        if (inTrial(task)) {
            movedInTrial.add(both);
        } else {
            done.add(both);
            doneStarts.add(both + ":" + start);
        }
    }

    /** The owner got its mail, or tasks alone brought it back. */
    private boolean tried(Task task, Order order, Instant now) {
        String both = task.id() + ":" + order.id();
        if (stays(task)) {
            return mailed.contains(both + ":" + start(task, order, now));
        }
        LogEntry last = order.lastEntry().orElse(null);
        return inTrial(task)
                && task.repeat() == Task.Repeat.ONCE
                && movedInTrial.contains(both)
                && last != null
                && last.status() == order.status()
                && ownEntries.contains(last.id());
    }

    /** What a run at {@code now} moves, in its order. */
    List<Due> due(InMemoryShop shop, List<Task> tasks, Instant now) {
        List<Due> claims = new ArrayList<>();
        Set<String> closed = new HashSet<>();
        shop.orders.values().forEach(order -> sight(order, now));
        for (Order order : shop.orders.values()) {
            for (Task task : tasks) {
                Instant dueAt = claim(shop, task, order, now);
                if (dueAt != null) {
                    claims.add(new Due(task.id(), order.id(), dueAt));
                    if (task.window() != null && !open(task.window(), now) || tried(task, order, now)) {
                        closed.add(task.id() + ":" + order.id());
                    }
                    break;
                }
            }
        }
        claims.removeIf(claim -> closed.contains(claim.task() + ":" + claim.order()));
        List<Long> places = tasks.stream().map(Task::id).toList();
        claims.sort(Comparator.comparing(Due::dueAt)
                .thenComparing(due -> places.indexOf(due.task()))
                .thenComparing(Due::order));
        Map<Long, Integer> left = new HashMap<>();
        tasks.forEach(t -> left.put(t.id(), t.limitPerRun() == null ? Integer.MAX_VALUE : t.limitPerRun()));
        claims.removeIf(due -> left.merge(due.task(), -1, Integer::sum) < 0);
        return claims;
    }

    private Instant claim(InMemoryShop shop, Task task, Order order, Instant now) {
        if (!task.from().contains(order.status())) {
            return null;
        }
        String start = start(task, order, now);
        Instant since = start == null ? null : since(task, order, now);
        if (since == null) {
            return null;
        }
        boolean already = task.repeat() == Task.Repeat.ONCE
                ? done.contains(task.id() + ":" + order.id())
                : doneStarts.contains(task.id() + ":" + order.id() + ":" + start);
        Instant dueAt = since.plus(Duration.ofMinutes(task.afterMinutes()));
        if (already || now.isBefore(dueAt) || (task.dueFrom() != null && dueAt.isBefore(task.dueFrom()))) {
            return null;
        }
        OrderStatus target = status(shop, task.to());
        OrderStatus old = status(shop, order.status());
        if (target == null || !target.active()) {
            return null;
        }
        if (old != null && old.active() && (old.isFinal() || (old.fixed() && target.rank() <= old.rank()))) {
            return null;
        }
        if (task.maxLateMinutes() != null) {
            Instant from = dueAt;
            while (task.window() != null && !open(task.window(), from)) {
                from = from.plusSeconds(60 - Math.floorMod(from.getEpochSecond(), 60));
            }
            if (now.isAfter(from.plus(Duration.ofMinutes(task.maxLateMinutes())))) {
                return null;
            }
        }
        return task.conditions().allow(order.ofCustomerWith(count(shop, order))) ? dueAt : null;
    }

    private static int count(InMemoryShop shop, Order order) {
        if (order.userId() == 0) {
            return shop.uncounted.contains(order.status()) ? 0 : 1;
        }
        int count = 0;
        for (Order other : shop.orders.values()) {
            if (other.userId() == order.userId() && !shop.uncounted.contains(other.status())) {
                count++;
            }
        }
        return count;
    }

    /** Identity of the clock's start, null for none. */
    String start(Task task, Order order, Instant now) {
        LogEntry entry = entry(task, order);
        if (entry != null) {
            return entry.time() == null ? null : "log" + entry.id();
        }
        if (task.clock() instanceof TaskClock.Since) {
            return null;
        }
        if (task.clock() instanceof TaskClock.Created || isInitial(order)) {
            return order.createdOn() == null ? null : "created";
        }
        sight(order, now);
        return "seen after " + order.lastEntryId();
    }

    private Instant since(Task task, Order order, Instant now) {
        LogEntry entry = entry(task, order);
        if (entry != null) {
            return instant(entry.time());
        }
        if (task.clock() instanceof TaskClock.Created || isInitial(order)) {
            return instant(order.createdOn());
        }
        return sight(order, now);
    }

    private Instant sight(Order order, Instant now) {
        Stay stay = stays.get(order.id());
        if (stay == null || stay.status() != order.status() || stay.after() != order.lastEntryId()) {
            stay = new Stay(order.status(), order.lastEntryId(), now);
            stays.put(order.id(), stay);
        }
        return stay.seenAt();
    }

    private boolean isInitial(Order order) {
        return order.entries().isEmpty() && order.status() == initial;
    }

    private static LogEntry entry(Task task, Order order) {
        if (task.clock() instanceof TaskClock.Created) {
            return null;
        }
        if (task.clock() instanceof TaskClock.Since since) {
            return order.entries().get(since.status());
        }
        LogEntry last = order.entries().values().stream()
                .max(Comparator.comparingLong(LogEntry::id))
                .orElse(null);
        return last != null && last.status() == order.status() ? last : null;
    }

    private static OrderStatus status(InMemoryShop shop, int id) {
        return shop.statuses.stream().filter(s -> s.id() == id).findFirst().orElse(null);
    }

    /** The later of the two readings; the latest moment of the day that shows a time not before a missing one. */
    private Instant instant(LocalDateTime local) {
        return local.atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }

    private boolean open(SendWindow window, Instant at) {
        LocalDateTime local = at.atZone(zone).toLocalDateTime();
        int minute = local.getHour() * 60 + local.getMinute();
        boolean spans = window.fromMinute() > window.toMinute();
        boolean opensToday = window.days().contains(local.getDayOfWeek()) && minute >= window.fromMinute();
        if (!spans) {
            return opensToday && minute < window.toMinute();
        }
        return opensToday || (window.days().contains(local.getDayOfWeek().minus(1)) && minute < window.toMinute());
    }
}
