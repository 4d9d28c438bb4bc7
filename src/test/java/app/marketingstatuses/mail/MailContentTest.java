package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.shop.JdbcShop;
import app.marketingstatuses.testing.TestShop;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What stands in a mail, and what never does. */
class MailContentTest {
    private static final MailBench BENCH = new MailBench();
    private final TestShop shop = BENCH.shop;

    @AfterAll
    static void close() {
        BENCH.close();
    }

    @Test
    void whatCustomersTypedIsTextNeverMarkupOrTemplate() {
        long user = shop.user("evil@example.com");
        String evil = "<script>alert(1)</script> ${.version} <#list 1..9 as x>x</#list> [[+num]] {$num} &amp;";
        shop.execute("UPDATE {user_attributes} SET `fullname` = ? WHERE `internalKey` = ?", evil, user);
        long order = shop.order().user(user).num("<b>7</b>").insert();
        BENCH.line(order, evil, 1, "10", "{\"size\":\"<i>L</i>\"}");
        shop.execute(
                "INSERT INTO {ms2_order_addresses} (`order_id`, `user_id`, `street`) VALUES (?, ?, ?)",
                order,
                user,
                "<u>Street</u>\nBcc: x");

        OutgoingMail mail = BENCH.customerMail(order, TestShop.SENT);

        assertThat(mail.html())
                .doesNotContain("<script", "<b>7", "<i>L", "<u>Street")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; ${.version} &lt;#list 1..9 as x&gt;x&lt;/#list&gt;"
                        + " [[+num]] {$num} &amp;amp;")
                .contains("&lt;b&gt;7&lt;/b&gt;");
        assertThat(mail.text())
                .contains("<script>alert(1)</script> ${.version}")
                .contains("<u>Street</u> Bcc: x");
        assertThat(mail.subject()).isEqualTo("Your order #<b>7</b> was sent");
    }

    @Test
    void noSecretOfTheShopIsInAnyMail() {
        long user = shop.user("secret@example.com");
        shop.execute(
                "UPDATE {users} SET `password` = 'HASH-1', `salt` = 'SALT-1', `cachepwd` = 'CACHE-1' WHERE `id` = ?",
                user);
        shop.execute("UPDATE {user_attributes} SET `sessionid` = 'SESSION-1' WHERE `internalKey` = ?", user);
        shop.setting("mail_smtp_pass", "SMTP-1");
        long order = BENCH.fullOrder(user);
        shop.execute("UPDATE {ms2_orders} SET `session_id` = 'SESSION-2' WHERE `id` = ?", order);

        List<OutgoingMail> mails = BENCH.render(
                        order,
                        BENCH.mailingBoth(
                                "S",
                                "S {$user.password}{$user.salt}{$session_id}{$order.session_id}",
                                "S [[+session_id]]"))
                .mails();

        assertThat(mails).hasSize(2).allSatisfy(mail -> {
            assertThat(mail.subject()).isEqualTo("S");
            assertThat(mail.toString())
                    .doesNotContain("HASH-1", "SALT-1", "CACHE-1", "SESSION-1", "SESSION-2", "SMTP-1");
        });
    }

    @Test
    void onlyTheManagersMailTellsHowToReachTheCustomer() {
        long order = BENCH.fullOrder(shop.user("reach@example.com"));

        List<OutgoingMail> mails = BENCH.render(order, TestShop.PAID).mails();

        assertThat(mails.get(0).text()).contains("reach@example.com", "+7 900 000-00-00", "Ring twice, please");
        assertThat(mails.get(1).text()).doesNotContain("reach@example.com", "+7 900 000-00-00", "Ring twice");
    }

    @Test
    void fieldsOfTheOrderAreInTheSubjectAsMiniShopWritesThem() {
        Map<String, String> subjects = Map.of(
                "[[+num]] [[+cost]] {$order.cost}", "2611/7 1 500.5 1500.5",
                "{$user.fullname} {$user.email}", "Customer 1 customer@example.com",
                "{$delivery.name}, {$payment.name}, {$total.cost}", "Self-delivery, Cash, 1 500.5",
                "[[++site_name]]: [[+nothing]]{$address.city}.", "Test shop: .",
                "{$properties.tag}{$properties.deep.er}{$properties}x", "x",
                "[[+payment_link]]x", "x");
        subjects.forEach((source, subject) -> assertThat(BENCH.subject(source)).isEqualTo(subject));
    }

    @Test
    void theStatusInASubjectIsTheNewOne() {
        int status = BENCH.mailing("New one", "Status [[+status]] {$order.status}");

        assertThat(BENCH.customerMail(shop.order().insert(), status).subject())
                .isEqualTo("Status " + status + " " + status);
    }

    @Test
    void whatOnlyThePhpOfTheShopKnowsIsRefused() {
        shop.execute("UPDATE {ms2_payments} SET `class` = 'PayPal' WHERE `id` = 2");
        int link = BENCH.mailing("Link", "Pay: [[+payment_link]]");
        int name = BENCH.mailingBoth("Name", "", "For {$user.fullname}");

        assertThat(BENCH.render(shop.order().payment(2).insert(), link).failure())
                .contains("Link", "payment_link");
        assertThat(BENCH.render(shop.order().user(shop.user(null)).insert(), name)
                        .failure())
                .contains("Name", "profile");
    }

    @Test
    void theShopsOwnTextsReplaceTheStockOnes() {
        shop.execute("INSERT INTO {lexicon_entries} (`name`, `value`, `namespace`, `language`) VALUES"
                + " ('ms2_email_subject_sent_user', 'from elsewhere', 'other', 'en'),"
                + " ('ms2_email_subject_sent_user', 'Off it goes: [[+num]]', 'minishop2', 'en'),"
                + " ('ms2_email_subject_sent_user', 'from elsewhere', 'another', 'en'),"
                + " ('ms2_frontend_currency', '€', 'minishop2', 'en')");

        OutgoingMail mail = BENCH.customerMail(shop.order().num("9").cost("5").insert(), TestShop.SENT);

        assertThat(mail.subject()).isEqualTo("Off it goes: 9");
        assertThat(mail.text()).contains("Total: €5\n");
        shop.execute("DELETE FROM {lexicon_entries}");
    }

    @Test
    void theLinkIsTheContextsElseTheSitesElseTheOneGivenElseNone() {
        long order = shop.order().insert();
        assertThat(BENCH.customerMail(order, TestShop.SENT).html()).contains("href=\"https://shop.example.com/\"");

        shop.contextSetting("web", "site_url", "https://web.example.com/");
        assertThat(BENCH.customerMail(order, TestShop.SENT).html()).contains("href=\"https://web.example.com/\"");

        shop.contextSetting("web", "site_url", "javascript:alert(1)");
        assertThat(BENCH.customerMail(order, TestShop.SENT).html())
                .contains("href=\"https://given.example.org\"")
                .doesNotContain("javascript");

        MailService unknown = new MailService(
                shop.database(), new JdbcShop(shop.database(), false)::statuses, null, MailBench.NOTHING_OWN);
        var move = BENCH.move(order, TestShop.SENT);
        OutgoingMail plain = unknown.render(List.of(move)).get(move).mails().get(0);
        assertThat(plain.html()).doesNotContain("<a ");
        assertThat(plain.text()).doesNotContain("http");
        shop.execute("DELETE FROM {context_setting}");
    }

    @Test
    void anOrderWithoutAnythingButItsRowStillReadsWell() {
        long order = shop.order()
                .user(shop.user("bare@example.com"))
                .delivery(99)
                .payment(0)
                .insert();
        shop.execute("UPDATE {user_attributes} SET `fullname` = '' WHERE `email` = 'bare@example.com'");

        OutgoingMail mail = BENCH.customerMail(order, TestShop.SENT);

        assertThat(mail.toName()).isEmpty();
        assertThat(mail.text()).contains("Hello,").doesNotContain("Delivery method", "Payment method", "null");
        assertThat(mail.html()).doesNotContain("null").doesNotContain("Delivery address");
    }

    @Test
    void htmlLoadsNothingFromElsewhereAndNamesItsLanguage() {
        String html = BENCH.customerMail(BENCH.fullOrder(1), TestShop.SENT).html();

        assertThat(html).doesNotContain("<img", "<link", "<style", "@import", "url(", "<script");
        assertThat(html).contains("<html lang=\"en\"", "color-scheme", "role=\"presentation\"", "max-width:600px");
        assertThat(html.split("<table", -1)).hasSameSizeAs(html.split("role=\"presentation\"", -1));
    }
}
