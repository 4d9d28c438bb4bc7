package app.marketingstatuses.store;

import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.OutgoingMail.Head;
import app.marketingstatuses.shop.Tables;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

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

    /** Mails {@code m} of the outbox with what they say, as {@link #read} reads it. */
    String selectFrom(String outbox) {
        return "SELECT m.*, h.`marketing`, h.`reply_to`, h.`unsubscribe` FROM " + outbox + " m LEFT JOIN " + table
                + " h ON h.`message_id` = m.`message_id`";
    }

    static Head read(ResultSet row, OutgoingMail.Kind kind) throws SQLException {
        boolean marketing = row.getInt("marketing") != 0;
        return row.wasNull()
                ? Head.plain(kind)
                : new Head(marketing, row.getString("reply_to"), row.getString("unsubscribe"));
    }
}
