package app.marketingstatuses.store;

import static app.marketingstatuses.store.Samples.NOON;
import static app.marketingstatuses.store.Samples.mail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.engine.OutboxQueue.QueuedMail;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxTest extends StoreContract {
    private OutboxTable outbox;

    @BeforeEach
    void outbox() {
        outbox = store.outbox();
    }

    @Test
    void givesOutOlderMailFirstAndEachOnce() {
        queue(NOON.plusSeconds(60), 1, 2);
        queue(NOON.plusSeconds(61), 3);

        assertThat(orders(outbox.claim("r1", NOON, 8))).isEmpty();
        assertThat(orders(outbox.claim("r1", NOON.plusSeconds(60), 1))).containsExactly(1L);
        assertThat(orders(outbox.claim("r1", NOON.plusSeconds(61), 8))).containsExactly(2L, 3L);
        assertThat(orders(outbox.claim("r1", NOON.plusSeconds(61), 8))).isEmpty();
        assertThat(states()).containsExactly("sending", "sending", "sending");
    }

    @Test
    void takesOverWhatAKilledRunHadInHand() {
        queue(NOON, 1);
        QueuedMail first = outbox.claim("r1", NOON, 8).get(0);

        assertThat(outbox.claim("r2", NOON.plusMillis(44_999), 8)).isEmpty();
        assertThat(outbox.claim("r2", NOON.plusSeconds(45), 8)).containsExactly(first);
    }

    @Test
    void marksWhatBecameOfAMail() {
        queue(NOON, 1, 2, 3, 4, 5);
        List<QueuedMail> claimed = outbox.claim("r1", NOON, 8);
        outbox.markSent(claimed.get(0).id(), NOON.plusSeconds(1));
        outbox.markRetrying(claimed.get(1).id(), NOON.plusSeconds(90), "451 later");
        outbox.markDead(claimed.get(2).id(), NOON, "550 no");
        outbox.markDropped(claimed.get(3).id(), NOON, "order-moved-on");
        outbox.release(List.of(claimed.get(4).id()), NOON.plusSeconds(30), "no connection");

        assertThat(states()).containsExactly("sent", "retrying", "dead", "dropped", "queued");
        assertThat(outbox.list()).extracting(OutboxEntry::attempts).containsExactly(1, 1, 1, 0, 0);
        assertThat(outbox.list())
                .extracting(OutboxEntry::error)
                .containsExactly(null, "451 later", "550 no", "order-moved-on", "no connection");
        assertThat(outbox.list())
                .extracting(OutboxEntry::nextAt)
                .containsExactly(null, NOON.plusSeconds(90), null, null, NOON.plusSeconds(30));
        assertThat(orders(outbox.claim("r2", NOON.plusSeconds(30), 8))).containsExactly(5L);
        QueuedMail again = outbox.claim("r2", NOON.plusSeconds(90), 8).stream()
                .filter(mail -> mail.mail().orderId() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(again.attempts()).isEqualTo(1);
        assertThat(again.mail())
                .as("the same mail, under its Message-ID")
                .isEqualTo(claimed.get(1).mail());
        outbox.release(List.of(again.id()), NOON.plusSeconds(200), null);
        assertThat(states().get(1)).isEqualTo("retrying");
    }

    @Test
    void aMailThatExpiredWasNotAttempted() {
        queue(NOON, 1);
        outbox.markDead(outbox.claim("r1", NOON, 8).get(0).id(), NOON, "expired");

        assertThat(outbox.list()).extracting(OutboxEntry::attempts).containsExactly(0);
    }

    @Test
    void theOwnerRetriesAndDropsAllOrNothing() {
        queue(NOON, 1, 2, 3);
        List<QueuedMail> claimed = outbox.claim("r1", NOON, 2);
        long dead = claimed.get(0).id();
        long sent = claimed.get(1).id();
        long queued = outbox.list().get(2).id();
        outbox.markDead(dead, NOON, "expired");
        outbox.markSent(sent, NOON);
        Instant later = NOON.plusSeconds(90_000);

        assertThatThrownBy(() -> outbox.retry(List.of(dead, sent, 999_999L), later))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sent + " (sent), 999999 (there is none)");
        assertThat(states()).containsExactly("dead", "sent", "queued");
        assertThatThrownBy(() -> outbox.drop(List.of(queued, sent)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sent + " (sent)")
                .hasMessageNotContaining(queued + " (");

        outbox.drop(List.of(queued));
        outbox.retry(List.of(dead), later);
        assertThat(outbox.list().get(0).queuedAt()).isEqualTo(later);
        assertThat(orders(outbox.claim("r2", later, 8))).containsExactly(1L);
        assertThatThrownBy(() -> outbox.drop(List.of(dead))).hasMessageContaining(dead + " (sending)");
        assertThat(states()).containsExactly("sending", "sent", "dropped");
    }

    @Test
    void adoptingTheShopDropsWhatWaits() {
        queue(NOON, 1, 2, 3);
        outbox.markSent(outbox.claim("r1", NOON, 1).get(0).id(), NOON);
        outbox.claim("r1", NOON, 1);

        assertThat(store.init(true, null).droppedMails()).isEqualTo(2);
        assertThat(states()).containsExactly("sent", "dropped", "dropped");
        assertThat(outbox.list().get(2).error()).isEqualTo("adopted");
        assertThat(store.init(true, null).changed()).isFalse();
    }

    @Test
    void manyClaimersNeverGetTheSameMail() {
        queue(NOON, IntStream.rangeClosed(1, 100).asLongStream().toArray());
        Set<Long> got = ConcurrentHashMap.newKeySet();
        List<Long> twice = Collections.synchronizedList(new ArrayList<>());

        IntStream.range(0, 4).parallel().forEach(claimer -> {
            for (int i = 0; i < 40; i++) {
                for (QueuedMail mail : outbox.claim("r" + claimer, NOON, 8)) {
                    if (!got.add(mail.id())) {
                        twice.add(mail.id());
                    }
                }
            }
        });

        assertThat(twice).isEmpty();
        assertThat(got).hasSize(100);
    }

    private void queue(Instant at, long... orderIds) {
        OutboxRows rows = new OutboxRows(database.tables());
        for (long order : orderIds) {
            database.inTransaction(connection -> {
                rows.queue(connection, OutboxRows.rows("r0", 1, at, List.of(mail(Kind.CUSTOMER, order, 4))));
                return null;
            });
        }
    }

    private static List<Long> orders(List<QueuedMail> mails) {
        return mails.stream().map(mail -> mail.mail().orderId()).toList();
    }

    private List<String> states() {
        return outbox.list().stream().map(entry -> entry.state().code()).toList();
    }
}
