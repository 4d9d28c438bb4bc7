package app.marketingstatuses.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.ShopZone;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:22Z");
    private final Formats english = formats(Language.ENGLISH);
    private final Formats russian = formats(Language.RUSSIAN);

    private static Formats formats(Language language) {
        return new Formats(language, new ShopZone(ZoneId.of("Europe/London")), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void todayHasNoDateOtherDaysHaveAndOtherYearsTheirYear() {
        assertThat(english.when(Instant.parse("2026-11-24T09:03:00Z"))).isEqualTo("09:03");
        assertThat(english.when(Instant.parse("2026-11-23T20:43:00Z"))).isEqualTo("23 Nov 20:43");
        assertThat(english.when(Instant.parse("2024-03-14T10:00:00Z"))).isEqualTo("14 Mar 2024 10:00");
        assertThat(english.when(null)).isEqualTo("–");
    }

    @Test
    void timesAreTheShopsAlsoInSummer() {
        assertThat(english.when(Instant.parse("2026-07-01T10:00:00Z"))).isEqualTo("1 Jul 11:00");
    }

    @Test
    void spansNameTheirTwoLargestUnits() {
        assertThat(english.span(Duration.ofMinutes(77))).isEqualTo("1 hour 17 minutes");
        assertThat(english.span(Duration.ofDays(14).plusHours(15))).isEqualTo("14 days 15 hours");
        assertThat(english.span(Duration.ofDays(7))).isEqualTo("1 week");
        assertThat(english.span(Duration.ofSeconds(24))).isEqualTo("24 seconds");
        assertThat(russian.span(Duration.ofDays(2).plusHours(1))).isEqualTo("2 дня 1 час");
    }

    @Test
    void delaysAreSaidAsPeopleSayThem() {
        assertThat(english.delay(5)).isEqualTo("after 5 minutes");
        assertThat(english.delay(0)).isEqualTo("at once");
        assertThat(russian.delay(7 * 24 * 60)).isEqualTo("через 1 неделю");
        assertThat(russian.delay(3 * 24 * 60)).isEqualTo("через 3 дня");
        assertThat(russian.delay(5)).isEqualTo("через 5 минут");
        assertThat(russian.delay(1)).isEqualTo("через 1 минуту");
    }

    @Test
    void agesAreShort() {
        assertThat(english.ago(NOW.minusSeconds(24))).isEqualTo("24 s ago");
        assertThat(russian.ago(NOW.minusSeconds(24))).isEqualTo("24 с назад");
    }
}
