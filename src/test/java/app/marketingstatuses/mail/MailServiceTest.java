package app.marketingstatuses.mail;

import static app.marketingstatuses.engine.OutgoingMail.Kind.CUSTOMER;
import static app.marketingstatuses.engine.OutgoingMail.Kind.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.BodySource;
import app.marketingstatuses.engine.MailRoom.Drafts;
import app.marketingstatuses.engine.MailRoom.Intent;
import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.testing.TestShop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets a mail after a move, from whom, in which language, and when an order has to stay because of its mail. */
class MailServiceTest {
    private static final MailBench BENCH = new MailBench();
    private final TestShop shop = BENCH.shop;

    @AfterAll
    static void close() {
        BENCH.close();
    }

    @BeforeEach
    void plainSettings() {
        shop.setting("ms2_email_manager", "manager@example.com");
        shop.setting("emailsender", "shop@example.com");
        shop.setting("site_name", "Test shop");
        shop.setting("cultureKey", "en");
        shop.execute("DELETE FROM {context_setting}");
        shop.execute("DELETE FROM {lexicon_entries}");
        BENCH.ownSettings.clear();
    }

    @Test
    void managerIsWrittenToBeforeTheCustomer() {
        long order = shop.order().num("2611/1").insert();

        List<OutgoingMail> mails = BENCH.render(order, TestShop.PAID).mails();

        assertThat(mails).extracting(OutgoingMail::kind).containsExactly(MANAGER, CUSTOMER);
        assertThat(mails).extracting(OutgoingMail::to).containsExactly("manager@example.com", "customer@example.com");
        assertThat(mails)
                .extracting(OutgoingMail::subject)
                .containsExactly("Order #2611/1 was paid", "You have paid for the order #2611/1");
        assertThat(mails).extracting(OutgoingMail::from).containsOnly("shop@example.com");
        assertThat(mails).extracting(OutgoingMail::fromName).containsOnly("Test shop");
        assertThat(mails).extracting(OutgoingMail::status).containsOnly(TestShop.PAID);
        assertThat(mails).allSatisfy(mail -> assertThat(mail.messageId()).matches("[0-9a-f-]{36}@example\\.com"));
        assertThat(mails).extracting(OutgoingMail::messageId).doesNotHaveDuplicates();
    }

    @Test
    void aTaskThatMailsNothingMailsNothing() {
        long order = shop.order().insert();
        var move = BENCH.move(order, TestShop.PAID, Task.MailMode.NONE);

        assertThat(BENCH.render(move)).isEqualTo(new Drafts(List.of(), null));
        assertThat(BENCH.service.intents(List.of(move))).containsExactly(new Intent(null, false));
    }

    @Test
    void everyManagerOfTheListGetsOneAndEntriesWithoutAtAreSkipped() {
        shop.setting("ms2_email_manager", " one@example.com, nobody ,,two@example.com");

        assertThat(managersOf(shop.order().insert())).containsExactly("one@example.com", "two@example.com");
    }

    @Test
    void anEmptyManagerSettingMeansNobodyAndOnlyAMissingOneTheSender() {
        long order = shop.order().insert();
        shop.setting("ms2_email_manager", "");
        assertThat(managersOf(order)).isEmpty();

        shop.execute("DELETE FROM {system_settings} WHERE `key` = 'ms2_email_manager'");
        assertThat(managersOf(order)).containsExactly("shop@example.com");

        shop.contextSetting("web", "ms2_email_manager", "");
        assertThat(managersOf(order)).isEmpty();
    }

    private List<String> managersOf(long order) {
        Intent intent = BENCH.intent(order, managersOnly());
        List<String> managers = BENCH.render(order, managersOnly()).mails().stream()
                .map(OutgoingMail::to)
                .toList();
        assertThat(intent.customer()).isNull();
        assertThat(intent.any()).isEqualTo(!managers.isEmpty());
        return managers;
    }

    private int managersOnly() {
        int status = BENCH.mailingBoth("Managers only", "", "Order [[+num]]");
        shop.setStatus(status, "email_user", 0);
        return status;
    }

