package app.marketingstatuses.session;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.HourlyForecast;
import app.marketingstatuses.engine.LookAhead;
import app.marketingstatuses.engine.Plan;
import app.marketingstatuses.engine.Station;
import app.marketingstatuses.store.CronDay;
import app.marketingstatuses.store.RunDigest;
import app.marketingstatuses.store.TrialState;
import app.marketingstatuses.store.Troubles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a shop is doing at a moment.
 *
 * @param tasks all, in the owner's order
 * @param taskNames by task id, those of retired tasks too
 * @param resting how many orders stand in each status, by status id
 * @param now what a run would do now
 * @param next what runs will do in the next 24 hours
 * @param movedAfterGap how many orders the first runs after cron's longest gap moved
 * @param configuredUrl the site's address as its configuration says; null for unknown
 * @param trials which trials the shop holds
 * @param promos where promo codes come from
 */
public record Overview(
        Instant at,
        Station.State station,
        CronDay cron,
        int movedAfterGap,
        Statuses statuses,
        List<Task> tasks,
        Map<Long, String> taskNames,
        Map<Integer, Long> resting,
        Plan now,
        HourlyForecast next,
        ShopTraps traps,
        Troubles troubles,
        List<RunDigest> runs,
        String configuredUrl,
        TrialState trials,
        PromoSupply promos) {
    /** A run a minute, the one at the very end left out. */
    static final Duration AHEAD = Duration.ofMinutes(CronDay.MINUTES - 1);

    private static final Duration FIRST_RUNS = Duration.ofMinutes(2);
    private static final int RUNS = 20;

    public List<Task> tasksOn() {
        return tasks.stream().filter(Task::enabled).toList();
    }

    /** Reads all of it afresh. */
    public static Overview read(ShopSession shop) {
        List<Task> all = shop.store().tasks().list();
        List<Task> on = all.stream().filter(Task::enabled).toList();
        Instant now = shop.now();
        Instant until = now.plus(AHEAD);
        LookAhead ahead = shop.preview(on).lookAhead(on, now, until);
        CronDay cron = shop.store().heartbeats().day(now);
        ShopTraps traps = shop.traps(all);
        return new Overview(
                now,
                shop.store().station(shop.configuredUrl()).state(),
                cron,
                movedAfter(cron, shop),
                shop.statuses(),
                all,
                shop.store().tasks().withRetired().stream().collect(Collectors.toMap(Task::id, Task::name)),
                shop.search().countByStatus(),
                ahead.now(),
                HourlyForecast.of(ahead.next(), shop.zone(), now, until),
                traps,
                shop.store().troubles(),
                shop.store().digests().lastThatMoved(RUNS),
                shop.configuredUrl(),
                shop.trials(),
                PromoSupply.of(shop));
    }

    private static int movedAfter(CronDay cron, ShopSession shop) {
        return cron.longestGap()
                .filter(gap -> !gap.open())
                .map(gap ->
                        shop.store().digests().movedBetween(gap.from(), gap.to().plus(FIRST_RUNS)))
                .orElse(0);
    }
}
