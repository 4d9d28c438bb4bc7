package app.marketingstatuses.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.CodeFormatException;
import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.tasks.Fault;
import app.marketingstatuses.tasks.FaultText;
import app.marketingstatuses.tasks.PromoRules;
import app.marketingstatuses.ui.text.Language;
import app.marketingstatuses.ui.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportsTest {
    /** Two English words in a row that are no names of ours to be typed as they stand. */
    static final Pattern ENGLISH =
            Pattern.compile("(?<![\\w-])[a-z]{3,} [a-z]{2,}(?![\\w-])", Pattern.CASE_INSENSITIVE);

    private final Reports russian = new Reports(Language.RUSSIAN);

    @ParameterizedTest
    @EnumSource
    void aSentenceOfAReportIsFoundAgainAndSaidInBothLanguages(Telling telling) {
        String english = telling == Telling.OWN_TEMPLATE_FAILS
                ? telling.say("html", 3, "This is empty")
                : telling.say("7", "42", "3");

        assertThat(Telling.read(english))
                .get()
                .extracting(Telling.Told::telling)
                .isEqualTo(telling);
        assertThat(new Reports(Language.ENGLISH).say(english)).isNotBlank().doesNotContain("{0}");
        assertThat(russian.say(english)).doesNotContain("{0}").doesNotContainPattern(ENGLISH);
        assertThat(russian.say(english).chars().anyMatch(c -> c >= 'а' && c <= 'я'))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrongWithATasksFileIsSaidInBothLanguages(FaultText fault) {
        for (Language language : Language.values()) {
            assertThat(Texts.of(language, Reports.class).has("fault." + fault.code()))
                    .isTrue();
        }
        assertThat(Texts.of(Language.RUSSIAN, Reports.class).text("fault." + fault.code()))
                .doesNotContainPattern(ENGLISH);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrongWithAFormatOfCodesIsSaidInBothLanguages(CodeFormatException.Trouble trouble) {
        for (Language language : Language.values()) {
            assertThat(Texts.of(language, Reports.class).has("format." + trouble.code()))
                    .isTrue();
        }
        assertThat(Texts.of(Language.RUSSIAN, Reports.class).text("format." + trouble.code()))
                .doesNotContainPattern(ENGLISH);
    }

    @Test
    void aFormatsFaultIsSaidWithTheCharacterItIsAt() {
        CodeFormatException why = PromoRules.formatFault("A[B").orElseThrow();
        Fault fault = new Fault(
                "tasks[0].promo.format", FaultText.PROMO_FORMAT_AT, List.of(new Fault.Format(why), why.position()));

        assertThat(fault).hasToString("tasks[0].promo.format: this [ is not closed by a ] (character 2)");
        assertThat(russian.say(fault)).isEqualTo("tasks[0].promo.format: эта [ не закрыта скобкой ] (знак 2)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mail for status \"Sent\" cannot be rendered: the template en/any.ftl fails at line 3."
                        + " | Письмо для статуса «Sent» не составить: шаблон en/any.ftl даёт ошибку в строке 3.",
                "The mail for status \"Sent\" cannot be rendered: the chunk m cannot be"
                        + " rendered: [[Snip]] in the chunk m, line 3, is run by the shop's PHP only."
                        + " | Письмо для статуса «Sent» не составить: письмо по чанку m не составить: [[Snip]] (чанк m,"
                        + " строка 3) выполняет только PHP магазина.",
                "the owner's template fails (html, line 3): There is no value for a.b: write a.b! where it may be empty"
                        + " | ошибка в вашем шаблоне (HTML, строка 3): нет значения a.b: напишите a.b!, если оно может быть"
                        + " пустым",
                "its mail cannot be made: database error 1205 (40001)"
                        + " | Письмо не составить: ошибка базы данных 1205 (40001).",
                "Mail cannot be sent now, it stays queued: 535 5.7.8 user or password refused."
                        + " | Сейчас письма не отправить, они ждут в очереди: 535 5.7.8, неверный логин или пароль.",
                "The mail server does not accept the shop's sender (550 sender refused)."
                        + " | Почтовый сервер не принимает отправителя магазина (550, отправитель не допущен)."
            })
    void aSentenceWithinASentenceIsSaidToo(String english, String said) {
        assertThat(russian.say(english)).isEqualTo(said);
    }

    @Test
    void whatWasNeverSaidByUsIsQuoted() {
        assertThat(russian.say("Duplicate entry")).contains("«Duplicate entry»");
        assertThat(new Reports(Language.ENGLISH).say("Duplicate entry")).isEqualTo("Duplicate entry");
        assertThat(russian.note("connection lost")).isEqualTo("связь оборвалась");
    }

    @Test
    void theEnglishWordsOfTheCommandLineStayAsTheyAre() {
        assertThat(Telling.DATABASE_ERROR.say(1205, "40001")).isEqualTo("database error 1205 (40001)");
        assertThat(Arrays.stream(Telling.values()).map(Telling::code)).doesNotHaveDuplicates();
    }
}
