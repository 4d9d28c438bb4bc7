package app.marketingstatuses.engine;

import app.marketingstatuses.domain.Trial;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a run was asked for.
 *
 * @param taskNames only these tasks move orders, the others keep their claims; empty for all
 * @param limit at most so many moves; null for no limit
 * @param mail whether moves queue mail and queued mail is sent
 * @param fuse overrides the shop's setting for this run; null to keep it, 0 for no fuse
 * @param by who asked, such as {@code cron} or a user's name
 * @param chosen only these moves, exactly as they were previewed; null for whatever is due
 */
public record RunRequest(
        Set<String> taskNames, Integer limit, boolean mail, Integer fuse, String by, Set<Choice> chosen) {
    public RunRequest {
        taskNames = Set.copyOf(taskNames);
        chosen = chosen == null ? null : Set.copyOf(chosen);
    }

    /** Whatever is due. */
    public RunRequest(Set<String> taskNames, Integer limit, boolean mail, Integer fuse, String by) {
        this(taskNames, limit, mail, fuse, by, null);
    }

    /** The same request for these moves only; those that are not due any more are told by {@link RunReport#notDue}. */
    public RunRequest only(Collection<Choice> moves) {
        return new RunRequest(taskNames, limit, mail, fuse, by, Set.copyOf(moves));
    }

    boolean wants(Verdict due) {
        boolean named = taskNames.isEmpty() || taskNames.contains(due.task().name());
        return named && (chosen == null || chosen.contains(Choice.of(due)));
    }

    /** A move as a preview showed it: another task, another target, another status now or another trial is another move. */
    public record Choice(long taskId, long orderId, int from, int to, Trial trial) {
        /** A move in earnest. */
        public Choice(long taskId, long orderId, int from, int to) {
            this(taskId, orderId, from, to, Trial.OFF);
        }

        public static Choice of(Verdict due) {
            return new Choice(
                    due.task().id(),
                    due.order().id(),
                    due.order().status(),
                    due.task().to(),
                    due.trial());
        }

        /** The choices that stand for these due verdicts. */
        public static Set<Choice> of(Collection<Verdict> due) {
            return due.stream().map(Choice::of).collect(Collectors.toSet());
        }
    }
}
