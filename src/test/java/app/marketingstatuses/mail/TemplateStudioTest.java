package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.BodySource;
import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.shop.JdbcShop;
import app.marketingstatuses.testing.TestShop;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the owner's templates make of real orders. */
class TemplateStudioTest {
    private static final MailBench BENCH = new MailBench();
    /** Statuses whose mails have a promo code. */
    private static final Set<Integer> CODES = new HashSet<>();

    private static final TemplateStudio STUDIO = new TemplateStudio(
            BENCH.shop.database(),
            new JdbcShop(BENCH.shop.database(), false)::statuses,
            "https://given.example.org",
            BENCH.own,
            status -> CODES.contains(status));

    @AfterAll
    static void close() {
        BENCH.close();
    }

    @BeforeEach
    void noTemplates() {
        BENCH.templates.clear();
        CODES.clear();
        BENCH.shop.setting("cultureKey", "en");
    }

    @Test
    void anOwnersTemplateWinsOverOursWithSubjectHtmlAndText() {
        long order = BENCH.fullOrder(1);
        BENCH.templates.add(template(
                "Parcel ${order.num}",
                "<p>Dear ${customer.name},</p><ul><#list lines as l><li>"
                        + "${l.name}</li></#list></ul><a href=\"https://shop.example.com/x?a=1&amp;b=2\">Look</a>"));

        OutgoingMail mail = BENCH.customerMail(order, TestShop.SENT);

        assertThat(mail.subject()).isEqualTo("Parcel 2411/128");
        assertThat(mail.html()).contains("<p>Dear Customer 1,</p>");
        assertThat(mail.text())
                .isEqualTo(
                        "Dear Customer 1,\n\n* Longjing, spring harvest 2026\n* Gaiwan of thin porcelain, hand painted,"
                                + " with saucer\n\nLook (https://shop.example.com/x?a=1&b=2)\n");
        assertThat(BENCH.sources(order, TestShop.SENT)).containsEntry(Kind.CUSTOMER, BodySource.TEMPLATE);
        assertThat(BENCH.sources(order, TestShop.PAID)).containsEntry(Kind.CUSTOMER, BodySource.OURS);
    }

    @Test
    void withoutASubjectOfItsOwnTheShopsHolds() {
        BENCH.templates.add(template("", "<p>${subject}</p>"));

        OutgoingMail mail = BENCH.customerMail(BENCH.shop.order().num("5").insert(), TestShop.SENT);

        assertThat(mail.subject()).isEqualTo("Your order #5 was sent");
        assertThat(mail.text()).isEqualTo("Your order #5 was sent\n");
    }

    @Test
    void theLanguageAndAudienceOfATemplateCount() {
        BENCH.templates.add(new MailTemplate(TestShop.PAID, Kind.CUSTOMER, "ru", "", "<p>Ура</p>", ""));
        BENCH.templates.add(new MailTemplate(TestShop.PAID, Kind.MANAGER, "en", "", "<p>To work</p>", ""));
        long order = BENCH.shop.order().insert();

        assertThat(BENCH.render(order, TestShop.PAID).mails())
                .extracting(OutgoingMail::text)
                .satisfiesExactly(
                        manager -> assertThat(manager).isEqualTo("To work\n"),
                        customer -> assertThat(customer).contains("Hello"));
        BENCH.shop.setting("cultureKey", "ru");
        assertThat(BENCH.customerMail(order, TestShop.PAID).text()).isEqualTo("Ура\n");
    }

    @Test
    void aTemplateThatFailsKeepsTheOrderAndIsNamedWithItsLine() {
        BENCH.templates.add(template("", "<p>\n\n  ${customer.nickname}</p>"));

        assertThat(BENCH.render(BENCH.shop.order().insert(), TestShop.SENT).failure())
                .isEqualTo("The mail for status \"Sent\" cannot be rendered: the owner's template fails (html, line 3):"
                        + " There is no value for customer.nickname: write customer.nickname! where it may be empty.");
    }

