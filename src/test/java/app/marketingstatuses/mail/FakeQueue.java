package app.marketingstatuses.mail;

import app.marketingstatuses.engine.OutboxQueue;
import app.marketingstatuses.engine.OutgoingMail;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A queue in memory that remembers what was said of each mail. */
class FakeQueue implements OutboxQueue {
    private static final Duration LEASE = Duration.ofSeconds(45);

    private final Map<Long, Row> rows = new LinkedHashMap<>();
    final List<Integer> claimed = new ArrayList<>();

    long add(OutgoingMail mail, Instant queuedAt) {
        return add(mail, queuedAt, 0);
    }

    long add(OutgoingMail mail, Instant queuedAt, int attempts) {
        long id = rows.size() + 1L;
        rows.put(id, new Row(new QueuedMail(id, attempts, queuedAt, mail), "queued", queuedAt, null));
        return id;
    }

    /** Such as {@code sent}, or {@code dead expired}. */
    synchronized String state(long id) {
        Row row = rows.get(id);
        return row.error() == null ? row.state() : row.state() + " " + row.error();
    }

    Instant nextAt(long id) {
        return rows.get(id).nextAt();
    }

    @Override
    public synchronized List<QueuedMail> claim(String runId, Instant now, int max) {
        List<QueuedMail> taken = rows.values().stream()
                .filter(row -> row.state().matches("queued|retrying|sending")
                        && !row.nextAt().isAfter(now))
                .limit(max)
                .map(Row::mail)
                .toList();
        taken.forEach(mail -> set(mail.id(), "sending", now.plus(LEASE), null));
        claimed.add(taken.size());
        return taken;
    }

    @Override
    public synchronized void markSent(Collection<Long> ids, Instant at) {
        ids.forEach(id -> set(id, "sent", at, null));
    }

    @Override
    public synchronized void markRetrying(long id, Instant nextAt, String error) {
        set(id, "retrying", nextAt, error);
    }

    @Override
    public synchronized void markDead(long id, Instant at, String error) {
        set(id, "dead", at, error);
    }

    @Override
    public synchronized void markDropped(long id, Instant at, String reason) {
        set(id, "dropped", at, reason);
    }

    @Override
    public synchronized void release(Collection<Long> ids, Instant nextAt, String error) {
        ids.forEach(id -> set(id, "queued", nextAt, error));
    }

    /** How many may still be sent. */
    synchronized long open() {
        return rows.values().stream()
                .filter(row -> row.state().matches("queued|retrying|sending"))
                .count();
    }

    @Override
    public synchronized int due(Instant now) {
        return (int) rows.values().stream()
                .filter(row ->
                        row.state().matches("queued|retrying") && !row.nextAt().isAfter(now))
                .count();
    }

    private void set(long id, String state, Instant nextAt, String error) {
        rows.compute(id, (i, row) -> new Row(row.mail(), state, nextAt, error));
    }

    private record Row(QueuedMail mail, String state, Instant nextAt, String error) {}
}
