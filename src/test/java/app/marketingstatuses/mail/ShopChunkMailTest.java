package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.BodyOrigin;
import app.marketingstatuses.engine.BodySource;
import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.testing.TestShop;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails made of the shop's own chunks, and which of the three sources a mail is made of. */
class ShopChunkMailTest {
    private static final MailBench BENCH = new MailBench();
    private final TestShop shop = BENCH.shop;

    @AfterAll
    static void close() {
        BENCH.close();
    }

    @BeforeEach
    void clean() {
        BENCH.templates.clear();
        BENCH.ownSettings.clear();
        shop.execute("DELETE FROM {site_htmlsnippets}");
        shop.execute("DELETE FROM {ms2_products}");
        shop.execute("DELETE FROM {site_content}");
        shop.setStatus(TestShop.SENT, "body_user", 0);
        shop.setting("cultureKey", "en");
    }

    @Test
    void theShopsChunkIsTheBodyWhereTheStatusNamesOne() {
        chunk(70, "base", "<html><body><h1>{block 'title'}Shop{/block}</h1>{block 'lines'}{/block}</body></html>");
        chunk(
                71,
                "sent",
                "{extends 'base'}{block 'title'}Order {$num} for {$user.fullname}{/block}{block 'lines'}<table>"
                        + "{foreach $products as $product}<tr><td><a href=\"{$product.id | url : ['scheme' => 'full']}\">"
                        + "{$product.name}</a>{foreach $product.options as $k => $v} {$k}: {$v}{/foreach}</td>"
                        + "<td>{$product.count} x {$product.price}</td></tr>{/foreach}</table>"
                        + "<p>{$total.cost} {'ms2_frontend_currency' | lexicon}</p>{/block}");
        shop.setStatus(TestShop.SENT, "body_user", 71);
        shop.execute(
                "INSERT INTO {site_content} (`id`, `pagetitle`, `uri`, `description`, `introtext`, `content`) VALUES (1, 'Tea', 'tea.html', '', '', '')");
        shop.setting("friendly_urls", "1");
        long order = BENCH.fullOrder(1);

        OutgoingMail mail = BENCH.customerMail(order, TestShop.SENT);

        assertThat(BENCH.sources(order, TestShop.SENT)).containsEntry(Kind.CUSTOMER, BodySource.CHUNK);
        assertThat(mail.subject()).isEqualTo("Your order #2411/128 was sent");
        assertThat(mail.html())
                .contains("<h1>Order 2411/128 for Customer 1</h1>")
                .contains("<a href=\"https://shop.example.com/tea.html\">Longjing, spring harvest 2026</a> size: 100 g")
                .contains("<td>2 x 1 290</td>");
        assertThat(mail.text())
                .contains("Order 2411/128 for Customer 1\n\n")
                .contains("Longjing, spring harvest 2026 (https://shop.example.com/tea.html) size:\n100 g 2 x 1 290\n")
                .contains("\n4 230 ");
    }

    @Test
    void aTaskOfOneContextIsJudgedByTheMailsOfThatContext() {
        chunk(71, "sent", "<p>{'ShopsOwnSnippet' | snippet}</p>");
        shop.setStatus(TestShop.SENT, "body_user", 71);
        shop.contextSetting("russian", "cultureKey", "ru");
        BENCH.templates.add(new MailTemplate(TestShop.SENT, Kind.CUSTOMER, "ru", "", "<p>Готово</p>", ""));
        Task everywhere = Tasks.task(1, TestShop.NEW, TestShop.SENT, 5).build();
        Task russian = Tasks.task(2, TestShop.NEW, TestShop.SENT, 5)
                .conditions(new Conditions(null, null, Set.of(), Set.of(), Set.of("russian"), Set.of(), null))
                .build();

        assertThat(BENCH.service.obstacles(List.of(everywhere, russian))).containsOnlyKeys(everywhere);
    }

