package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.mail.SmtpSettings.Security;
import app.marketingstatuses.mail.SmtpSettings.Server;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailPiecesTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null,            null, 1234567.5,  1 234 567.5",
                "null,            0,    1234.5,     1 234.50",
                "null,            '',   1000,       1 000.00",
                "'[0,\",\",\"\"]',    1,    1234.5,     1235",
                "'[2,\",\",\".\"]',   0,    1234.5,     '1.234,50'",
                "'[2,\",\",\".\"]',   1,    1234.00,    1.234",
                "'[\"1\",\".\",\" \"]', 1,  999.96,     1 000",
                "not json,        1,    -1234.5,    -1 234.5",
                "'{\"a\":1}',      1,    -0.001,     0",
                "'[2]',           1,    1000.10,    1 000.1",
            })
    void pricesAreWrittenAsTheShopWritesThem(String format, String noZeros, BigDecimal price, String written) {
        assertThat(NumberFormat.of(format, noZeros, 2).format(price)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "Payment reminder,        '',                                  PAYMENT_REMINDER",
        "Напоминание об оплате,   '',                                  PAYMENT_REMINDER",
        "Waiting,                 Please remember: [[%payment_remind]], PAYMENT_REMINDER",
        "Review requested,        '',                                  REVIEW_REQUEST",
        "Запрошен отзыв,          '',                                  REVIEW_REQUEST",
        "Under review,            '',                                  ANY",
        "Previewed,               '',                                  ANY",
        "Promo issued,            '',                                  NEXT_ORDER",
        "Выдан промокод,          '',                                  NEXT_ORDER",
        "Купон на заказ,          '',                                  NEXT_ORDER",
        "Paid,                    You have paid,                       ANY",
        "Reminder,                Pick it up,                          ANY",
    })
    void theBodyIsFoundByTheWordsOfTheStatus(String name, String subject, BodyTemplate template) {
        assertThat(BodyTemplate.forCustomer(status(name, subject), key -> null)).isEqualTo(template);
    }

    @Test
    void theOwnersChoiceOfABodyComesFirstAndMustExist() {
        OrderStatus status = status("Payment reminder", "");

        assertThat(BodyTemplate.forCustomer(status, Map.of("template.9", " review-request ")::get))
                .isEqualTo(BodyTemplate.REVIEW_REQUEST);
        assertThatThrownBy(() -> BodyTemplate.forCustomer(status, Map.of("template.9", "manager")::get))
                .isInstanceOf(CannotRender.class)
                .hasMessageContaining("template.9");
    }

    private static OrderStatus status(String name, String subject) {
        return new OrderStatus(9, name, "000000", true, false, subject, "", 0, 0, true, false, false, 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"size\":\"L\",\"color\":[\"red\",\"blue\"]} | Size: L, Color: red, blue",
                "{\"weird\":\"x\",\"empty\":\"\",\"deep\":{\"a\":1},\"no\":null} | x",
                "[] | ''",
                "[\"a\"] | ''",
                "not json | ''",
                "'' | ''",
            })
    void theOptionsOfALineAreNamedWhereTheShopNamesThem(String json, String text) {
        Map<String, String> lexicon = Map.of("ms2_frontend_size", "Size", "ms2_product_color", "Color");
        assertThat(LineOptions.text(json, lexicon::get)).isEqualTo(text);
    }

    @Test
    void plainTextIsWrappedAtWordsAndLongLinksStayWhole() {
        String link = "https://shop.example.com/" + "a".repeat(90);
        String tidy = PlainText.tidy("\n\nTitle  \n\n\n\n  " + "word ".repeat(30) + "\n" + link + "\n\n");

        assertThat(tidy.lines()).filteredOn(line -> !line.equals(link)).allMatch(line -> line.length() <= 74);
        assertThat(tidy).startsWith("Title\n\n  word").endsWith(link + "\n").doesNotContain("\n\n\n");
    }

    @Test
    void theShopsMailServersAreReadFromItsSettings() {
        Map<String, String> settings = new HashMap<>(Map.of(
                "mail_use_smtp", "1",
                "mail_smtp_hosts", "a.example.com:587; ssl://b.example.com , [::1]:2525;bad host",
                "mail_smtp_port", "25",
                "mail_smtp_prefix", "tls",
                "mail_smtp_auth", "1",
                "mail_smtp_user", "shop",
                "mail_smtp_pass", "secret"));

        SmtpSettings smtp = SmtpSettings.ofShop(settings::get).orElseThrow();

        assertThat(smtp.servers())
                .containsExactly(
                        new Server("a.example.com", 587, Security.STARTTLS_REQUIRED),
                        new Server("b.example.com", 25, Security.TLS),
                        new Server("[::1]", 2525, Security.STARTTLS_REQUIRED));
        assertThat(smtp.user()).isEqualTo("shop");
        assertThat(smtp.toString()).doesNotContain("secret").doesNotContain("shop");

        settings.put("mail_smtp_auth", "0");
        assertThat(SmtpSettings.ofShop(settings::get).orElseThrow().user()).isNull();
        settings.put("mail_use_smtp", "0");
        assertThat(SmtpSettings.ofShop(settings::get)).isEmpty();
        assertThat(SmtpSettings.ofShop(key -> null)).isEmpty();
    }

    @Test
    void connectionsSendTheEndOfAMailAtOnce() throws IOException {
        try (Socket socket = new PromptSockets(new Patience(Duration.ofMinutes(1))).createSocket()) {
            assertThat(socket.getTcpNoDelay()).isTrue();
        }
    }

    @Test
    void anUnknownLanguageIsEnglishAndTheFirstThatIsSetCounts() {
        assertThat(Language.ofFirst("ru", "en")).isEqualTo(Language.RU);
        assertThat(Language.ofFirst(null, "", " RU ")).isEqualTo(Language.RU);
        assertThat(Language.ofFirst("xx", "ru")).isEqualTo(Language.EN);
        assertThat(Language.ofFirst((String) null)).isEqualTo(Language.EN);
    }

    @Test
    void everyTextExistsInBothLanguages() {
        assertThat(Words.load("words_ru").keySet())
                .containsAll(Words.load("words_en").keySet());
        assertThat(Words.load("lexicon_ru").keySet())
                .isEqualTo(Words.load("lexicon_en").keySet());
    }

    @Test
    void mailsForTheDemoBecomeWholeFiles(@TempDir Path folder) throws IOException {
        EmlTransport transport = new EmlTransport(folder.resolve("mail"), Clock.systemUTC());

        assertThat(transport.send(Mails.to("anna@example.org"))).isEqualTo(SendResult.accepted());
        assertThat(transport.send(Mails.to("nobody")).outcome()).isEqualTo(SendResult.Outcome.REFUSED);

        try (Stream<Path> files = Files.list(folder.resolve("mail"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            assertThat(all.get(0).getFileName().toString()).endsWith("-order-1-customer-id-1.eml");
            assertThat(Files.readString(all.get(0)))
                    .contains("Message-ID: <id-1@example.com>")
                    .contains("To: Anna <anna@example.org>");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenLeavesMailsQueued(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(new EmlTransport(file, Clock.systemUTC())
                        .send(Mails.to("anna@example.org"))
                        .outcome())
                .isEqualTo(SendResult.Outcome.SERVER_DOWN);
    }
}
