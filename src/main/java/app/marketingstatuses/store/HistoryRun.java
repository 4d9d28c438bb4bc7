package app.marketingstatuses.store;

import app.marketingstatuses.engine.Postman.Tally;
import app.marketingstatuses.engine.RunReport.Failed;
import app.marketingstatuses.engine.RunReport.Moved;
import app.marketingstatuses.engine.RunReport.Skipped;
import java.time.Instant;
import java.util.List;

/**
 * A run that did something; tasks are named as they were then.
 *
 * @param finishedAt null where it was killed or is still going on
 * @param mail what it sent; nothing where it is not finished
 */
public record HistoryRun(
        String runId,
        Instant startedAt,
        Instant finishedAt,
        String by,
        List<Moved> moved,
        List<Skipped> skipped,
        List<Failed> failed,
        int mailQueued,
        Tally mail) {}
