package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.PromoCode;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.testing.TestShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chunks built as the stock ones are become whole mails in both languages; left in {@code target/mails} to be looked at. */
class ShopChunkStyleTest {
    private static final MailBench BENCH = new MailBench();
    private static final TestShop SHOP = BENCH.shop;

    @BeforeAll
    static void fill() {
        TeaChunks.into(SHOP);
        SHOP.execute("INSERT INTO {site_content} (`id`, `pagetitle`, `uri`, `description`) VALUES"
                + " (1, 'Longjing', 'tea/longjing.html', '')");
        SHOP.execute("INSERT INTO {ms2_products} (`id`, `price`, `thumb`, `vendor`) VALUES (1, 1500, '/t/1.jpg', 1)");
        SHOP.execute("INSERT INTO {ms2_vendors} (`id`, `name`) VALUES (1, 'Meijiawu')");
        SHOP.setting("friendly_urls", "1");
        SHOP.setStatus(TestShop.PAID, "body_user", TeaChunks.PAID_CUSTOMER);
        SHOP.setStatus(TestShop.PAID, "body_manager", TeaChunks.NEW_MANAGER);
    }

    @AfterAll
    static void close() {
        BENCH.close();
    }

    private static long order(String language) {
        boolean russian = language.equals("ru");
        SHOP.setting("cultureKey", language);
        SHOP.setting("site_name", russian ? "Чай & Ко" : "Tea & Co");
        long user = SHOP.user(language + System.nanoTime() + "@example.com");
        SHOP.execute(
                "UPDATE {user_attributes} SET `fullname` = ? WHERE `internalKey` = ?",
                russian ? "Анна <Петрова>" : "Anna <Peters>",
                user);
        return BENCH.fullOrder(user);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void theCustomersMailIsWhole(String language) throws IOException {
        OutgoingMail mail = BENCH.customerMail(order(language), TestShop.PAID);
        keep(mail, language + "-chunk-customer");

        boolean russian = language.equals("ru");
        assertThat(mail.subject())
                .isEqualTo(russian ? "Вы оплатили заказ #2411/128" : "You have paid for the order #2411/128");
        assertThat(mail.html())
                .contains("<title>" + (russian ? "Чай &amp; Ко" : "Tea &amp; Co") + "</title>")
                .contains(
                        "<h2 style=\"font-family:Arial,sans-serif;color:#1b4332;margin:0 0 16px 0;\">" + mail.subject())
                .contains("<img src=\"https://shop.example.com/assets/logo.png\"")
                .contains("<img src=\"https://shop.example.com/t/1.jpg\" alt=\"Longjing, spring harvest 2026\"")
                .contains("<a href=\"https://shop.example.com/tea/longjing.html\"")
                .contains("<div class=\"foot\">100 g</div>")
                .contains(russian ? ">2 шт.<" : ">2 Items<")
                .contains("3 880 + 350 =", "<b>4 230</b>")
                .doesNotContain("{$", "{'", "{/", "[[", "<#");
        assertThat(mail.text()).contains(mail.subject(), "Longjing, spring harvest 2026", "4 230");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void theManagersMailNamesWhatIsThereOnly(String language) throws IOException {
        OutgoingMail mail = BENCH.render(order(language), TestShop.PAID).mails().get(0);
        keep(mail, language + "-chunk-manager");

        assertThat(mail.kind()).isEqualTo(Kind.MANAGER);
        boolean russian = language.equals("ru");
        assertThat(mail.html())
                .contains(russian ? "<div>Получатель: Anna Petrova</div>" : "<div>Recipient: Anna Petrova</div>")
                .contains(russian ? "<div>Город: Saint Petersburg</div>" : "<div>City: Saint Petersburg</div>")
                .contains("Courier", "PayPal")
                .contains("https://shop.example.com/manager/?a=mgr/orders")
                .doesNotContain(russian ? "Комментарий" : "Comment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void theMailWithACodeIsWhole(String language) throws IOException {
        int status = BENCH.mailing("Promo " + language, "{if $promo}{$promo.code} {/if}[[+num]]");
        SHOP.setStatus(status, "body_user", TeaChunks.PROMO);
        Verdict move = BENCH.move(order(language), status);
        PromoCode code = new PromoCode("tea-2026", "10%", LocalDate.of(2026, 12, 24), false);

        OutgoingMail mail = BENCH.service
                .render(java.util.List.of(move), Map.of(move, code))
                .get(move)
                .mails()
                .get(0);
        keep(mail, language + "-chunk-promo");

        boolean russian = language.equals("ru");
        assertThat(mail.subject()).isEqualTo("tea-2026 2411/128");
        assertThat(mail.html())
                .contains((russian ? "Анна &lt;Петрова&gt;" : "Anna &lt;Peters&gt;") + ": 2411/128")
                .contains("−10 %:", ">TEA-2026</b>", "→ 24.12.2026")
                .contains("Longjing, spring har… (2, 2; 100 g)")
                .contains("17.11.2026 14:05 17.11.2026 Ring twice, please")
                .contains("{$num} 2116 x 2411/128")
                .contains((russian ? "Город" : "City") + ": <i>Saint Petersburg</i>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void aPaymentThatNeedsNoPhpHasNoLink(String language) throws IOException {
        int status = BENCH.mailing("New " + language, "[[%ms2_email_subject_new_user]]");
        SHOP.setStatus(status, "body_user", TeaChunks.NEW_CUSTOMER);

        OutgoingMail mail = BENCH.customerMail(order(language), status);
        keep(mail, language + "-chunk-new");

        assertThat(mail.subject()).endsWith(language.equals("ru") ? "на сайте Чай & Ко" : "on the Tea & Co");
        assertThat(mail.html()).doesNotContain("payment").contains("<b>4 230</b>");
    }

    private static void keep(OutgoingMail mail, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "mails"));
        Files.writeString(folder.resolve(name + ".html"), mail.html());
        Files.writeString(folder.resolve(name + ".txt"), mail.text());
    }
}
