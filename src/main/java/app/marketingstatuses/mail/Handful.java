package app.marketingstatuses.mail;

import app.marketingstatuses.engine.OutboxQueue;
import app.marketingstatuses.engine.OutboxQueue.QueuedMail;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Mails that were claimed together and are not begun yet. */
final class Handful {
    /** Well below the time for which a claim holds. */
    private static final Duration FRESH = Duration.ofSeconds(15);

    private final OutboxQueue queue;
    private final Deque<QueuedMail> mails;
    private final Instant freshUntil;

    Handful(OutboxQueue queue, Collection<QueuedMail> mails, Instant claimedAt) {
        this.queue = queue;
        this.mails = new ArrayDeque<>(mails);
        this.freshUntil = claimedAt.plus(FRESH);
    }

    boolean isEmpty() {
        return mails.isEmpty();
    }

    /** Whether the claim should be renewed rather than relied on much longer. */
    boolean isOld(Instant now) {
        return freshUntil.isBefore(now);
    }

    /** The next ones, at most so many, each about another order: those that may leave side by side. */
    List<QueuedMail> next(int most) {
        Set<Long> orders = new HashSet<>();
        return mails.stream()
                .limit(most)
                .takeWhile(queued -> orders.add(queued.mail().orderId()))
                .toList();
    }

    /** The first of them is begun. */
    void begin() {
        mails.remove();
    }

    /** Gives back what was not begun, in its old place in the queue. */
    void leave() {
        mails.stream()
                .collect(Collectors.groupingBy(
                        QueuedMail::queuedAt, Collectors.mapping(QueuedMail::id, Collectors.toList())))
                .forEach((queuedAt, ids) -> queue.release(ids, queuedAt, null));
        mails.clear();
    }
}
