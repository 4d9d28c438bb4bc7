package app.marketingstatuses.store;

import static app.marketingstatuses.store.Samples.NOON;
import static app.marketingstatuses.store.Samples.mail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CustomerDataTest extends StoreContract {
    private static final Addressee OLGA = Addressee.customer(7);
    private static final List<Long> HERS = List.of(10L, 11L);

    private CustomerData data;

    @BeforeEach
    void twoCustomers() {
        data = store.customerData();
        execute("DELETE FROM {ms2_orders}");
        order(10, 7);
        order(11, 7);
        order(12, 8);
        queue(10, Kind.CUSTOMER);
        queue(11, Kind.MANAGER);
        queue(12, Kind.CUSTOMER);
        store.outbox().claim("r1", NOON, 1).forEach(m -> store.outbox().markSent(m.id(), NOON));
        store.doNotMail().add(Set.of(OLGA), NOON, "owner");
    }

    @Test
    void allThatIsKeptOfACustomerIsHandedOutAndNothingOfAnother() {
        var kept = data.export(OLGA);

        assertThat(kept).containsOnlyKeys("outbox", "do_not_mail");
        assertThat(kept.get("outbox")).extracting(row -> row.get("order_id")).containsExactlyElementsOf(HERS);
        assertThat(kept.get("outbox").get(0)).containsEntry("mail_to", "customer@example.com");
        assertThat(data.export(Addressee.customer(99))).isEmpty();
    }

    @Test
    void erasedMailsHoldNothingMoreAreNeverSentAndStayAsProof() {
        assertThat(data.erase(OLGA)).isEqualTo(2);

        assertThat(texts("SELECT CONCAT(`order_id`, ' ', `state`, ' ', `mail_to`, COALESCE(`to_name`, ''), `subject`,"
                        + " `html`, `body_text`, ' ', COALESCE(`error`, '')) FROM {marketing_statuses_outbox}"
                        + " WHERE `order_id` < 12 ORDER BY `id`"))
                .containsExactly("10 sent  ", "11 dropped  erased");
        assertThat(texts("SELECT `mail_to` FROM {marketing_statuses_outbox} WHERE `order_id` = 12"))
                .containsExactly("customer@example.com");
        assertThat(store.outbox().claim("r2", NOON, 8))
                .extracting(m -> m.mail().orderId())
                .containsExactly(12L);
        assertThat(store.doNotMail().contains(OLGA)).isTrue();
        assertThat(data.erase(OLGA)).isEqualTo(2);
    }

    @Test
    void whoeverWasMailedIsFoundByTheAddressToo() {
        execute("DELETE FROM {ms2_orders}");
        Addressee address = Addressee.address("Customer@Example.com").orElseThrow();

        assertThat(data.export(address).get("outbox"))
                .extracting(row -> row.get("order_id"))
                .containsExactly(10L, 12L);
    }

    @Test
    void aMailInHandIsNotErasedUnderTheRunThatSendsIt() {
        store.outbox().claim("r2", NOON, 8);

        assertThatThrownBy(() -> data.erase(OLGA)).isInstanceOf(Refusal.class).hasMessageContaining("just being sent");

        assertThat(texts("SELECT COUNT(*) FROM {marketing_statuses_outbox} WHERE `mail_to` = ''"))
                .containsExactly("0");
    }

    private void order(long id, long user) {
        execute("INSERT INTO {ms2_orders} (`id`, `user_id`, `status`, `num`) VALUES (?, ?, 4, 'x')", id, user);
    }

    private void queue(long order, Kind kind) {
        OutboxRows rows = new OutboxRows(database.tables());
        database.inTransaction(connection -> {
            rows.queue(connection, OutboxRows.rows("r0", 1, NOON, List.of(mail(kind, order, 4))));
            return null;
        });
    }
}
