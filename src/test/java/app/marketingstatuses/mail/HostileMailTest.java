package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.BodySource;
import app.marketingstatuses.engine.MailRoom.Drafts;
import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.testing.HostileValues;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Three hundred hostile values in every field of an order, through all three sources of a mail. */
class HostileMailTest {
    private static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");
    private static final MailBench BENCH = new MailBench();
    private static final Map<BodySource, Integer> STATUSES = new EnumMap<>(BodySource.class);
    private static final String SUBJECT = "No {$num} for {$user.fullname} [[+order_comment]] {$address.city}";
    private static final String CHUNK =
            "<html><body><p title=\"{$user.fullname}\">{$user.fullname}|{$num}|{$order_comment}|"
                    + "{$address.receiver}|{$address.city}|{$address.comment}|[[+user.fullname]]|[[+order_comment]]|"
                    + "{$user.fullname | upper}|{$order_comment | truncate : 50}|{$order_comment | nl2br}</p>"
                    + "{foreach $products as $p}<div>{$p.name} {$p.count}{foreach $p.options as $k => $v} {$k}={$v}{/foreach}</div>"
                    + "{/foreach}<a href=\"https://shop.example.com/?n={$user.fullname}\">Look</a><p>END</p></body></html>";
    private static final String TEMPLATE = "<html><body><p title=\"${customer.name}\">${customer.name}|${order.num}|"
            + "${order_comment}|${user.fullname}|${address.city}|${customer.name?upper_case}|${text(user.fullname)}|"
            + "${order_comment?truncate(40)}|${replace(order_comment, 'a', '<i>')}</p><#list lines as l><div>${l.name}"
            + " ${l.options} ${l.count}</div></#list><#list address as row><div>${row}</div></#list>"
            + "<#list products as p><div>${p.name}</div></#list>"
            + "<a href=\"https://shop.example.com/?n=${customer.name}\">Look</a><p>END</p></body></html>";

    private static long user;
    private static long order;

    @BeforeAll
    static void furnish() {
        user = BENCH.shop.user("hostile@example.com");
        order = BENCH.fullOrder(user);
        BENCH.shop.setting("secret", "TOPSECRET");
        BENCH.ownSettings.put("unsubscribe-address", "stop@example.com");
        BENCH.ownSettings.put("reply-to", "answers@example.com");
        BENCH.shop.execute(
                "INSERT INTO {site_htmlsnippets} (`id`, `name`, `snippet`) VALUES (90, 'hostile', ?)", CHUNK);
        for (BodySource source : BodySource.values()) {
            int status = BENCH.mailingBoth(source.code(), SUBJECT, SUBJECT);
            STATUSES.put(source, status);
            if (source == BodySource.CHUNK) {
                BENCH.shop.setStatus(status, "body_user", 90);
                BENCH.shop.setStatus(status, "body_manager", 90);
            } else if (source == BodySource.TEMPLATE) {
                for (Kind audience : Kind.values()) {
                    BENCH.templates.add(new MailTemplate(
                            status,
                            audience,
                            "en",
                            "No ${order.num} for ${customer.name} ${order_comment} ${subject!}",
                            TEMPLATE,
                            ""));
                }
            }
        }
    }

    @AfterAll
    static void close() {
        BENCH.close();
    }

