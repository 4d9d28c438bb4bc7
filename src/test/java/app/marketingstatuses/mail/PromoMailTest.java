package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.PromoCode;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** How a promo code stands in our own mails. Leaves them in {@code target/mails} to be looked at. */
class PromoMailTest {
    private static final PromoCode CODE = new PromoCode("K7QX2M9TPA4D", "10%", LocalDate.of(2026, 12, 24), false);
    private static final MailBench BENCH = new MailBench();

    @AfterAll
    static void close() {
        BENCH.close();
    }

    @Test
    void theCodeItsDiscountAndItsLastDayStandInBothParts() throws IOException {
        OutgoingMail english = mail("en", "Promo issued", CODE);
        assertThat(english.html()).contains(">K7QX2M9TPA4D<", "−10%", "24 December 2026");
        assertThat(english.text())
                .contains("Your promo code: K7QX2M9TPA4D\n")
                .contains("−10% on your next order\nValid until 24 December 2026\n")
                .doesNotContain("sample");
        OutgoingMail russian = mail("ru", "Выдан промокод", CODE);
        assertThat(russian.text()).contains("Ваш промокод: K7QX2M9TPA4D\n", "Действует до 24 декабря 2026");
    }

    @Test
    void anAmountIsMoneyAndACodeWithoutEndHasNoLastDay() throws IOException {
        OutgoingMail mail = mail("en", "Promo gift", new PromoCode("A<B&\"1", "500", null, false));
        assertThat(mail.html()).contains("A&lt;B&amp;&quot;1").contains("−500").doesNotContain("Valid until");
        assertThat(mail.text()).contains("A<B&\"1").contains("−500");
    }

    @Test
    void aSampleSaysThatItIsOne() throws IOException {
        OutgoingMail mail = mail("en", "Promo sample", new PromoCode("AAAA", "10%", null, true));
        assertThat(mail.html()).contains("This is a sample.");
        assertThat(mail.text()).contains("(This is a sample.");
    }

    @Test
    void everyTemplateForCustomersTellsIt() throws IOException {
        for (String status : List.of("Packed", "Payment reminder", "Review requested", "Promo issued")) {
            OutgoingMail mail = mail("en", status, CODE);
            assertThat(mail.html()).as(status).contains("K7QX2M9TPA4D");
            assertThat(mail.text()).as(status).contains("K7QX2M9TPA4D");
        }
    }

    @Test
    void withoutACodeNothingIsSaidOfOne() throws IOException {
        assertThat(mail("en", "Promo none", null).html()).doesNotContain("promo code");
    }

    private static OutgoingMail mail(String language, String status, PromoCode code) throws IOException {
        long user = BENCH.shop.user(language + "@example.com");
        BENCH.shop.userSetting(user, "cultureKey", language);
        Verdict move = BENCH.move(BENCH.fullOrder(user), BENCH.mailing(status, status));
        OutgoingMail mail = BENCH.service
                .render(List.of(move), code == null ? Map.of() : Map.of(move, code))
                .get(move)
                .mails()
                .get(0);
        Path folder = Files.createDirectories(Path.of("target", "mails"));
        String name =
                "promo-" + language + "-" + status.toLowerCase(Locale.ROOT).replace(' ', '-');
        Files.writeString(folder.resolve(name + ".html"), mail.html());
        Files.writeString(folder.resolve(name + ".txt"), mail.text());
        return mail;
    }
}
