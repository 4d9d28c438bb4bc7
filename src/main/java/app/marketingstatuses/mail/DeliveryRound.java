package app.marketingstatuses.mail;

import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.engine.OutboxQueue;
import app.marketingstatuses.engine.OutboxQueue.QueuedMail;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.Postman.Tally;
import app.marketingstatuses.engine.RunWatcher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** One emptying of the queue. */
final class DeliveryRound {
    private static final int IN_HAND = 8;
    /** How many are claimed at once when so many have gone that they go quickly; no more than before are handed over. */
    private static final int MANY = 40;

    private static final int SWEEP = 100;
    private static final int SWEEPS = 10;
    private static final int MISSES = 4;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final OutboxQueue queue;
    private final LastLook lastLook;
    private final MailTransport transport;
    private final Clock clock;
    private final RandomGenerator random;
    private final SendingRules rules;
    private final Turnstile turnstile;
    private final String runId;
    private final Instant until;
    private final RunWatcher watcher;
    private final SentMarks marks;
    private final SideLanes lanes;

    /** Senders the server does not accept, and its reply. */
    private final Map<String, String> refusedSenders = new HashMap<>();

    private int sent;
    private int retrying;
    private int dead;
    private int dropped;
    private int left;
    private int quiet;
    /** Connections that failed since the last mail went through. */
    private int misses;

    /** Why no more mail goes out in this round; null while it does. */
    private String stopped;

    private String trouble;

    DeliveryRound(
            OutboxQueue queue,
            LastLook lastLook,
            MailTransport transport,
            Clock clock,
            RandomGenerator random,
            SendingRules rules,
            Turnstile turnstile,
            String runId,
            Instant until,
            RunWatcher watcher) {
        this.queue = queue;
        this.lastLook = lastLook;
        this.transport = transport;
        this.clock = clock;
        this.random = random;
        this.rules = rules;
        this.turnstile = turnstile;
        this.runId = runId;
        this.until = until;
        this.watcher = watcher;
        this.marks = new SentMarks(queue, IN_HAND - SideLanes.MOST);
        this.lanes = new SideLanes(transport, this::send, this::settleBeside);
    }

    Tally go() {
        try (marks;
                lanes) {
            sweep();
            lanes.awaitAll();
        }
        turnstile.close();
        return new Tally(sent, retrying, dead, dropped, trouble, left, quiet, 0);
    }

    private void sweep() {
        int sweeps = 0;
        while (goesOn() && sweeps < SWEEPS) {
            Instant now = clock.instant();
            List<QueuedMail> batch = queue.claim(runId, now, most());
            if (batch.isEmpty()) {
                break;
            }
            sweeps += stopped == null ? 0 : 1;
            deliver(new Handful(queue, notBegun(batch), now));
        }
    }

    private int most() {
        return stopped != null ? SWEEP : lanes.areAllOpen() ? MANY : IN_HAND;
    }

    /** A mail that was claimed so long ago that it can be had again may be on its way, or taken over and not marked yet. */
    private List<QueuedMail> notBegun(List<QueuedMail> batch) {
        return batch.stream()
                .filter(queued -> !lanes.holds(queued.id()) && !marks.tookOver(queued.id()))
                .toList();
    }

    private boolean goesOn() {
        return left == 0 && clock.instant().isBefore(until) && !watcher.isCancelled();
    }

    private void deliver(Handful batch) {
        while (!batch.isEmpty()) {
            lanes.settleDone();
            boolean full = isFull();
            if (full || !goesOn()) {
                batch.leave();
                left = full ? queue.due(clock.instant()) : 0;
            } else if (batch.isOld(clock.instant())) {
                batch.leave();
            } else {
                deliverNext(batch);
            }
        }
    }

    /** One over each connection that is free and one over the first, which is waited for: then the rest is looked at anew. */
    private void deliverNext(Handful batch) {
        boolean alone = rules.pace() > 0;
        List<QueuedMail> next = batch.next(stopped != null ? SWEEP : alone ? 1 : 1 + lanes.free(sent));
        next.forEach(queued -> lanes.await(queued.mail().orderId()));
        Map<Long, String> against = lastLook.against(next);
        for (QueuedMail queued : next) {
            batch.begin();
            if (!settledWithoutSending(queued, against.get(queued.id())) && !handBeside(queued)) {
                hand(queued);
                return;
            }
        }
    }

    /** Whether this minute has no more mails. */
    private boolean isFull() {
        return stopped == null && goesOn() && !turnstile.opens(until, watcher) && goesOn();
    }

