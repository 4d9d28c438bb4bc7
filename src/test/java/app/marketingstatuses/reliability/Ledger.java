package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.reliability.RoughMailServer.Taken;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.IDN;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at every row and every mail of a shop once all is done: nothing lost, nothing twice. */
final class Ledger {
    private final BusyShop busy;

    Ledger(BusyShop busy) {
        this.busy = busy;
    }

    /** Every order stands in the target by one log row, one record and one mail that was sent. */
    void everyOrderMovedOnce() {
        everyOrderMoved();
        assertThat(strays("marketing_statuses_outbox", "`state` = 'sent'"))
                .as("orders whose sent mail is not one")
                .isEmpty();
    }

    /** The same, whatever became of the mail. */
    void everyOrderMoved() {
        assertThat(orders("`status` <> " + busy.target)).as("orders lost").isEmpty();
        assertThat(strays("ms2_order_logs", "`action` = 'status' AND `entry` = '" + busy.target + "'"))
                .as("orders whose log is not one row")
                .isEmpty();
        assertThat(strays("marketing_statuses_moves", "1 = 1"))
                .as("orders whose record is not one row")
                .isEmpty();
        assertThat(busy.shop.queryLong("SELECT COUNT(*) FROM {marketing_statuses_outbox}"))
                .as("mails queued")
                .isEqualTo(busy.orders());
        assertThat(busy.shop.queryLong("SELECT COUNT(*) FROM {marketing_statuses_schedule} s JOIN {ms2_orders} o"
                        + " ON o.`id` = s.`order_id` WHERE o.`status` <> s.`status`"))
                .as("schedule rows of orders that moved on")
                .isZero();
        noHalfTransition();
    }

    /** Order, log, record and mail of each order tell the same, whether it moved or not. */
    void noHalfTransition() {
        String moved = "EXISTS (SELECT 1 FROM {marketing_statuses_moves} m WHERE m.`order_id` = o.`id`)";
        String logged = "EXISTS (SELECT 1 FROM {ms2_order_logs} l WHERE l.`order_id` = o.`id` AND l.`action` = 'status'"
                + " AND l.`entry` = '" + busy.target + "')";
        String mailed = "EXISTS (SELECT 1 FROM {marketing_statuses_outbox} q WHERE q.`order_id` = o.`id`)";
        String there = "(o.`status` = " + busy.target + ")";
        assertThat(busy.shop.queryStrings("SELECT o.`id` FROM {ms2_orders} o WHERE " + there + " <> " + moved + " OR "
                        + there + " <> " + logged + " OR " + there + " <> " + mailed))
                .as("half transitions")
                .isEmpty();
    }

    /** What the customers got: nobody nothing, and a repeated mail is the same mail. @return how many were repeats */
    int everyCustomerWasWrittenTo() throws MessagingException {
        Map<String, Set<String>> ids = new HashMap<>();
        MimeMessage[] mails = busy.mail.getReceivedMessages();
        for (MimeMessage mail : mails) {
            for (Address to : mail.getAllRecipients()) {
                ids.computeIfAbsent(to.toString().replaceAll(".*<|>.*", ""), a -> new HashSet<>())
                        .add(mail.getMessageID());
            }
        }
        return repeats(ids, mails.length);
    }

    /** The same by what another server took over. */
    int everyCustomerWasWrittenTo(List<Taken> mails) {
        Map<String, Set<String>> ids = new HashMap<>();
        mails.forEach(mail ->
                ids.computeIfAbsent(mail.recipient(), a -> new HashSet<>()).add(mail.messageId()));
        return repeats(ids, mails.size());
    }

    private int repeats(Map<String, Set<String>> ids, int mails) {
        assertThat(ids).as("customers written to").hasSize((int) busy.orders());
        assertThat(ids.values())
                .as("Message-IDs of each customer")
                .allSatisfy(each -> assertThat(each).hasSize(1));
        return mails - ids.size();
    }

    /**
     * What the outbox says is what the server saw: sent mails under their Message-ID and to their address alone, and of
     * those that are dead or dropped nothing. A mail that is still open may have been taken over without our knowing.
     */
    void theOutboxTellsTheTruth(List<Taken> taken) {
        Map<String, Set<String>> seen = new HashMap<>();
        for (Taken mail : taken) {
            assertThat(mail.recipients()).hasSize(1);
            seen.computeIfAbsent(mail.messageId(), id -> new HashSet<>()).add(mail.recipient());
        }
        Set<String> saw = new HashSet<>();
        seen.forEach((id, to) -> to.forEach(address -> saw.add(id + " " + address)));
        Set<String> sent = Set.copyOf(mails("`state` = 'sent'"));
        assertThat(saw).as("mails that the server took over").containsAll(sent);
        saw.removeAll(sent);
        assertThat(mails("`state` NOT IN ('dead', 'dropped', 'sent')")).containsAll(saw);
    }

    /** Message-ID and address, a domain of other letters as it goes over the wire. */
    private List<String> mails(String where) {
        return busy
                .shop
                .queryStrings(
                        "SELECT CONCAT(`message_id`, ' ', LOWER(`mail_to`)) FROM {marketing_statuses_outbox} WHERE "
                                + where)
                .stream()
                .map(Ledger::asSent)
                .toList();
    }

    private static String asSent(String mail) {
        int domain = mail.lastIndexOf('@') + 1;
        try {
            return mail.substring(0, domain) + IDN.toASCII(mail.substring(domain));
        } catch (IllegalArgumentException e) { // It is none, and no server has seen it.
            return mail;
        }
    }

    private List<String> orders(String where) {
        return busy.shop.queryStrings("SELECT `id` FROM {ms2_orders} WHERE " + where);
    }

    /** Orders that have not exactly one row there. */
    private List<String> strays(String table, String where) {
        return busy.shop.queryStrings(
                "SELECT o.`id` FROM {ms2_orders} o LEFT JOIN (SELECT `order_id`, COUNT(*) AS n FROM {"
                        + table + "} WHERE " + where + " GROUP BY `order_id`) t ON t.`order_id` = o.`id`"
                        + " WHERE COALESCE(t.n, 0) <> 1");
    }
}
