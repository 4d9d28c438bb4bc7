package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.Postman.Tally;
import app.marketingstatuses.mail.SendResult.Outcome;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mails that go over up to three connections at a time. */
class SideLanesTest {
    /** The first mail that goes over a connection beside the first. */
    private static final long BESIDE = 26;

    private static final SendResult NO = new SendResult(Outcome.LOST, "why");

    private final ManyConnections server = new ManyConnections();
    private final ManyMails mails = new ManyMails(server);

    @Test
    void manyMailsGoOverThreeConnectionsEachOnce() {
        mails.queue(120);

        assertThat(mails.deliver()).isEqualTo(new Tally(120, 0, 0, 0, null));
        mails.allWentOnce();
        assertThat(server.opened).hasValue(3);
        assertThat(server.open).as("ended with the round").hasValue(0);
    }

    @Test
    void fewMailsOrAPaceHaveOneConnection() {
        mails.queue(25);
        assertThat(mails.deliver().sent()).isEqualTo(25);
        mails.queue(60);
        mails.settings.put("mail-pace", "1000");
        assertThat(mails.deliver().sent()).isEqualTo(60);

        mails.allWentOnce();
        assertThat(server.opened).as("the first of each round").hasValue(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"TRY_LATER", "LOST", "SENDER_REFUSED", "SERVER_DOWN", "LOGIN_REFUSED"})
    void whatAConnectionBesideTheFirstMeetsIsSaidOfNoMailAndClosesThemAll(Outcome outcome) {
        mails.queue(120);
        List<Long> tried = new CopyOnWriteArrayList<>();
        server.says = (connection, mail) -> {
            if (connection > 1) {
                tried.add(mail.orderId());
                return new SendResult(outcome, "too many");
            }
            return null;
        };

        assertThat(mails.deliver()).isEqualTo(new Tally(120, 0, 0, 0, null));
        mails.allWentOnce();
        assertThat(server.open).hasValue(0);
        assertThat(tried).hasSizeBetween(1, 2);
    }

    @Test
    void theThirdConnectionThatIsNotWantedClosesTheSecond() {
        mails.queue(120);
        server.says = (connection, mail) -> connection > 2 ? NO : null;

        assertThat(mails.deliver()).isEqualTo(new Tally(120, 0, 0, 0, null));
        mails.allWentOnce();
        assertThat(server.opened).hasValue(3);
    }

    @Test
    void aMailThatMayHaveBeenTakenBesideTheFirstIsNotHandedOverAtOnceAgain() {
        mails.queue(120);
        server.says = (connection, mail) -> connection > 1 ? new SendResult(Outcome.UNCERTAIN, "why") : null;

        Tally tally = mails.deliver();

        assertThat(tally.retrying()).as("the lanes were closed").isBetween(1, 2);
        assertThat(tally).isEqualTo(new Tally(120 - tally.retrying(), tally.retrying(), 0, 0, null));
        assertThat(mails.state(BESIDE)).isEqualTo("retrying why");
        assertThat(server.taken).hasSize(tally.sent()).doesNotHaveDuplicates().doesNotContain(BESIDE);
    }

    @Test
    void anAddressThatIsRefusedBesideTheFirstIsRefused() {
        mails.queue(120);
        server.says = (connection, mail) -> mail.orderId() == BESIDE ? new SendResult(Outcome.REFUSED, "why") : null;

        assertThat(mails.deliver()).isEqualTo(new Tally(119, 0, 1, 0, null));
        assertThat(mails.state(BESIDE)).isEqualTo("dead why");
        assertThat(server.opened).hasValue(3);
    }

    /** The server lets us have one connection at a time once it has ended the first, as many do after a number of mails. */
    @Test
    void whereTheFirstHasToConnectAgainTheOthersMakeRoom() {
        mails.queue(120);
        AtomicBoolean ended = new AtomicBoolean();
        server.says = (connection, mail) -> {
            if (connection == 1 && server.opened.get() == 3 && ended.compareAndSet(false, true)) {
                return NO;
            }
            return connection == 1 && ended.get() && server.open.get() > 1
                    ? new SendResult(Outcome.SERVER_DOWN, "too many")
                    : null;
        };

        assertThat(mails.deliver()).isEqualTo(new Tally(120, 0, 0, 0, null));
        mails.allWentOnce();
        assertThat(ended).isTrue();
    }
}
