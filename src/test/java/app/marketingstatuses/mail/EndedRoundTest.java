package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.mail.SendResult.Outcome;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** A round with mails on their way over several connections that is stopped, meets a fault, or is slow. */
class EndedRoundTest {
    /** The first mail that goes over a connection beside the first. */
    private static final long BESIDE = 26;

    private static final SendResult NO = new SendResult(Outcome.LOST, "why");

    private final ManyConnections server = new ManyConnections();
    private final ManyMails mails = new ManyMails(server);

    @Test
    void aStopLeavesTheRestQueuedAndWhatIsOnItsWayIsCounted() {
        mails.queue(120);
        CountDownLatch stopped = new CountDownLatch(1);
        server.says = (connection, mail) -> {
            if (connection > 1) {
                ManyConnections.await(stopped);
            }
            return null;
        };
        mails.told = sent -> {
            if (sent == 60) {
                mails.stop();
                stopped.countDown();
            }
        };

        int sent = mails.deliver().sent();

        assertThat(sent).isEqualTo(62);
        assertThat(server.taken).hasSize(sent).doesNotHaveDuplicates().contains(BESIDE);
        assertThat(mails.inState("sent")).isEqualTo(sent);
        assertThat(mails.inState("queued")).isEqualTo(120 - sent);
    }

    @Test
    void afterAStopAMailThatDidNotGetThroughBesideTheFirstIsNotBegunAnew() {
        mails.queue(60);
        server.says = (connection, mail) -> {
            if (connection > 1) {
                mails.stop();
                return NO;
            }
            return null;
        };

        mails.deliver();

        assertThat(mails.state(BESIDE)).isEqualTo("queued");
        assertThat(server.taken).doesNotContain(BESIDE);
    }

    @Test
    void mailsAboutOneOrderLeaveOneAfterTheOther() {
        mails.queue(25);
        mails.add(Kind.MANAGER, BESIDE);
        mails.add(Kind.CUSTOMER, BESIDE);
        CountDownLatch customers = new CountDownLatch(1);
        AtomicBoolean overtaken = new AtomicBoolean();
        server.says = (connection, mail) -> {
            if (mail.orderId() == BESIDE && mail.kind() == Kind.MANAGER) {
                overtaken.set(ManyConnections.comes(customers, 100));
            } else if (mail.orderId() == BESIDE) {
                customers.countDown();
            }
            return null;
        };

        assertThat(mails.deliver().sent()).isEqualTo(27);
        assertThat(customers.getCount()).isZero();
        assertThat(overtaken).isFalse();
    }

    /** A claim of 45 seconds is over while the mail is on its way: the same round may claim it anew. */
    @Test
    void aMailThatIsLongOnItsWayIsNotHandedOverTwice() {
        mails.queue(60);
        CountDownLatch claimedAgain = new CountDownLatch(1);
        server.says = (connection, mail) -> {
            if (mail.orderId() == BESIDE) {
                ManyConnections.await(claimedAgain);
            }
            return null;
        };
        mails.beforeClaim = claim -> mails.pass(claim == 6 ? 46 : 0);
        mails.afterClaim = (claim, batch) -> {
            if (claim == 6) {
                assertThat(batch).anyMatch(queued -> queued.mail().orderId() == BESIDE);
                claimedAgain.countDown();
            }
        };

        assertThat(mails.deliver().sent()).isEqualTo(60);
        mails.allWentOnce();
    }

    @Test
    void whatWasThrownOnAnotherThreadEndsTheRoundAsItIs() {
        mails.queue(60);
        server.says = (connection, mail) -> {
            if (connection > 1) {
                throw new IllegalArgumentException("the fault");
            }
            return null;
        };

        assertThat(mails.failure()).isInstanceOf(IllegalArgumentException.class).hasMessage("the fault");
        assertThat(mails.inState("sent")).isEqualTo(server.taken.size());
        assertThat(server.open).hasValue(0);
    }

    @Test
    void aRoundThatEndsByAFaultStillMarksWhatIsOnItsWay() {
        mails.queue(60);
        CountDownLatch failed = new CountDownLatch(1);
        server.says = (connection, mail) -> {
            if (mail.orderId() == BESIDE) {
                ManyConnections.await(failed);
                ManyConnections.comes(new CountDownLatch(1), 50); // The server takes its time.
            }
            return null;
        };
        mails.beforeClaim = claim -> {
            if (claim == 5) {
                failed.countDown();
                throw new IllegalStateException("the database is away");
            }
        };

        assertThat(mails.failure()).hasMessage("the database is away");
        assertThat(server.taken).hasSize(32);
        assertThat(mails.inState("sent")).isEqualTo(32);
        assertThat(List.of(server.open.get(), server.opened.get())).containsExactly(0, 2);
    }
}
