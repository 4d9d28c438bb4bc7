package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.Postman.Tally;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Mails are marked as sent while others are on their way. */
class SentMarksTest {
    private static final int IN_HAND = 8;

    private final ManyConnections server = new ManyConnections();
    private final ManyMails mails = new ManyMails(server);
    private final AtomicInteger failures = new AtomicInteger();

    /** As long as the database takes, the server has at most eight that a kill would repeat. */
    @Test
    void howeverSlowTheDatabaseIsNeverMoreThanEightAreHandedOverAndNotMarked() {
        mails.queue(120);
        AtomicInteger most = new AtomicInteger();
        mails.beforeMark = () -> {
            ManyConnections.comes(new CountDownLatch(1), 10);
            int open = server.taken.size() - (int) mails.inState("sent");
            most.accumulateAndGet(open, Math::max);
        };

        assertThat(mails.deliver()).isEqualTo(new Tally(120, 0, 0, 0, null));
        mails.allWentOnce();
        assertThat(most.get()).isBetween(3, IN_HAND);
    }

    @Test
    void aMarkThatFailsOnceIsMadeAgain() {
        mails.queue(1);
        mails.beforeMark = () -> failOnce(true);

        assertThat(mails.deliver()).isEqualTo(new Tally(1, 0, 0, 0, null));
        mails.allWentOnce();
    }

    @Test
    void whereMarkingFailsInTheMiddleTheRoundEndsAndWhatWentIsMarkedYet() {
        mails.queue(120);
        mails.beforeMark = () -> failOnce(server.taken.size() >= 60);

        assertThat(mails.failure()).isInstanceOf(IllegalStateException.class).hasMessage("away");
        assertThat(server.taken).hasSizeBetween(60, 110).doesNotHaveDuplicates();
        assertThat(mails.inState("sent")).isEqualTo(server.taken.size());
        assertThat(server.open).hasValue(0);

        mails.beforeMark = () -> {};
        mails.pass(46);
        mails.deliver();
        mails.allWentOnce();
    }

    @Test
    void whereTheDatabaseStaysAwayAtMostEightStayUnmarked() {
        mails.queue(120);
        mails.beforeMark = () -> {
            if (server.taken.size() >= 60) {
                throw new IllegalStateException("away");
            }
        };

        assertThat(mails.failure()).isInstanceOf(IllegalStateException.class).hasMessage("away");
        assertThat(server.taken.size() - mails.inState("sent")).isBetween(1L, (long) IN_HAND);
        assertThat(server.open).hasValue(0);
    }

    /** Five slow mails, claimed 45 seconds ago, taken over and not marked when the round claims the next. */
    @Test
    void aMailThatWaitsForItsMarkIsNotHandedOverAgain() {
        mails.queue(5);
        CountDownLatch claimedAgain = new CountDownLatch(1);
        mails.beforeMark = () -> ManyConnections.await(claimedAgain);
        mails.beforeClaim = claim -> mails.pass(claim == 2 ? 46 : 0);
        mails.afterClaim = (claim, batch) -> {
            if (claim == 2) {
                assertThat(batch).hasSize(5);
                claimedAgain.countDown();
            }
        };

        assertThat(mails.deliver().sent()).isEqualTo(5);
        mails.allWentOnce();
    }

    private void failOnce(boolean now) {
        if (now && failures.incrementAndGet() == 1) {
            throw new IllegalStateException("away");
        }
    }
}