    @Test
    void whatTheChunkPrintsIsEscapedAndNothingRuns() {
        chunk(
                71,
                "evil",
                "<p onclick=\"x()\">{$user.fullname}</p><script>alert(1)</script><a href=\"javascript:x()\">y</a>"
                        + "<iframe src=\"https://e.example.com\"></iframe><img src=\"https://e.example.com/i.png\" alt=\"A\">");
        shop.setStatus(TestShop.SENT, "body_user", 71);
        long user = shop.user("evil-chunk@example.com");
        shop.execute(
                "UPDATE {user_attributes} SET `fullname` = ? WHERE `internalKey` = ?",
                "<script>1</script>{$num}[[+num]]${num}",
                user);

        OutgoingMail mail = BENCH.customerMail(shop.order().user(user).insert(), TestShop.SENT);

        assertThat(mail.html())
                .contains("<p>&lt;script&gt;1&lt;/script&gt;{$num}[[+num]]${num}</p><a>y</a>")
                .contains("<img src=\"https://e.example.com/i.png\" alt=\"A\">")
                .doesNotContain("<script", "onclick", "javascript", "iframe");
        assertThat(mail.text()).contains("<script>1</script>{$num}[[+num]]${num}");
    }

    @Test
    void whatCannotBeTranslatedKeepsTheOrderAndNamesChunkLineAndConstruct() {
        chunk(71, "snippets", "<p>\n{$num}\n[[!getPoints? &user=`1`]]</p>");
        shop.setStatus(TestShop.SENT, "body_user", 71);
        long order = shop.order().insert();

        assertThat(BENCH.render(order, TestShop.SENT).failure())
                .isEqualTo("The mail for status \"Sent\" cannot be rendered: [[!getPoints? &user=`1`]] in the chunk"
                        + " snippets, line 3, is run by the shop's PHP only.");
        assertThat(BENCH.intent(order, TestShop.SENT).any()).isFalse();

        BENCH.ownSettings.put("template." + TestShop.SENT, "any");
        assertThat(BENCH.sources(order, TestShop.SENT)).containsEntry(Kind.CUSTOMER, BodySource.OURS);
        BENCH.ownSettings.clear();
        BENCH.templates.add(new MailTemplate(TestShop.SENT, Kind.CUSTOMER, "en", "", "<p>Hi</p>", ""));
        assertThat(BENCH.sources(order, TestShop.SENT)).containsEntry(Kind.CUSTOMER, BodySource.TEMPLATE);
        assertThat(BENCH.intent(order, TestShop.SENT).any()).isTrue();
    }

    @Test
    void eachMailSaysByNameWhatItIsMadeOf() {
        chunk(71, "tpl.sent", "<p>Chunk</p>");
        long order = shop.order().insert();
        assertThat(origin(order)).isEqualTo(BodyOrigin.ours("any"));

        shop.setStatus(TestShop.SENT, "body_user", 71);
        assertThat(origin(order)).isEqualTo(BodyOrigin.chunk("tpl.sent"));

        BENCH.templates.add(new MailTemplate(TestShop.SENT, Kind.CUSTOMER, "en", "", "<p>Hi</p>", ""));
        assertThat(origin(order)).isEqualTo(BodyOrigin.template(1));
    }

    private static BodyOrigin origin(long order) {
        return BENCH.render(order, TestShop.SENT).origins().get(Kind.CUSTOMER);
    }

