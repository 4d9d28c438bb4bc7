package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.BodySource;
import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.shop.JdbcShop;
import app.marketingstatuses.testing.TestShop;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the owner's templates make of real orders. */
class TemplateStudioTest {
    private static final MailBench BENCH = new MailBench();
    private static final TemplateStudio STUDIO = new TemplateStudio(
            BENCH.shop.database(),
            new JdbcShop(BENCH.shop.database(), false)::statuses,
            "https://given.example.org",
            BENCH.own);

    @AfterAll
    static void close() {
        BENCH.close();
    }

    @BeforeEach
    void noTemplates() {
        BENCH.templates.clear();
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
        assertThat(BENCH.render(order, TestShop.SENT).sources()).containsEntry(Kind.CUSTOMER, BodySource.TEMPLATE);
        assertThat(BENCH.render(order, TestShop.PAID).sources()).containsEntry(Kind.CUSTOMER, BodySource.OURS);
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
                        org.assertj.core.groups.Tuple.tuple(TemplateFault.Part.SUBJECT, 1, TemplateFault.Code.SYNTAX),
                        org.assertj.core.groups.Tuple.tuple(TemplateFault.Part.HTML, 2, TemplateFault.Code.CODE));
    }

    private static MailTemplate template(String subject, String html) {
        return new MailTemplate(TestShop.SENT, Kind.CUSTOMER, "en", subject, html, "");
    }
}
