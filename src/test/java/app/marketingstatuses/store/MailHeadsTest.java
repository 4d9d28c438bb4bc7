package app.marketingstatuses.store;

import static app.marketingstatuses.store.Samples.NOON;
import static app.marketingstatuses.store.Samples.due;
import static app.marketingstatuses.store.Samples.mail;
import static app.marketingstatuses.store.Samples.order;
import static app.marketingstatuses.store.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Moves;
import app.marketingstatuses.engine.Moves.Move;
import app.marketingstatuses.engine.OutboxQueue.QueuedMail;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.OutgoingMail.Head;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a mail says in its head is kept with the mail. */
class MailHeadsTest extends StoreContract {
    private static final Task REMIND = task(1, "Remind", 1, 4);

    private Moves moves;

    @BeforeEach
    void moves() {
        moves = store.moves(new ShopZone(ZoneId.of("Europe/Moscow")), "cron");
    }

    @Test
    void keepsWhatAMailSaysInItsHeadWithTheMailAndGivesItOutTheSameEachTime() {
        insertOrder(10, 1);
        OutgoingMail plain = mail(Kind.MANAGER, 10, 4);
        OutgoingMail full =
                mail(Kind.CUSTOMER, 10, 4).with(new Head(true, "r@b.example", "mailto:u@b.example?subject=x"));
        OutgoingMail wanted = mail(Kind.CUSTOMER, 10, 4).with(new Head(false, null, null));
        moves.apply("r1", NOON, List.of(new Move(due(REMIND, order(10, 1, 0)), List.of(plain, full, wanted))));

        assertThat(texts("SELECT `message_id` FROM {marketing_statuses_outbox_heads}"))
                .containsExactlyInAnyOrder(full.messageId(), wanted.messageId());
        List<QueuedMail> first = store.outbox().claim("r1", NOON, 8);
        assertThat(first).extracting(QueuedMail::mail).containsExactly(plain, full, wanted);
        store.outbox().release(first.stream().map(QueuedMail::id).toList(), NOON, "no connection");
        assertThat(store.outbox().claim("r2", NOON, 8)).isEqualTo(first);
        assertThat(store.outboxReader().letter(first.get(1).id())).contains(first.get(1));
    }

    /** Servers of other versions give new tables other collations. */
    @Test
    void readsHeadsAlsoWhereAnotherServerMadeTheirTable() {
        insertOrder(10, 1);
        OutgoingMail mail = mail(Kind.CUSTOMER, 10, 4).with(new Head(true, "r@b.example", null));
        moves.apply("r1", NOON, List.of(new Move(due(REMIND, order(10, 1, 0)), List.of(mail))));
        if (!onH2()) {
            execute("ALTER TABLE {marketing_statuses_outbox_heads} CONVERT TO CHARACTER SET utf8mb4"
                    + " COLLATE utf8mb4_unicode_520_ci");
        }
        assertThat(store.outbox().claim("r1", NOON, 8))
                .extracting(QueuedMail::mail)
                .containsExactly(mail);
    }

    @Test
    void anOrderStaysWhoseMailCannotHaveItsHead() {
        insertOrder(10, 1);
        OutgoingMail mail = mail(Kind.CUSTOMER, 10, 4).with(new Head(true, "r@b.example", null));
        execute(
                "INSERT INTO {marketing_statuses_outbox_heads} (`message_id`, `marketing`) VALUES (?, 1)",
                mail.messageId());

        assertThatThrownBy(() ->
                        moves.apply("r1", NOON, List.of(new Move(due(REMIND, order(10, 1, 0)), List.of(mail)))))
                .isInstanceOf(RuntimeException.class);
        assertThat(texts("SELECT `status` FROM {ms2_orders}")).containsExactly("1");
        assertThat(store.outbox().list()).isEmpty();
    }
}
