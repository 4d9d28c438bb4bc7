package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.Postman.Tally;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A round in which so many mails go over three connections that many are claimed at once. */
class QuickRoundTest {
    private final ManyConnections server = new ManyConnections();
    private final ManyMails mails = new ManyMails(server);

    @Test
    void manyAreClaimedAtOnceWhereAllConnectionsAreOpenAndEightWhereTheyAreNot() {
        mails.queue(300);
        List<Integer> claimed = new ArrayList<>();
        mails.afterClaim = (claim, batch) -> claimed.add(batch.size());

        assertThat(mails.deliver()).isEqualTo(new Tally(300, 0, 0, 0, null));
        mails.allWentOnce();
        assertThat(claimed.subList(0, 6)).containsOnly(8);
        assertThat(claimed).contains(40).allMatch(size -> size <= 40);

        claimed.clear();
        mails.settings.put("mail-pace", "1000");
        mails.queue(100);
        assertThat(mails.deliver().sent()).isEqualTo(100);
        assertThat(claimed).allMatch(size -> size <= 8);
    }

    /** While the first connection has a mail, the ones behind it were not looked at yet. */
    @Test
    void anOrderThatMovesOnWhileTheMailBeforeItIsSentGetsNone() {
        mails.queue(200);
        Set<Long> moved = new HashSet<>();
        server.says = (connection, mail) -> {
            if (connection == 1 && mail.orderId() < 200) {
                mails.moveOn(mail.orderId() + 1);
                moved.add(mail.orderId() + 1);
            }
            return null;
        };

        Tally tally = mails.deliver();

        assertThat(moved).hasSizeGreaterThan(30);
        assertThat(server.taken).doesNotContainAnyElementsOf(moved);
        assertThat(tally).isEqualTo(new Tally(200 - moved.size(), 0, 0, moved.size(), null));
    }

    /** The server takes 16 seconds for one of them: the claim would end before its turn came to the last. */
    @Test
    void aClaimThatGrowsOldIsGivenBackAndRenewed() {
        mails.queue(200);
        AtomicLong slow = new AtomicLong();
        List<Long> claimedAgain = new ArrayList<>();
        server.says = (connection, mail) -> {
            if (connection == 1 && mail.orderId() > 100 && slow.compareAndSet(0, mail.orderId())) {
                mails.pass(16);
            }
            return null;
        };
        Set<Long> claimed = new HashSet<>();
        mails.afterClaim = (claim, batch) -> batch.stream()
                .filter(queued -> !claimed.add(queued.id()))
                .forEach(queued -> claimedAgain.add(queued.id()));

        assertThat(mails.deliver()).isEqualTo(new Tally(200, 0, 0, 0, null));
        mails.allWentOnce();
        assertThat(claimedAgain).isNotEmpty().first().isEqualTo(slow.get() + 1);
    }
}
