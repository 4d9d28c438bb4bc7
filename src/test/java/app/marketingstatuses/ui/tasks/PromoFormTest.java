package app.marketingstatuses.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Promo;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.ui.tasks.PromoSight.Guess;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Language;
import app.marketingstatuses.ui.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromoFormTest {
    private static final Instant NOW = Instant.parse("2026-11-30T22:30:00Z");
    private static final ShopZone MOSCOW = new ShopZone(ZoneId.of("Europe/Moscow"));

    private final TaskForm task =
            new TaskForm(MOSCOW, Tasks.task(1, 1, 2, 60).build().with(false, null));
    private final PromoForm form = task.promo;

    @Test
    void aCodeThatIsSwitchedOnIsOneChangeAndValidAsItStands() {
        form.on.set(true);

        assertThat(task.changed()).containsExactly(Field.PROMO);
        assertThat(task.faults(Set.of())).isEmpty();
        assertThat(task.task().promo()).isEqualTo(PromoForm.FIRST);
        form.discount.set("nothing");
        form.on.set(false);
        assertThat(task.changed()).isEmpty();
        assertThat(task.faults(Set.of())).isEmpty();
    }

    @Test
    void eachFieldOfACodeIsAChangeOfItsOwn() {
        task.load(Tasks.task(1, 1, 2, 60).build().with(false, null));
        form.on.set(true);
        TaskForm stored = new TaskForm(MOSCOW, task.task());
        stored.promo.discount.set("500");
        stored.promo.count.set(" 1 ");

        assertThat(stored.changed()).containsExactly(Field.PROMO_DISCOUNT);
        assertThat(stored.task().promo())
                .isEqualTo(new Promo("for-next-order", "[A-HJ-NP-Z2-9]{10}", "500", 1, 30, ""));
    }

    @Test
    void everyFieldOfACodeIsChecked() {
        assertFault(Field.PROMO_FORMAT, "promoFormat", "A[B");
        assertFault(Field.PROMO_DISCOUNT, "promoDiscount", "101%");
        assertFault(Field.PROMO_DISCOUNT, "promoDiscount", "-5");
        assertFault(Field.PROMO_COUNT, "promoCount", "0");
        assertFault(Field.PROMO_DAYS, "promoDays", "36501");
        assertFault(Field.PROMO_DAYS, "promoDays", "soon");
        assertFault(Field.PROMO_LIST, "promoList", " ");
        assertFault(Field.PROMO_DESCRIPTION, "promoDescription", "x".repeat(256));
        assertFault(Field.PROMO_DESCRIPTION, "promoDescription", "two\nlines");
    }

    private void assertFault(Field field, String key, String typed) {
        form.load(PromoForm.FIRST);
        form.property(field).set(typed);
        assertThat(task.faults(Set.of())).containsOnlyKeys(field);
        assertThat(task.faults(Set.of()).get(field).key()).isEqualTo(key);
    }

    @Test
    void aCodeThatNoMailTellsIsAFault() {
        form.on.set(true);
        task.mail.set(Task.MailMode.NONE);

        assertThat(task.faults(Set.of())).containsOnlyKeys(Field.MAIL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | A[B | At character 2: this [ is not closed by a ].",
                "RUSSIAN | A[B | Знак 2: эта [ не закрыта скобкой ].",
                "ENGLISH | A{101} | The pattern makes codes of more than 100 characters.",
                "RUSSIAN | A{101} | Шаблон не годится: коды получатся длиннее 100 знаков."
            })
    void aFormatsFaultIsSaidWithItsPlace(Language language, String format, String said) {
        form.on.set(true);
        form.format.set(format);

        Fault fault = task.faults(Set.of()).get(Field.PROMO_FORMAT);
        assertThat(new FaultWords(Texts.of(language, PromoForm.class)).say(fault))
                .isEqualTo(said);
        assertThat(sight(language).samples()).isEmpty();
        assertThat(sight(language).possible() + sight(language).guessing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | [A-Z0-9]{10} | 3,656,158,440,062,976 possible codes | HARD",
                "RUSSIAN | [01]{1} | 2 возможных кода | EASY",
                "RUSSIAN | [0-9]{2}[A-B]C? | 400 возможных кодов | EASY",
                "ENGLISH | TEA | 1 possible code | EASY",
                "ENGLISH | \\d{6} | 1,000,000 possible codes | FAIR",
                "ENGLISH | [0-9]{999} | '' | ",
                "ENGLISH | [0-9]{40} | A number of 41 digits of possible codes | HARD"
            })
    void saysHowManyCodesThereAreAndHowEasilyOneIsGuessed(
            Language language, String format, String possible, Guess guess) {
        form.format.set(format);

        assertThat(sight(language).possible().replace('\u00a0', ' ')).isEqualTo(possible);
        assertThat(sight(language).guess()).isEqualTo(guess);
        assertThat(sight(language).guessing().isEmpty()).isEqualTo(guess == null);
    }

    @Test
    void showsThreeCodesAndUntilWhenOneOfTodayIsValidInTheShopsZone() {
        form.format.set("TEA-\\d{6}");
        form.validDays.set("30");

        assertThat(sight(Language.ENGLISH).samples()).hasSize(3).allMatch(code -> code.matches("TEA-[0-9]{6}"));
        assertThat(sight(Language.ENGLISH).validity(NOW)).isEqualTo("A code made today is valid until 31 Dec 2026.");
        form.validDays.set("");
        assertThat(sight(Language.ENGLISH).validity(NOW)).isEqualTo("A code is valid without end.");
        form.validDays.set("x");
        assertThat(sight(Language.ENGLISH).validity(NOW)).isEmpty();
    }

    private PromoSight sight(Language language) {
        return new PromoSight(
                Texts.of(language, PromoForm.class),
                new Formats(language, MOSCOW, Clock.fixed(NOW, ZoneOffset.UTC)),
                form);
    }
}
