package app.marketingstatuses.mail;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.TellableException;
import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.engine.DigestBook;
import app.marketingstatuses.engine.DigestBook.Made;
import app.marketingstatuses.engine.DigestDay;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.Postman;
import app.marketingstatuses.engine.RunWatcher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/** Queues the managers' report once a day before the mail is sent. A report that cannot be made holds up no mail. */
public final class DigestPostman implements Postman {
    private static final Duration DAY = Duration.ofDays(1);

    private final Postman postman;
    private final DigestDay days;
    private final DigestBook book;
    private final DigestWriter writer;
    private final IntSupplier upcoming;
    private final Clock clock;

    /** @param upcoming counts the orders that runs will move in the next 24 hours, as things stand */
    public DigestPostman(
            Postman postman, DigestDay days, DigestBook book, DigestWriter writer, IntSupplier upcoming, Clock clock) {
        this.postman = postman;
        this.days = days;
        this.book = book;
        this.writer = writer;
        this.upcoming = upcoming;
        this.clock = clock;
    }

    @Override
    public Tally deliver(String runId, Instant until, RunWatcher watcher) {
        int queued = 0;
        String failure = null;
        try {
            queued = report(runId);
        } catch (Refusal lost) {
            throw lost;
        } catch (CannotRender e) {
            failure = Telling.REPORT_FAILS.say(e.getMessage());
        } catch (RuntimeException e) {
            failure = Telling.REPORT_FAILS.say(TellableException.tell(e));
        }
        return postman.deliver(runId, until, watcher).withReports(queued, failure);
    }

    private int report(String runId) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<Made> last = book.last();
        Optional<LocalDate> day = days.due(now, last.map(Made::day).orElse(null));
        if (day.isEmpty()) {
            return 0;
        }
        Instant from = last.map(Made::at).filter(at -> at.isBefore(now)).orElse(now.minus(DAY));
        List<OutgoingMail> mails = writer.write(day.get(), () -> book.read(from, now), upcoming);
        return book.queue(day.get(), runId, now, mails) ? mails.size() : 0;
    }
}