    @Test
    void aCustomerWithoutProfileOrWithoutAtIsNotWrittenToAndTheOrderMoves() {
        for (String email : new String[] {null, "", "nobody"}) {
            long order = shop.order().user(shop.user(email)).insert();

            assertThat(BENCH.render(order, TestShop.SENT)).isEqualTo(new Drafts(List.of(), null));
            assertThat(BENCH.intent(order, TestShop.SENT)).isEqualTo(new Intent(null, false));
        }
    }

    @Test
    void theAddressOfTheProfileCountsNotTheOneOfTheOrder() {
        long order = BENCH.fullOrder(1);
        shop.execute("UPDATE {ms2_order_addresses} SET `email` = 'other@example.com' WHERE `order_id` = ?", order);

        assertThat(BENCH.customerMail(order, TestShop.SENT).to()).isEqualTo("customer@example.com");
    }

    @Test
    void theOrdersContextHasItsOwnSenderNameAndLanguage() {
        shop.contextSetting("tea", "emailsender", "tea@чай.example");
        shop.contextSetting("tea", "site_name", "Чай");
        shop.contextSetting("tea", "cultureKey", "ru");
        long order = shop.order().num("7").context("tea").insert();

        OutgoingMail mail = BENCH.customerMail(order, TestShop.SENT);

        assertThat(mail.from()).isEqualTo("tea@xn--80as4b.example");
        assertThat(mail.messageId()).endsWith("@xn--80as4b.example");
        assertThat(mail.fromName()).isEqualTo("Чай");
        assertThat(mail.subject()).isEqualTo("Ваш заказ #7 был отправлен");
        assertThat(mail.html()).contains("<html lang=\"ru\"").contains("Здравствуйте");
    }

    @Test
    void everybodyIsWrittenToInTheirOwnLanguage() {
        long russian = shop.user("ru@example.com");
        shop.userSetting(russian, "cultureKey", "ru");
        long unknown = shop.user("xx@example.com");
        shop.userSetting(unknown, "cultureKey", "xx");
        shop.contextSetting("kirov", "cultureKey", "ru");
        var moves = List.of(
                BENCH.move(shop.order().num("1").user(russian).insert(), TestShop.PAID),
                BENCH.move(shop.order().num("2").insert(), TestShop.PAID),
                BENCH.move(shop.order().num("3").user(unknown).context("kirov").insert(), TestShop.PAID));

        List<String> subjects = BENCH.service.render(moves).values().stream()
                .flatMap(drafts -> drafts.mails().stream())
                .map(OutgoingMail::subject)
                .toList();

        assertThat(subjects)
                .containsExactly(
                        "Order #1 was paid",
                        "Вы оплатили заказ #1",
                        "Order #2 was paid",
                        "You have paid for the order #2",
                        "Заказ #3 был оплачен",
                        "You have paid for the order #3");
    }

    @Test
    void anOrderWhoseMailHasNoSenderStays() {
        shop.setting("emailsender", "nobody");
        long order = shop.order().insert();

        Drafts drafts = BENCH.render(order, TestShop.SENT);

        assertThat(drafts.mails()).isEmpty();
        assertThat(drafts.failure()).contains("Sent").contains("emailsender");
        assertThat(BENCH.intent(order, TestShop.SENT)).isEqualTo(Intent.staying(drafts.failure()));
        assertThat(BENCH.render(order, TestShop.DRAFT).failure()).isNull();
    }

    @Test
    void aSubjectThatCannotBeRenderedKeepsTheOrderAndSaysWhy() {
        long order = shop.order().insert();
        int status = BENCH.mailing("Odd one", "Order {if $num}[[+num]]");

        assertThat(BENCH.render(order, status).failure()).contains("Odd one").contains("{if $num}");
        assertThat(BENCH.intent(order, status).any()).isFalse();
    }

