package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.OutgoingMail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Renders every template in both languages, and leaves them in {@code target/mails} to be looked at. */
class SampleMailsTest {
    private static final Map<String, List<String>> NAMES = Map.of(
            "any", List.of("Packed", "Собран"),
            "payment-reminder", List.of("Payment reminder", "Напоминание об оплате"),
            "review-request", List.of("Review requested", "Запрошен отзыв"),
            "next-order", List.of("Promo issued", "Выдан промокод"));

    @Test
    void everyTemplateTellsTheOrderInBothLanguages() throws IOException {
        try (MailBench bench = new MailBench()) {
            for (String language : List.of("en", "ru")) {
                boolean russian = language.equals("ru");
                long user = bench.shop.user(language + "@example.com");
                bench.shop.userSetting(user, "cultureKey", language);
                bench.shop.setting("cultureKey", language);
                bench.ownSettings.put("unsubscribe-address", "stop@example.com");
                bench.shop.setting("site_name", russian ? "Чайная лавка" : "The Tea Room");
                bench.shop.execute(
                        "UPDATE {user_attributes} SET `fullname` = ? WHERE `internalKey` = ?",
                        russian ? "Анна Петрова" : "Anna Peters",
                        user);
                keep(bench.report(), language + "-digest");
                long order = bench.fullOrder(user);
                for (var name : NAMES.entrySet()) {
                    String status = name.getValue().get(russian ? 1 : 0);
                    String subject = russian ? "Заказ № [[+num]]: " + status : "Order [[+num]]: " + status;
                    for (OutgoingMail mail : bench.render(order, bench.mailingBoth(status, subject, subject))
                            .mails()) {
                        boolean customer = mail.kind() == OutgoingMail.Kind.CUSTOMER;
                        if (customer || name.getKey().equals("any")) {
                            keep(mail, language + "-" + (customer ? name.getKey() : "manager"));
                        }
                        assertThat(mail.language()).isEqualTo(language);
                        assertThat(mail.html())
                                .contains("<html lang=\"" + language + "\"")
                                .contains("2411/128");
                        assertThat(mail.text())
                                .contains("2411/128")
                                .contains("4 230")
                                .contains("Longjing");
                    }
                }
            }
        }
    }

    private static void keep(OutgoingMail mail, String name) throws IOException {
        Path folder = Path.of("target", "mails");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".html"), mail.html());
        Files.writeString(folder.resolve(name + ".txt"), mail.text());
        new EmlTransport(folder.resolve("eml"), Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC))
                .send(mail);
    }
}