    @Test
    void aPreviewTellsTheSourceOfEachCustomersLanguageWithoutReadingTheOrder() {
        long russian = shop.user("ru@example.com");
        shop.userSetting(russian, "cultureKey", "ru");
        BENCH.templates.add(new MailTemplate(TestShop.PAID, Kind.CUSTOMER, "ru", "", "<p>Hi</p>", ""));

        assertThat(BENCH.intent(shop.order().user(russian).insert(), TestShop.PAID)
                        .sources())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Kind.CUSTOMER, BodySource.TEMPLATE, Kind.MANAGER, BodySource.OURS));
        assertThat(BENCH.intent(shop.order().insert(), TestShop.PAID).sources())
                .containsEntry(Kind.CUSTOMER, BodySource.OURS);
    }

    @Test
    void theSettingChoosesBetweenOursAndTheShops() {
        chunk(71, "plain", "<p>Chunk</p>");
        long order = shop.order().insert();
        BENCH.ownSettings.put("template." + TestShop.SENT, "shop");
        assertThat(BENCH.render(order, TestShop.SENT).failure()).contains("names no chunk that the shop has");

        shop.setStatus(TestShop.SENT, "body_user", 71);
        assertThat(BENCH.customerMail(order, TestShop.SENT).text()).isEqualTo("Chunk\n");

        BENCH.ownSettings.put("template." + TestShop.SENT, "review-request");
        assertThat(BENCH.customerMail(order, TestShop.SENT).text()).contains("How do you like your order?");
    }

    @Test
    void aChunkThatDoesNotExistIsAsNoneAndOursComesOut() {
        shop.setStatus(TestShop.SENT, "body_user", 12345);

        assertThat(BENCH.sources(shop.order().insert(), TestShop.SENT)).containsEntry(Kind.CUSTOMER, BodySource.OURS);
    }

    @Test
    void aChunkInAFileOfTheServerIsOutOfReach() {
        chunk(71, "filed", "");
        shop.execute("UPDATE {site_htmlsnippets} SET `static` = 1, `static_file` = 'core/x.tpl' WHERE `id` = 71");
        shop.setStatus(TestShop.SENT, "body_user", 71);

        assertThat(BENCH.render(shop.order().insert(), TestShop.SENT).failure())
                .contains("filed", "is kept in a file on the shop's server");

        shop.execute("UPDATE {site_htmlsnippets} SET `snippet` = '<p>The copy</p>' WHERE `id` = 71");
        assertThat(BENCH.customerMail(shop.order().insert(), TestShop.SENT).text())
                .isEqualTo("The copy\n");
    }

    @Test
    void aPaymentLinkThatOnlyPhpCanMakeKeepsTheOrder() {
        chunk(71, "pay", "<p>{$num}{if $payment_link?} <a href=\"{$payment_link}\">Pay</a>{/if}</p>");
        shop.setStatus(TestShop.SENT, "body_user", 71);
        shop.execute("UPDATE {ms2_payments} SET `class` = 'PayPal' WHERE `id` = 2");

        assertThat(BENCH.render(shop.order().payment(2).insert(), TestShop.SENT).failure())
                .contains("the chunk pay cannot be rendered", "payment_link of the payment \"PayPal\"");
        assertThat(BENCH.customerMail(shop.order().num("9").payment(1).insert(), TestShop.SENT)
                        .text())
                .isEqualTo("9\n");
    }

    @Test
    void secretsAreNotInAChunksReach() {
        chunk(
                71,
                "secrets",
                "<p>{$user.password}{$user.salt}{$session_id}{$order.session_id}{'mail_smtp_pass' | option}"
                        + "[[++mail_smtp_pass]]{$_modx->config.mail_smtp_pass}.</p>");
        shop.setStatus(TestShop.SENT, "body_user", 71);
        shop.setting("mail_smtp_pass", "SMTP-1");
        shop.execute("UPDATE {users} SET `password` = 'HASH-1', `salt` = 'SALT-1' WHERE `id` = 1");

        assertThat(BENCH.customerMail(shop.order().insert(), TestShop.SENT).text())
                .isEqualTo(".\n");
    }

    @Test
    void anOwnersTemplateSeesTheVariablesOfTheChunksToo() {
        BENCH.templates.add(new MailTemplate(
                TestShop.SENT,
                Kind.CUSTOMER,
                "en",
                "",
                "<p>${delivery}/${delivery.name}/${payment.name}/${order.num}/${order.cost}/${status}/${status.name}/"
                        + "${address?size}/${address.city}/${user.fullname}/${products[0].name}/${total.cost}/${cost}/"
                        + "${text(num)}/${lexicon('ms2_frontend_currency')}</p>",
                ""));

        assertThat(BENCH.customerMail(BENCH.fullOrder(1), TestShop.SENT).text().replace("\n", " "))
                .contains("Courier/Courier/PayPal/2411/128/4230/3/Sent/")
                .contains("/Saint Petersburg/Customer 1/Longjing, spring harvest 2026/4 230/4 230/2411/128/");
    }

    @Test
    void managersGetTheirChunkAndOursWhereOursIsChosen() {
        chunk(71, "manager", "<p>To work: {$num}</p>");
        shop.setStatus(TestShop.PAID, "body_manager", 71);
        long order = shop.order().num("7").insert();

        assertThat(BENCH.sources(order, TestShop.PAID))
                .containsEntry(Kind.MANAGER, BodySource.CHUNK)
                .containsEntry(Kind.CUSTOMER, BodySource.OURS);
        assertThat(BENCH.render(order, TestShop.PAID).mails().get(0).text()).isEqualTo("To work: 7\n");
        BENCH.ownSettings.put("template." + TestShop.PAID, "any");
        assertThat(BENCH.sources(order, TestShop.PAID)).containsEntry(Kind.MANAGER, BodySource.OURS);
        shop.setStatus(TestShop.PAID, "body_manager", 0);
    }

    private void chunk(int id, String name, String content) {
        shop.execute("INSERT INTO {site_htmlsnippets} (`id`, `name`, `snippet`) VALUES (?, ?, ?)", id, name, content);
    }
}
