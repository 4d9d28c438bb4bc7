package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Trial;
import app.marketingstatuses.engine.OutgoingMail;
import org.junit.jupiter.api.Test;

class TrialBannerTest {
    private static final int HERE = 1;
    private static final int TARGET = 4;

    @Test
    void namesTheTrueRecipientInTheMailsLanguageOnTopOfBothParts() {
        OutgoingMail tried = over(Trial.MOVE, Language.RU, "<html><body class=\"a>b\"><p>Привет</p></body></html>");

        assertThat(tried.to()).isEqualTo("owner@example.com");
        assertThat(tried.toName()).isEmpty();
        assertThat(tried.subject()).isEqualTo("[Проба] Order 7");
        assertThat(tried.text())
                .startsWith("Проба: это письмо ушло бы на адрес a&b@example.com (<b>Ann</b>). Заказ переведён.");
        assertThat(tried.html())
                .startsWith("<html><body class=\"a>b\">\n<div ")
                .contains("a&amp;b@example.com (&lt;b&gt;Ann&lt;/b&gt;)")
                .doesNotContain("<b>Ann");
        assertThat(tried.status()).isEqualTo(TARGET);
    }

    @Test
    void aMailOfAnOrderThatStaysSpeaksOfWhereItStands() {
        OutgoingMail tried = over(Trial.MAIL, Language.EN, "<p>Hello</p>");

        assertThat(tried.status()).isEqualTo(HERE);
        assertThat(tried.subject()).isEqualTo("[Trial] Order 7");
        assertThat(tried.html()).startsWith("<div ").endsWith("<p>Hello</p>");
    }

    @Test
    void isNotHiddenInAComment() {
        String html = over(Trial.MAIL, Language.EN, "<html><!-- <body> --><BODY><p>Hello</p></BODY></html>")
                .html();

        assertThat(html).startsWith("<html><!-- <body> --><BODY>\n<div ");
    }

    private static OutgoingMail over(Trial trial, Language language, String html) {
        OutgoingMail mail = new OutgoingMail(
                OutgoingMail.Kind.CUSTOMER,
                7,
                TARGET,
                "id@example.com",
                "shop@example.com",
                "Shop",
                "a&b@example.com",
                "<b>Ann</b>",
                language.code(),
                "Order 7",
                html,
                "Hello");
        return new TrialBanner(trial, "owner@example.com").over(mail, language, HERE);
    }
}
