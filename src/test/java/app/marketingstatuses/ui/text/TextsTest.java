package app.marketingstatuses.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts english = Texts.of(Language.ENGLISH, Texts.class);
    private final Texts russian = Texts.of(Language.RUSSIAN, Texts.class);

    @Test
    void nounsAgreeWithTheirNumbers() {
        assertThat(english.count("orders", 1)).isEqualTo("1 order");
        assertThat(english.count("orders", 0)).isEqualTo("0 orders");
        assertThat(english.count("orders", 1842)).isEqualTo("1,842 orders");
        assertThat(russian.count("orders", 1)).isEqualTo("1 заказ");
        assertThat(russian.count("orders", 2)).isEqualTo("2 заказа");
        assertThat(russian.count("orders", 5)).isEqualTo("5 заказов");
        assertThat(russian.count("orders", 11)).isEqualTo("11 заказов");
        assertThat(russian.count("orders", 21)).isEqualTo("21 заказ");
        assertThat(russian.count("orders", 112)).isEqualTo("112 заказов");
        assertThat(russian.count("orders", 122)).isEqualTo("122 заказа");
    }

    @Test
    void whatIsFilledInIsNotReadForMoreHoles() {
        assertThat(english.text("after", "{0} $1", "x")).isEqualTo("after {0} $1");
        assertThat(english.count("orders", 3, "{0}")).isEqualTo("3 orders");
    }

    @Test
    void anUnknownTextIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> english.text("no.such.text")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSystemsLanguageIsFollowedWhereNoneIsChosenAndEnglishWhereWeDoNotSpeakIt() {
        assertThat(Language.of(null, Locale.forLanguageTag("ru-RU"))).isEqualTo(Language.RUSSIAN);
        assertThat(Language.of(null, Locale.FRENCH)).isEqualTo(Language.ENGLISH);
        assertThat(Language.of("ru", Locale.FRENCH)).isEqualTo(Language.RUSSIAN);
        assertThat(Language.of("en", Locale.forLanguageTag("ru-RU"))).isEqualTo(Language.ENGLISH);
    }
}
