package app.marketingstatuses.engine;

import java.util.Set;

/**
 * How a run was asked for.
 *
 * @param taskNames only these tasks move orders, the others keep their claims; empty for all
 * @param limit at most so many moves; null for no limit
 * @param mail whether moves queue mail and queued mail is sent
 * @param fuse overrides the shop's setting for this run; null to keep it, 0 for no fuse
 * @param by who asked, such as {@code cron} or a user's name
 */
public record RunRequest(Set<String> taskNames, Integer limit, boolean mail, Integer fuse, String by) {
    public RunRequest {
        taskNames = Set.copyOf(taskNames);
    }
}