    @Test
    void nothingRunsNoHeaderIsAddedAndNoMailBreaks() throws Exception {
        fill("An\nna");
        Map<String, Seen> plain = mails().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, mail -> Seen.of(mail.getValue())));
        assertThat(plain).hasSize(6);
        int broken = 0;
        for (String value : HostileValues.all()) {
            fill(value);
            for (Map.Entry<String, OutgoingMail> mail : mails().entrySet()) {
                Seen seen = Seen.of(mail.getValue());
                Seen usual = plain.get(mail.getKey());
                String what = mail.getKey() + ": " + value;
                assertThat(usual.tags()).as(what).containsAll(seen.tags());
                assertThat(usual.attributes()).as(what).containsAll(seen.attributes());
                assertThat(seen.links()).as(what).allMatch(HostileMailTest::isOurs);
                assertThat(seen.headers()).as(what).isEqualTo(usual.headers());
                assertThat(mail.getValue().html()
                                + mail.getValue().text()
                                + mail.getValue().subject())
                        .as(what)
                        .doesNotContain("1337", "TOPSECRET");
                assertThat(mail.getValue().subject())
                        .as(what)
                        .doesNotContain("\n", "\r")
                        .startsWith("No ");
                broken += seen.whole() ? 0 : 1;
            }
        }
        assertThat(broken).isZero();
    }

    private static boolean isOurs(String link) {
        return link.startsWith("https://shop.example.com")
                || link.matches("mailto:stop@example\\.com\\?subject=unsubscribe%20%23[A-Za-z0-9._~%-]+");
    }

    private static Map<String, OutgoingMail> mails() {
        return STATUSES.entrySet().stream()
                .flatMap(status -> {
                    Drafts drafts = BENCH.render(order, status.getValue());
                    assertThat(drafts.failure()).isNull();
                    assertThat(MailBench.sources(drafts)).containsEntry(Kind.CUSTOMER, status.getKey());
                    assertThat(drafts.mails()).hasSize(2);
                    return drafts.mails().stream().map(mail -> Map.entry(status.getKey() + " " + mail.kind(), mail));
                })
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** As much of the value as each column holds. */
    private static void fill(String value) throws Exception {
        String typed =
                value.replaceAll("(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])", "?");
        String options =
                new ObjectMapper().writeValueAsString(Map.of(cut(typed, 40), typed, "size", List.of(typed, typed)));
        BENCH.shop.execute("UPDATE {user_attributes} SET `fullname` = ? WHERE `internalKey` = ?", cut(typed, 90), user);
        BENCH.shop.execute(
                "UPDATE {ms2_orders} SET `num` = ?, `order_comment` = ? WHERE `id` = ?", cut(typed, 18), typed, order);
        BENCH.shop.execute(
                "UPDATE {ms2_order_addresses} SET `receiver` = ?, `city` = ?, `street` = ?, `region` = ?, `building` = ?,"
                        + " `room` = ?, `phone` = ?, `comment` = ? WHERE `order_id` = ?",
                cut(typed, 90),
                cut(typed, 90),
                cut(typed, 90),
                cut(typed, 90),
                cut(typed, 9),
                cut(typed, 9),
                cut(typed, 18),
                typed,
                order);
        BENCH.shop.execute(
                "UPDATE {ms2_order_products} SET `name` = ?, `options` = ? WHERE `order_id` = ?",
                cut(typed, 200),
                options,
                order);
        BENCH.shop.setting("site_name", cut(typed, 100));
    }

    private static String cut(String text, int longest) {
        String cut = text.substring(0, Math.min(longest, text.length()));
        return !cut.isEmpty() && Character.isHighSurrogate(cut.charAt(cut.length() - 1))
                ? cut.substring(0, cut.length() - 1)
                : cut;
    }

    /** @param whole whether it can be sent and its end is there */
    private record Seen(
            Set<String> tags, Set<String> attributes, List<String> links, List<String> headers, boolean whole) {
        static Seen of(OutgoingMail mail) {
            Set<String> tags = new TreeSet<>();
            Set<String> attributes = new TreeSet<>();
            for (Element element : Jsoup.parse(mail.html()).getAllElements()) {
                tags.add(element.normalName());
                element.attributes().asList().stream().map(Attribute::getKey).forEach(attributes::add);
            }
            String wire = MailSource.of(mail, AT).orElse("");
            List<String> headers = wire.substring(0, Math.max(0, wire.indexOf("\n\n")))
                    .lines()
                    .filter(line -> !line.startsWith(" ") && !line.startsWith("\t"))
                    .map(line -> line.replaceFirst(":.*", ""))
                    .toList();
            boolean ours = mail.html().contains("role=\"presentation\"");
            boolean ends = ours
                    ? mail.html().stripTrailing().endsWith("</html>")
                            && mail.text().contains("\n--\n")
                    : mail.html().contains("<p>END</p>") && mail.text().endsWith("END\n");
            return new Seen(
                    tags,
                    attributes,
                    Jsoup.parse(mail.html()).select("a").eachAttr("href"),
                    headers,
                    ends && !wire.isEmpty());
        }
    }
}
