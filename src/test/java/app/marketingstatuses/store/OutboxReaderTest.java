package app.marketingstatuses.store;

import static app.marketingstatuses.store.Samples.NOON;
import static app.marketingstatuses.store.Samples.mail;
import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.OutboxQueue.QueuedMail;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxReaderTest extends StoreContract {
    private OutboxReader reader;
    private OutboxTable outbox;

    /** Mails of the orders 1 to 5: sent, to be retried, dead, dropped, waiting; the third to a manager. */
    @BeforeEach
    void mails() {
        outbox = store.outbox();
        reader = store.outboxReader();
        OutboxRows rows = new OutboxRows(database.tables());
        for (long order = 1; order <= 5; order++) {
            insertOrder(order, 4);
            execute("UPDATE {ms2_orders} SET `num` = ? WHERE `id` = ?", "2611/7" + order, order);
            var drafts = List.of(mail(order == 3 ? Kind.MANAGER : Kind.CUSTOMER, order, 4));
            database.inTransaction(connection -> {
                rows.queue(connection, OutboxRows.rows("r0", 1, NOON, drafts));
                return null;
            });
        }
        List<QueuedMail> claimed = outbox.claim("r1", NOON, 4);
        outbox.markSent(claimed.get(0).id(), NOON);
        outbox.markRetrying(claimed.get(1).id(), NOON.plusSeconds(90), "451 try later");
        outbox.markDead(claimed.get(2).id(), NOON, "550 recipient refused");
        outbox.markDropped(claimed.get(3).id(), NOON, "order-moved-on");
    }

    @Test
    void countsByStateAndWhatIsDue() {
        OutboxCounts counts = reader.counts(NOON);
        assertThat(counts.all()).isEqualTo(5);
        assertThat(counts.of(MailState.SENT, MailState.DEAD)).isEqualTo(2);
        assertThat(counts.due()).isEqualTo(1);
        assertThat(reader.counts(NOON.plusSeconds(90)).due()).isEqualTo(2);
    }

    @Test
    void listsInTheOrderOfQueueing() {
        assertThat(orders(OutboxQuery.ALL)).containsExactly(5L, 4L, 3L, 2L, 1L);
        assertThat(orders(new OutboxQuery(Set.of(), null, "", false))).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void filtersByStateAndAudience() {
        assertThat(orders(new OutboxQuery(Set.of(MailState.DEAD, MailState.SENT), null, "", true)))
                .containsExactly(3L, 1L);
        assertThat(orders(new OutboxQuery(Set.of(), "manager", null, true))).containsExactly(3L);
        assertThat(orders(new OutboxQuery(Set.of(MailState.SENT), "manager", "", true)))
                .isEmpty();
    }

    @Test
    void findsByNumberSubjectAddressAndId() {
        assertThat(orders(find("2611/74"))).containsExactly(4L);
        assertThat(orders(find("заказ 2"))).containsExactly(2L);
        assertThat(orders(find(" CUSTOMER@exa "))).hasSize(5);
        assertThat(orders(find("5"))).containsExactly(5L);
        assertThat(orders(find("%"))).isEmpty();
        assertThat(orders(find("_"))).isEmpty();
        assertThat(orders(find("\\"))).isEmpty();
    }

    private static OutboxQuery find(String text) {
        return new OutboxQuery(Set.of(), null, text, true);
    }

    @Test
    void tellsALineOfEachMailAlsoWhereTheOrderIsGone() {
        execute("DELETE FROM {ms2_orders} WHERE `id` = 2");
        List<Long> ids = reader.ids(OutboxQuery.ALL);
        OutboxLine dead = reader.lines(ids).get(ids.get(2));
        assertThat(dead.orderNumber()).isEqualTo("2611/73");
        assertThat(dead.to()).isEqualTo("customer@example.com");
        assertThat(dead.subject()).isEqualTo("Заказ 3");
        assertThat(dead.entry().error()).isEqualTo("550 recipient refused");
        assertThat(dead).hasToString(dead.entry().toString());
        assertThat(reader.lines(ids).get(ids.get(3)).orderNumber()).isNull();
        assertThat(reader.lines(List.of())).isEmpty();
    }

    @Test
    void opensOneLetter() {
        long id = reader.ids(OutboxQuery.ALL).get(0);
        assertThat(reader.letter(id).orElseThrow().mail().html()).isEqualTo("<p>Привет</p>");
        assertThat(reader.letter(999_999)).isEmpty();
    }

    @Test
    void changesOfManyMailsOnlyWhatCanBeChanged() {
        List<Long> ids = reader.ids(OutboxQuery.ALL);
        assertThat(reader.among(ids, OutboxTable.RETRYABLE)).containsExactly(ids.get(3), ids.get(2));
        assertThat(outbox.retryWhatCan(ids, NOON)).isEqualTo(2);
        assertThat(reader.counts(NOON).due()).isEqualTo(3);
        assertThat(outbox.dropWhatCan(ids)).isEqualTo(3);
        assertThat(reader.counts(NOON).of(MailState.DROPPED)).isEqualTo(4);
        List<Long> unknown = new ArrayList<>(Collections.nCopies(1200, 999_999L));
        assertThat(outbox.dropWhatCan(unknown)).isZero();
    }

    private List<Long> orders(OutboxQuery query) {
        List<Long> ids = reader.ids(query);
        var lines = reader.lines(ids);
        return ids.stream().map(id -> lines.get(id).entry().orderId()).toList();
    }
}