    @Test
    void aSubjectThatComesOutBlankMeansNoMail() {
        long plain = shop.order().insert();
        long commented = shop.order().insert();
        shop.execute("UPDATE {ms2_orders} SET `order_comment` = 'Hello' WHERE `id` = ?", commented);
        int status = BENCH.mailing("Commented", " [[+order_comment]] ");

        var moves = List.of(BENCH.move(plain, status), BENCH.move(commented, status));

        assertThat(BENCH.service.intents(moves))
                .containsExactly(
                        new Intent(null, false),
                        new Intent("customer@example.com", true, Map.of(CUSTOMER, BodySource.OURS)));
        assertThat(BENCH.render(plain, status)).isEqualTo(new Drafts(List.of(), null));
        assertThat(BENCH.customerMail(commented, status).subject()).isEqualTo("Hello");
    }

    @Test
    void anOrderThatIsGoneGetsNoLetter() {
        long order = shop.order().insert();
        var move = BENCH.move(order, TestShop.SENT);
        shop.execute("DELETE FROM {ms2_orders} WHERE `id` = ?", order);

        assertThat(BENCH.render(move)).isEqualTo(new Drafts(List.of(), null));
    }

    @Test
    void anOrderWhoseOwnTemplateIsFaultyIsForeseenToStay() {
        long order = BENCH.fullOrder(shop.user("anna@example.com"));
        for (String subject : List.of("Order [[+num]]", "To {$user.fullname}")) {
            int status = BENCH.mailing("Faulty", subject);
            BENCH.templates.add(new MailTemplate(status, CUSTOMER, "en", "", "<p>${order.num</p>", ""));
            try {
                Drafts drafts = BENCH.render(order, status);

                assertThat(drafts.failure()).as(subject).isNotNull();
                assertThat(BENCH.intent(order, status)).as(subject).isEqualTo(Intent.staying(drafts.failure()));
            } finally {
                BENCH.templates.clear();
            }
        }
    }

    @Test
    void intentsAgreeWithWhatIsRenderedWhateverTheSubject() {
        long user = shop.user("ru@example.com");
        shop.userSetting(user, "cultureKey", "ru");
        shop.execute("INSERT INTO {lexicon_entries} (`name`, `value`, `namespace`, `language`) VALUES"
                + " ('odd', '', 'minishop2', 'ru'), ('odd', 'Text', 'minishop2', 'en'),"
                + " ('broken', '[[snippet]]', 'minishop2', 'ru'), ('broken', 'Fine', 'minishop2', 'en')");
        List<Long> orders = List.of(
                shop.order().insert(),
                shop.order().user(user).insert(),
                shop.order().user(shop.user(null)).insert(),
                BENCH.fullOrder(user));
        List<String> subjects = List.of(
                "Order",
                "[[+num]]",
                "[[+nothing]]",
                "[[++site_name]]",
                "[[++nothing]]",
                "[[%odd]]",
                "[[%broken]]",
                "[[%nowhere]]",
                "{$user.fullname}",
                "To {$user.fullname}",
                "{$address.city}",
                "{'odd' | lexicon}[[+order_comment]]",
                "{snippet}",
                "");
        List<app.marketingstatuses.engine.Verdict> moves = new ArrayList<>();
        for (String subject : subjects) {
            int customers = BENCH.mailing("c", subject);
            int both = BENCH.mailingBoth("b", subject, "Order [[+num]]");
            int managers = BENCH.mailingBoth("m", "Order [[+num]]", subject);
            for (long order : orders) {
                List.of(customers, both, managers).forEach(status -> moves.add(BENCH.move(order, status)));
            }
        }

        var rendered = BENCH.service.render(moves);
        var intents = BENCH.service.intents(moves);

        for (int i = 0; i < moves.size(); i++) {
            List<OutgoingMail> mails = rendered.get(moves.get(i)).mails();
            String customer = mails.stream()
                    .filter(mail -> mail.kind() == CUSTOMER)
                    .map(OutgoingMail::to)
                    .findFirst()
                    .orElse(null);
            String failure = rendered.get(moves.get(i)).failure();
            assertThat(intents.get(i))
                    .as("%s", moves.get(i))
                    .isEqualTo(
                            failure == null
                                    ? new Intent(
                                            customer, !mails.isEmpty(), MailBench.sources(rendered.get(moves.get(i))))
                                    : Intent.staying(failure));
        }
    }
}
