package app.marketingstatuses.engine;

import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.ShopZone;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A forecast by hour of the shop's clock and by task.
 *
 * @param hours every hour from the first to the last moment, those without a move included; the first and the last may be
 *     cut
 * @param moved by task id, how many orders it moves in all
 * @param held orders that come due after the first moment but cannot leave their status by the shop's rules
 */
public record HourlyForecast(List<Hour> hours, Map<Long, Integer> moved, List<Verdict> held) {
    private static final Set<Reason> RULES =
            EnumSet.of(Reason.TARGET_INACTIVE, Reason.FINAL_STATUS, Reason.FIXED_STATUS);

    /**
     * @param start the moment the shop's clock strikes it; in autumn two hours bear the same name
     * @param moved by task id; tasks that move nothing are absent
     */
    public record Hour(Instant start, Map<Long, Integer> moved) {
        public int sum() {
            return moved.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Whether the shop's own rules keep an order where it is, for as long as nobody changes its set-up. */
    public static boolean isTrapped(Verdict verdict) {
        return RULES.contains(verdict.reason());
    }

    /** @param forecast of the runs from {@code at} to {@code until}, both inclusive */
    public static HourlyForecast of(Forecast forecast, ShopZone zone, Instant at, Instant until) {
        Map<Instant, Map<Long, Integer>> hours = new TreeMap<>();
        for (Instant hour = struck(at, zone); !hour.isAfter(until); hour = next(hour, zone)) {
            hours.put(hour, new TreeMap<>());
        }
        Map<Long, Integer> moved = new TreeMap<>();
        for (Forecast.Moved move : forecast.moves()) {
            long task = move.verdict().task().id();
            hours.computeIfAbsent(struck(move.at(), zone), hour -> new TreeMap<>())
                    .merge(task, 1, Integer::sum);
            moved.merge(task, 1, Integer::sum);
        }
        List<Hour> all = new ArrayList<>();
        hours.forEach((start, tasks) -> all.add(new Hour(start, tasks)));
        List<Verdict> held = forecast.held().held().stream()
                .filter(v -> isTrapped(v) && v.dueAt().isAfter(at))
                .toList();
        return new HourlyForecast(all, moved, held);
    }

    public int sum() {
        return moved.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Instant struck(Instant at, ShopZone zone) {
        return at.atZone(zone.id()).truncatedTo(ChronoUnit.HOURS).toInstant();
    }

    private static Instant next(Instant hour, ShopZone zone) {
        return struck(hour.plus(1, ChronoUnit.HOURS).plus(30, ChronoUnit.MINUTES), zone);
    }
}
