package app.marketingstatuses.store;

import app.marketingstatuses.engine.OutboxQueue.QueuedMail;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.OutgoingMail.Head;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.shop.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of {@code outbox_heads}: what those mails say in their heads that say more than others of their kind. */
final class HeadRows {
    private final String table;

    HeadRows(Tables tables) {
        table = tables.own("outbox_heads");
    }

    /** Keeps what mails say that are queued in the same transaction. */
    void add(Connection connection, List<OutgoingMail> mails) throws SQLException {
        List<Object[]> rows = mails.stream()
                .filter(mail -> !mail.head().equals(Head.plain(mail.kind())))
                .map(mail -> new Object[] {
                    mail.messageId(),
                    mail.head().marketing() ? 1 : 0,
                    mail.head().replyTo(),
                    mail.head().unsubscribe()
                })
                .toList();
        Rows.insert(connection, table, "`message_id`, `marketing`, `reply_to`, `unsubscribe`", "", rows, Rows.CHUNK);
    }

    /**
     * A few mails with what they say. Asked for on its own: two tables that servers of different versions made cannot always be
     * joined by a text.
     */
    List<QueuedMail> told(Connection connection, List<QueuedMail> mails) throws SQLException {
        if (mails.isEmpty()) {
            return mails;
        }
        List<String> ids =
                mails.stream().map(queued -> queued.mail().messageId()).toList();
        Map<String, Head> heads = new HashMap<>();
        Sql.query(
                connection,
                "SELECT * FROM " + table + " WHERE `message_id` IN " + Sql.in(ids),
                row -> heads.put(
                        row.getString("message_id"),
                        new Head(
                                row.getInt("marketing") != 0, row.getString("reply_to"), row.getString("unsubscribe"))),
                ids.toArray());
        return mails.stream().map(queued -> told(queued, heads)).toList();
    }

    private static QueuedMail told(QueuedMail queued, Map<String, Head> heads) {
        OutgoingMail mail = queued.mail();
        return new QueuedMail(
                queued.id(),
                queued.attempts(),
                queued.queuedAt(),
                mail.with(heads.getOrDefault(mail.messageId(), mail.head())));
    }
}