    @Test
    void triesATemplateOnAnOrderWhetherTheStatusMailsOrNot() {
        int silent = BENCH.shop.addStatus("Silent");
        long order = BENCH.fullOrder(1);
        MailTemplate template =
                new MailTemplate(silent, Kind.CUSTOMER, "en", "Hi", "<p>${promo.code}, ${promo.discount}</p>", "");

        assertThat(STUDIO.render(template, order).orElseThrow().failure()).contains("no value for promo");
        CODES.add(silent);
        TemplateTrial trial = STUDIO.render(template, order).orElseThrow();

        assertThat(trial.failure()).isNull();
        assertThat(trial.source()).isEqualTo(BodySource.TEMPLATE);
        assertThat(trial.mail().subject()).isEqualTo("Hi");
        assertThat(trial.mail().text()).contains("10%");
        assertThat(STUDIO.renderNow(silent, Kind.CUSTOMER, "en", order)
                        .orElseThrow()
                        .source())
                .isEqualTo(BodySource.OURS);
        assertThat(STUDIO.render(template, 999_999)).isEmpty();
    }

    @Test
    void saysWhereATrialFails() {
        TemplateTrial trial = STUDIO.render(
                        template("", "<p>\n${nothing.here}</p>"),
                        BENCH.shop.order().insert())
                .orElseThrow();

        assertThat(trial.mail()).isNull();
        assertThat(trial.fault())
                .isEqualTo(TemplateFault.of(TemplateFault.Part.HTML, 2, 3, TemplateFault.Code.MISSING, "nothing"));
    }

    @Test
    void comparesWhatIsSentNowWithWhatWouldBe() {
        long first = BENCH.shop.order().num("1").insert();
        long second = BENCH.shop.order().num("2").insert();
        BENCH.templates.add(template("", "<p>Order ${order.num}</p>"));

        List<MailDifference> differences =
                STUDIO.compare(template("", "<p>Order <#if order.num == '1'>1<#else>two</#if></p>"), 2);

        assertThat(differences).extracting(MailDifference::orderId).containsExactly(second, first);
        assertThat(differences).extracting(MailDifference::same).containsExactly(false, true);
        assertThat(differences.get(0).now().mail().text()).isEqualTo("Order 2\n");
        assertThat(differences.get(0).then().mail().text()).isEqualTo("Order two\n");
    }

    @Test
    void comparesOnlyOrdersWhoseMailIsInTheTemplatesLanguage() {
        BENCH.shop.order().insert();
        MailTemplate russian = new MailTemplate(TestShop.SENT, Kind.CUSTOMER, "ru", "", "<p>Ура</p>", "");

        assertThat(STUDIO.compare(russian, 5)).isEmpty();
    }

    @Test
    void checksWithoutAnOrder() {
        assertThat(STUDIO.check(template("", "<p>${order.num}</p>"))).isEmpty();
        assertThat(STUDIO.check(template("${", "<p>\n<#if x></p><script>1</script>")))
                .extracting(TemplateFault::part, TemplateFault::line, TemplateFault::code)
                .contains(
                        Tuple.tuple(TemplateFault.Part.SUBJECT, 1, TemplateFault.Code.SYNTAX),
                        Tuple.tuple(TemplateFault.Part.HTML, 2, TemplateFault.Code.CODE));
    }

    @Test
    void aNameThatNothingSetsIsFoundWhileTyping() {
        String html = "<p>${customer.name} ${custmer.name}\n<#assign a = 1><#list lines as l>${l.name} ${a}</#list>"
                + "${nick!} ${(deep.down)!} <#if gone??>x</#if> ${order_comment} ${oops.x!\"-\"}</p>";

        assertThat(STUDIO.check(template("", html)))
                .extracting(
                        TemplateFault::line,
                        TemplateFault::code,
                        fault -> fault.details().get(0))
                .containsExactly(
                        Tuple.tuple(1, TemplateFault.Code.MISSING, "custmer"),
                        Tuple.tuple(2, TemplateFault.Code.MISSING, "oops"));
    }

    @Test
    void everyVariableIsDescribedInBothLanguagesAndThere() {
        CODES.add(TestShop.SENT);
        long order = BENCH.fullOrder(1);
        for (String language : List.of("en", "ru")) {
            for (TemplateVariable variable : TemplateVariables.described(Kind.MANAGER, language)) {
                assertThat(variable.description()).as(variable.path()).isNotBlank();
                String used = variable.path().contains("[]")
                        ? "<#list " + variable.path().replaceAll("\\[].*", "") + " as x>${x"
                                + variable.path().replaceAll(".*\\[]", "") + "}</#list>"
                        : "<#assign x = " + variable.path() + ">";
                MailTemplate template = template("", "<p>-" + used + "</p>");
                assertThat(STUDIO.check(template)).as(variable.path()).isEmpty();
                assertThat(STUDIO.render(template, order).orElseThrow().failure())
                        .as(variable.path())
                        .isNull();
            }
        }
    }

