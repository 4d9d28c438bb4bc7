package app.marketingstatuses.store;

import app.marketingstatuses.engine.Postman.Tally;
import app.marketingstatuses.engine.RunReport.Failed;
import app.marketingstatuses.engine.RunReport.Moved;
import app.marketingstatuses.engine.RunReport.Skipped;
import app.marketingstatuses.engine.RunReport.Tried;
import java.time.Instant;
import java.util.List;

/**
 * A run that did something; tasks are named as they were then.
 *
 * @param finishedAt null where it was killed or is still going on
 * @param moved where it is an undo, what it put back
 * @param tried orders that stayed while their mail went to the owner
 * @param mail what it sent; nothing where it is not finished
 * @param undoOf the run that it undid; null where it is no undo
 */
public record HistoryRun(
        String runId,
        Instant startedAt,
        Instant finishedAt,
        String by,
        List<Moved> moved,
        List<Tried> tried,
        List<Skipped> skipped,
        List<Failed> failed,
        int mailQueued,
        Tally mail,
        String undoOf) {}
