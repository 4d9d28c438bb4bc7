package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.MailRoom.Drafts;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.testing.TestShop;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Three hundred orders with something hostile in every field that a customer fills: no mail of theirs is broken by it. */
class HostileOrdersTest {
    private static final int ORDERS = 300;
    private static final List<String> PIECES = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "\"><b onclick='x()'>",
            "' style='x:1",
            "<#assign x=1>",
            "${7*191}",
            "#{7*191}",
            "${\"x\"?new()}",
            "{$num}",
            "{7*191}",
            "{'mail_smtp_pass' | option}",
            "[[+num]]",
            "[[++mail_smtp_pass]]",
            "[[!exec]]",
            "]]>",
            "<!--",
            "</td></table>",
            "\r\nBcc: evil@example.net\r\n\r\n",
            "\nSubject: x",
            "\u2028",
            "\u0085",
            "\u760A",
            "\u760Dx",
            "\u202E",
            "\u2067",
            "\uD83D\uDE00",
            "&amp;&#10;",
            "=?utf-8?q?=0D=0ABcc:_x?=",
            "x".repeat(10_000));

    private final Random random = new Random(7);

    @Test
    void noFieldOfAnOrderBreaksItsMail() throws Exception {
        try (MailBench bench = new MailBench()) {
            TeaChunks.into(bench.shop);
            bench.shop.setting("mail_smtp_pass", "TOPSECRET");
            int status = bench.mailingBoth(
                    "Hostile",
                    "{$num}: {$user.fullname} [[+address.receiver]] {'ms2_email_subject_new_user' | lexicon : $order}",
                    "[[%ms2_email_subject_new_manager]] {$order_comment | upper}");
            bench.shop.setStatus(status, "body_user", TeaChunks.PROMO);
            bench.shop.setStatus(status, "body_manager", TeaChunks.NEW_MANAGER);
            List<Verdict> moves = new ArrayList<>();
            for (int i = 0; i < ORDERS; i++) {
                moves.add(bench.move(order(bench.shop), status));
            }

            Map<Verdict, Drafts> drafts = bench.service.render(moves);

            Set<List<String>> heads = new HashSet<>();
            for (Verdict move : moves) {
                assertThat(drafts.get(move).failure()).isNull();
                for (OutgoingMail mail : drafts.get(move).mails()) {
                    heads.add(head(mail));
                    whole(mail);
                }
            }
            assertThat(heads).hasSize(1);
        }
    }

    /** An order whose every field ends in something hostile. */
    private long order(TestShop shop) {
        long user = shop.user("customer" + random.nextInt(1_000_000) + "@example.com");
        shop.execute(
                "UPDATE {user_attributes} SET `fullname` = ?, `city` = ?, `website` = ?, `extended` = ?"
                        + " WHERE `internalKey` = ?",
                value(100),
                value(191),
                value(191),
                "{\"a\": \"<b>\"}",
                user);
        long order = shop.order().user(user).num(value(20)).cost("100").insert();
        shop.execute("UPDATE {ms2_orders} SET `order_comment` = ? WHERE `id` = ?", value(12_000), order);
        shop.execute(
                "INSERT INTO {ms2_order_products} (`product_id`, `order_id`, `name`, `count`, `price`, `weight`, `cost`,"
                        + " `options`) VALUES (0, ?, ?, 1, 100, 0, 100, ?)",
                order,
                value(255),
                "{\"size\": \"\\\"><script>1</script>${7*191}\", \"<i>\": [\"</td>\"]}");
        shop.execute(
                "INSERT INTO {ms2_order_addresses} (`order_id`, `user_id`, `receiver`, `phone`, `email`, `index`, `region`,"
                        + " `city`, `street`, `building`, `room`, `comment`) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                order,
                user,
                value(255),
                value(20),
                value(191),
                value(50),
                value(100),
                value(100),
                value(255),
                value(10),
                value(10),
                value(12_000));
        return order;
    }

    private String value(int longest) {
        StringBuilder value = new StringBuilder(random.nextBoolean() ? "A" : "");
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            value.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        String cut = value.length() > longest ? value.substring(0, longest) : value.toString();
        return Character.isHighSurrogate(cut.charAt(cut.length() - 1)) ? cut.substring(0, cut.length() - 1) : cut;
    }

    /** Names of the head's lines: the same for every mail. */
    private static List<String> head(OutgoingMail mail) throws Exception {
        String source = MailSource.of(mail, Instant.EPOCH).orElseThrow();
        MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)));
        assertThat(message.getSubject()).isEqualTo(mail.subject());
        assertThat(message.getAllRecipients()).hasSize(1);
        String name = ((InternetAddress) message.getAllRecipients()[0]).getPersonal();
        assertThat(name == null ? "" : name).isEqualTo(mail.toName());
        return Collections.list(message.getAllHeaders()).stream()
                .map(header -> header.getName())
                .sorted()
                .toList();
    }

    private static void whole(OutgoingMail mail) {
        assertThat(mail.subject().lines()).hasSize(1);
        assertThat(mail.subject() + mail.html() + mail.text()).doesNotContain("TOPSECRET", "1337", "\u202E", "\u2067");
        Document page = Jsoup.parse(mail.html());
        assertThat(page.select("script, iframe, img[src=x], b[onclick], i > i")).isEmpty();
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes().asList())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")
                            || attribute.getValue().startsWith("x:1"));
        }
        assertThat(page.select("p.foot").last().text()).isEqualTo("Test shop");
        assertThat(page.select("table[width=600] p.foot")).hasSize(1);
    }
}