    @Test
    void startsFromOursAndFromTheShopsChunkAndBothWorkAsTheyAre() {
        long order = BENCH.fullOrder(1);
        BENCH.shop.execute("DELETE FROM {site_htmlsnippets}");
        BENCH.shop.execute(
                "INSERT INTO {site_htmlsnippets} (`id`, `name`, `snippet`) VALUES (80, 'start', ?)",
                "{var $style = ['th' => 'color:#999;']}<table>{foreach $products as $product}<tr>{if $product.thumb?}"
                        + "<td><img src=\"{$_modx->config.site_url}{$product.thumb}\" alt=\"{$product.name}\"></td>{/if}"
                        + "<td style=\"{$style.th}\">{$product.name} {$product.price} {'ms2_frontend_currency' | lexicon}"
                        + "{$unheard.of}</td></tr>{/foreach}</table>"
                        + "<p>{$user.fullname | default : 'Friend'}: {$total.cost}, {$order.createdon | date_format : '%d.%m.%Y'}"
                        + " {$delivery.name} {$address.city} {$num}{if $status == 3} sent{/if}{if $promo.code} {$promo.code}{/if}</p>");
        for (int status : List.of(TestShop.NEW, TestShop.PAID, TestShop.SENT)) {
            BENCH.shop.setStatus(status, "body_user", 80);
        }

        for (String language : List.of("en", "ru")) {
            for (Kind audience : Kind.values()) {
                CODES.add(TestShop.PAID);
                MailTemplate ours = STUDIO.start(BodySource.OURS, TestShop.PAID, audience, language)
                        .orElseThrow();
                assertThat(STUDIO.check(ours)).isEmpty();
                assertThat(STUDIO.render(ours, order).orElseThrow().failure()).isNull();
                CODES.clear();
                assertThat(STUDIO.render(ours, order).orElseThrow().failure()).isNull();
            }
        }
        MailTemplate chunk = STUDIO.start(BodySource.CHUNK, TestShop.SENT, Kind.CUSTOMER, "en")
                .orElseThrow();
        assertThat(chunk.html()).startsWith("<#assign unheard = none><#assign promo = promo!none>\n");
        assertThat(STUDIO.check(chunk)).isEmpty();
        TemplateTrial then = STUDIO.render(chunk, order).orElseThrow();
        TemplateTrial now =
                STUDIO.renderNow(TestShop.SENT, Kind.CUSTOMER, "en", order).orElseThrow();
        assertThat(then.failure()).isNull();
        assertThat(now.source()).isEqualTo(BodySource.CHUNK);
        assertThat(then.mail().text()).isEqualTo(now.mail().text()).contains("Customer 1: 4 230, 17.11.2026 Courier");
        assertThat(then.mail().html().replaceFirst("<body>\n", "<body>"))
                .isEqualTo(now.mail().html());
        BENCH.shop.execute("UPDATE {ms2_order_statuses} SET `body_user` = 0");
    }

    /** The start has a place for a code, and most tasks give none. */
    @Test
    void whatStartedFromOursIsSentWithoutAnyPromoCode() {
        long order = BENCH.fullOrder(1);
        for (String language : List.of("en", "ru")) {
            BENCH.shop.setting("cultureKey", language);
            BENCH.templates.add(STUDIO.start(BodySource.OURS, TestShop.PAID, Kind.CUSTOMER, language)
                    .orElseThrow());

            assertThat(BENCH.render(order, TestShop.PAID).failure()).isNull();
            assertThat(BENCH.customerMail(order, TestShop.PAID).html()).doesNotContain("dashed");
        }
    }

    @Test
    void aTemplateCanAskWhetherThereIsACode() {
        BENCH.templates.add(template("", "<p><#if promo??>${promo.code}<#else>no code</#if></p>"));

        assertThat(BENCH.customerMail(BENCH.fullOrder(1), TestShop.SENT).text()).isEqualTo("no code\n");
    }

    private static MailTemplate template(String subject, String html) {
        return new MailTemplate(TestShop.SENT, Kind.CUSTOMER, "en", subject, html, "");
    }
}
