package app.marketingstatuses.reliability;

import static app.marketingstatuses.reliability.HostileHeads.cut;
import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.reliability.RoughMailServer.Taken;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What customers and shops may have in names, subjects and addresses, seen as the bytes that reach the mail server. */
class HostileHeadersTest {
    private static final List<String> HEADERS = List.of(
            "Date",
            "From",
            "To",
            "Message-ID",
            "Subject",
            "MIME-Version",
            "Content-Type",
            "Content-Language",
            "Auto-Submitted");
    /** Said of few mails. */
    private static final List<String> SOMETIMES = List.of("Reply-To", "List-Unsubscribe", "List-Unsubscribe-Post");

    private static final int CONTEXTS = 20;

    @TempDir
    Path home;

    @Test
    void noValueAddsAHeaderOrARecipient() throws Exception {
        List<String> values = HostileHeads.values(Figures.of(60, 1_000));
        try (BusyShop busy = new BusyShop(home);
                RoughMailServer server = new RoughMailServer()) {
            busy.init();
            busy.mailThrough(server.port());
            busy.addOrders(3 * values.size());
            poison(busy, values);
            busy.shop.setting("mail_smtp_hosts", "127.0.0.1:1"); // So that all are queued before the first is sent.
            busy.inner(Clock.systemUTC()).run("run", "--silent");
            poisonAnswers(busy, values);
            busy.shop.setting("mail_smtp_hosts", "127.0.0.1");
            for (int runs = 0; busy.open() > 0 && runs < 20; runs++) {
                busy.claimsRunOut();
                busy.inner(Clock.systemUTC()).run("run", "--silent");
            }

            new Ledger(busy).everyOrderMoved();
            new Ledger(busy).theOutboxTellsTheTruth(server.taken);
            assertThat(server.count("RCPT")).isEqualTo(server.count("MAIL")).isEqualTo(server.taken.size());
            assertThat(server.heard).allMatch(line -> !line.contains("evil"), "no command speaks of Eve");
            for (Taken mail : server.taken) {
                assertClean(mail);
            }
            System.out.println(values.size() + " values in names, subjects and addresses: " + server.taken.size()
                    + " mails on the wire, " + refused(busy) + " refused before it, 0 headers and 0 recipients added");
            assertThat(server.taken).as("each in a name and a subject").hasSizeGreaterThanOrEqualTo(values.size());
        }
    }

    private static long refused(BusyShop busy) {
        assertThat(busy.shop.queryStrings(
                        "SELECT DISTINCT `error` FROM {marketing_statuses_outbox} WHERE `state` = 'dead'"))
                .allMatch(error -> error.endsWith(" is no mail address"));
        return busy.shop.queryLong("SELECT COUNT(*) FROM {marketing_statuses_outbox} WHERE `state` = 'dead'");
    }

    /** Each value in name and subject of three customers, and of the second in the address as well. */
    private static void poison(BusyShop busy, List<String> values) {
        busy.shop.setStatus(busy.target, "subject_user", "Order [[+num]] {$user.fullname} {$order_comment}");
        for (int i = 0; i < busy.orders(); i++) {
            long order = i + 1L;
            String value = values.get(i % values.size());
            busy.shop.execute(
                    "UPDATE {ms2_orders} SET `num` = ?, `order_comment` = ?, `context` = ? WHERE `id` = ?",
                    cut(value, 20),
                    value,
                    "c" + i % CONTEXTS,
                    order);
            String plain = "c" + order + "@example.com";
            String address = i / values.size() == 1 ? HostileHeads.around(plain, cut(value, 70), i) : plain;
            busy.shop.execute(
                    "UPDATE {user_attributes} SET `fullname` = ?, `email` = ? WHERE `internalKey` = ?",
                    cut(value, 100),
                    address,
                    1000 + order);
        }
        for (int context = 0; context < CONTEXTS; context++) {
            busy.shop.contextSetting("c" + context, "site_name", values.get(context));
        }
    }

    /** And of the third where answers to the queued mail go. */
    private static void poisonAnswers(BusyShop busy, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            busy.shop.execute(
                    "REPLACE INTO {marketing_statuses_outbox_heads} (`message_id`, `marketing`, `reply_to`)"
                            + " SELECT `message_id`, 0, ? FROM {marketing_statuses_outbox} WHERE `order_id` = ?",
                    HostileHeads.around("answers@example.com", values.get(i), i),
                    2 * values.size() + i + 1);
        }
    }

    private static void assertClean(Taken mail) throws Exception {
        String content = mail.content();
        assertThat(content.replace("\r\n", "")).as("bare line ends").doesNotContain("\r", "\n");
        assertThat(content.lines().filter(line -> line.length() > 998))
                .as("lines that are too long")
                .isEmpty();
        String head = content.substring(0, content.indexOf("\r\n\r\n"));
        assertThat(head.chars()).allMatch(c -> c == '\r' || c == '\n' || c == '\t' || c >= ' ' && c < 127);
        Map<String, Long> headers = Arrays.stream(head.split("\r\n"))
                .filter(line -> !line.startsWith(" ") && !line.startsWith("\t"))
                .map(line -> line.replaceFirst(":.*", ""))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(headers.values()).as("headers that are said twice").containsOnly(1L);
        assertThat(headers.keySet()).containsAll(HEADERS);
        headers.keySet().removeAll(HEADERS);
        assertThat(SOMETIMES).containsAll(headers.keySet());
        assertWhole(mail, content);
    }

    /** Lines are joined as the standard has it: the library leaves those apart that end in a backslash. */
    private static String subject(MimeMessage message) throws Exception {
        return MimeUtility.decodeText(message.getHeader("Subject", null).replaceAll("\r\n(?=[ \t])", ""));
    }

    private static void assertWhole(Taken mail, String content) throws Exception {
        MimeMessage message = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(message.getAllRecipients()).hasSize(1);
        InternetAddress to = (InternetAddress) message.getRecipients(RecipientType.TO)[0];
        assertThat(to.getAddress()).isEqualToIgnoringCase(mail.recipient());
        assertThat(message.getFrom()).hasSize(1);
        assertThat(message.getFrom()[0].toString()).contains("shop@example.com");
        assertThat(message.getReplyTo()).hasSize(1);
        assertThat(subject(message)).doesNotContain("\r", "\n", "\u0000");
        assertThat(((MimeMultipart) message.getContent()).getCount()).isEqualTo(2);
    }
}