    /**
     * Drops what the order has left behind or its customer does not want, buries what is too old, puts back what cannot go
     * in this round.
     */
    private boolean settledWithoutSending(QueuedMail queued, String against) {
        OutgoingMail mail = queued.mail();
        Instant now = clock.instant();
        if (against != null) {
            queue.markDropped(queued.id(), now, against);
            dropped++;
            return true;
        }
        if (rules.isExpired(queued, now)) {
            queue.markDead(queued.id(), now, "expired");
            dead++;
            return true;
        }
        Optional<Instant> quietUntil = rules.heldUntil(mail, now);
        if (quietUntil.isPresent()) {
            queue.release(List.of(queued.id()), quietUntil.get(), OutboxQueue.QUIET);
            quiet++;
            return true;
        }
        String hold = stopped == null ? refusedSenders.get(mail.from()) : stopped;
        if (hold != null) {
            putBack(queued, hold);
        }
        return hold != null;
    }

    /** Whether a connection beside the first takes it: never where a pace holds, which is slow enough for one. */
    private boolean handBeside(QueuedMail queued) {
        return rules.pace() == 0 && lanes.take(queued);
    }

    /**
     * A server that does not like several connections has not said anything about the mail, its sender or the first: that
     * one is asked, unless the mail may have been taken over.
     */
    private void settleBeside(SideLane.Sent beside) {
        QueuedMail queued = beside.mail();
        switch (beside.result().outcome()) {
            case ACCEPTED, REFUSED -> settle(queued, beside.result());
            case UNCERTAIN -> {
                lanes.retire();
                settle(queued, beside.result());
            }
            case TRY_LATER, LOST, SENDER_REFUSED, SERVER_DOWN, LOGIN_REFUSED -> {
                lanes.retire();
                if (!goesOn()) {
                    queue.release(List.of(queued.id()), queued.queuedAt(), null);
                } else if (!settledWithoutSending(
                        queued, lastLook.against(List.of(queued)).get(queued.id()))) {
                    hand(queued);
                }
            }
        }
    }

    private void hand(QueuedMail queued) {
        SendResult result = attempt(queued);
        if (isMiss(result) && misses++ == 0 && turnstile.opens(until, watcher)) {
            lanes.close(); // They may hold the place that the server has for us.
            transport.close();
            result = attempt(queued);
            misses += isMiss(result) ? 1 : 0;
        }
        settle(queued, result);
    }

    private SendResult attempt(QueuedMail queued) {
        SendResult result = send(transport, queued);
        turnstile.passed();
        return result;
    }

    /** On the thread of the connection. */
    private SendResult send(MailTransport over, QueuedMail queued) {
        SendResult result = over.send(queued.mail());
        if (result.outcome() == SendResult.Outcome.ACCEPTED) {
            marks.sent(queued.id(), clock.instant());
        }
        return result;
    }

    private static boolean isMiss(SendResult result) {
        return result.outcome() == SendResult.Outcome.SERVER_DOWN || result.outcome() == SendResult.Outcome.LOST;
    }

    private void settle(QueuedMail queued, SendResult result) {
        switch (result.outcome()) {
            case ACCEPTED -> {
                sent++;
                misses = 0;
                watcher.mailsSent(sent);
            }
            case TRY_LATER, UNCERTAIN -> tryLater(queued, result);
            case LOST -> {
                tryLater(queued, result);
                if (misses >= MISSES) {
                    stop(result);
                }
            }
            case REFUSED -> {
                queue.markDead(queued.id(), clock.instant(), result.error());
                dead++;
            }
            case SENDER_REFUSED -> {
                refusedSenders.put(queued.mail().from(), result.error());
                trouble = Telling.SENDER_NOT_ACCEPTED.say(result.error());
                putBack(queued, result.error());
            }
            case SERVER_DOWN, LOGIN_REFUSED -> {
                stop(result);
                putBack(queued, result.error());
            }
        }
    }

    private void stop(SendResult result) {
        stopped = result.error();
        trouble = Telling.MAIL_STOPS.say(result.error());
    }

    private void tryLater(QueuedMail queued, SendResult result) {
        Instant next = clock.instant().plus(BackOff.after(queued.attempts(), random));
        queue.markRetrying(queued.id(), next, result.error());
        retrying++;
    }

    private void putBack(QueuedMail queued, String error) {
        queue.release(List.of(queued.id()), clock.instant().plus(PAUSE), error);
    }
}
