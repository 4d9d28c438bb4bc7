package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.engine.DoNotMail;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.engine.Postman.Tally;
import app.marketingstatuses.engine.RunWatcher;
import app.marketingstatuses.testing.MovedClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;

/** A queue of many mails and rounds that empty it. */
final class ManyMails {
    final Map<String, String> settings = new HashMap<>();
    /** Told which claim of the queue, from 1. */
    IntConsumer beforeClaim = claim -> {};

    BiConsumer<Integer, List<FakeQueue.QueuedMail>> afterClaim = (claim, batch) -> {};
    volatile Runnable beforeMark = () -> {};
    IntConsumer told = sent -> {};

    private final ManyConnections server;
    private final MovedClock clock = new MovedClock();
    private final Map<Long, Integer> statuses = new HashMap<>();
    private final Queue queue = new Queue();
    private volatile boolean stopped;
    private long mails;

    ManyMails(ManyConnections server) {
        this.server = server;
    }

    /** So many more, each about an order of its own, numbered on from 1. */
    void queue(int count) {
        for (int i = 0; i < count; i++) {
            add(Kind.CUSTOMER, mails + 1);
        }
    }

    void add(Kind kind, long order) {
        mails++;
        statuses.put(order, 2);
        queue.add(Mails.mail(kind, order, "shop@example.com", "anna@example.org", "x"), clock.instant());
    }

    /** Its order is now in another status than its mail speaks of. */
    void moveOn(long order) {
        statuses.put(order, 3);
    }

    void pass(int seconds) {
        clock.pass(Duration.ofSeconds(seconds));
    }

    /** From now on the watcher says stop. */
    void stop() {
        stopped = true;
    }

    String state(long mail) {
        return queue.state(mail);
    }

    long inState(String state) {
        return LongStream.rangeClosed(1, mails)
                .filter(mail -> queue.state(mail).equals(state))
                .count();
    }

    void allWentOnce() {
        assertThat(server.taken).hasSize((int) mails).doesNotHaveDuplicates();
        assertThat(inState("sent")).isEqualTo(mails);
    }

    Throwable failure() {
        return catchThrowable(this::deliver);
    }

    Tally deliver() {
        return new QueuePostman(
                        queue,
                        new OrdersAtHand(statuses),
                        server.first(),
                        clock,
                        new Random(1),
                        DoNotMail.NOBODY,
                        new SendingRules(settings::get, new ShopZone(ZoneOffset.UTC)),
                        new FakePace())
                .deliver("run", clock.instant().plusSeconds(50), new Watcher());
    }

    private final class Watcher implements RunWatcher {
        @Override
        public boolean isCancelled() {
            return stopped;
        }

        @Override
        public void orders(int done, int total) {}

        @Override
        public void mailsSent(int sent) {
            told.accept(sent);
        }
    }

    private final class Queue extends FakeQueue {
        private int claims;

        @Override
        public List<QueuedMail> claim(String runId, Instant now, int max) {
            claims++;
            Instant before = clock.instant();
            beforeClaim.accept(claims);
            List<QueuedMail> batch = super.claim(runId, now.plus(Duration.between(before, clock.instant())), max);
            afterClaim.accept(claims, batch);
            return batch;
        }

        @Override
        public void markSent(Collection<Long> ids, Instant at) {
            beforeMark.run();
            super.markSent(ids, at);
        }
    }
}
