package app.marketingstatuses.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.ShopZone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpeechTest {
    private static final Pattern KEY = Pattern.compile("Sentence\\s*\\.(of|counted)\\(\\s*\"([a-z.-]+)\"");

    private final Speech russian =
            Speech.ofDesktop(Locale.forLanguageTag("ru"), r -> "отказ", (trap, fix) -> "ловушка", text -> text);

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(keys("ru")).isEqualTo(keys("en"));
    }

    @Test
    void everySentenceOfTheChecksIsThere() throws Exception {
        Set<String> keys = keys("en");
        Set<String> used = sources().flatMap(SpeechTest::used).collect(Collectors.toCollection(TreeSet::new));
        assertThat(used)
                .hasSizeGreaterThan(50)
                .allSatisfy(key -> assertThat(keys).anyMatch(known -> known.equals(key) || known.equals(key + ".one")));
    }

    @Test
    void numbersSpansAndNamesTakeTheFormsOfTheLanguage() {
        assertThat(russian.say(Sentence.counted("tasks.on", 1))).isEqualTo("Включена 1 задача, ничто ей не мешает.");
        assertThat(russian.say(Sentence.counted("tasks.on", 3))).startsWith("Включено 3 задачи");
        assertThat(russian.say(Sentence.counted("tasks.on", 11))).startsWith("Включено 11 задач,");
        assertThat(russian.say(Sentence.of("cron.last", Duration.ofSeconds(61))))
                .contains("61 секунду назад");
        assertThat(russian.say(Sentence.of("cron.last", Duration.ofMinutes(77))))
                .contains("1 ч 17 мин назад");
        assertThat(russian.say(Sentence.counted("listeners.some", 2, new Sentence.Names(List.of("А", "Б")))))
                .startsWith("Плагины «А» и «Б» не узнают");
        assertThat(russian.say(
                        Sentence.of("tables.missing", new Sentence.Some(List.of("a", "b", "c", "d", "e", "f", "g")))))
                .isEqualTo("В магазине не хватает: a, b, c, d, e и ещё 2.");
        Sentence.Moment moment =
                new Sentence.Moment(Instant.parse("2026-11-24T02:10:00Z"), new ShopZone(ZoneId.of("Europe/Moscow")));
        assertThat(russian.say(Sentence.of("guards.future", moment))).contains("24 нояб. 05:10");
    }

    @Test
    void rightsAreNamedInTheLanguageToo() {
        Check check = Engine.privileges(
                List.of("read modx_x", "add customer profiles", "CREATE on the tables of this program"), false);
        assertThat(check.message())
                .startsWith(
                        "The database account may not do this: read modx_x, add customer profiles, CREATE on the tables"
                                + " of this program.");
        assertThat(russian.say(check.finding()))
                .contains("читать modx_x, добавлять профили покупателей, CREATE для таблиц приложения");
    }

    @Test
    void refusalsAndTrapsAreSaidByTheDesktop() {
        Refusal refusal = new Refusal(Refusal.Kind.NO_SHOP, "refused");
        assertThat(russian.say(Sentence.of("unseen", new Sentence.Refused(refusal))))
                .isEqualTo("Это не удалось проверить: отказ");
        assertThat(Doctor.unreachable(refusal).get(0).message()).isEqualTo("refused");
        assertThat(russian.say(new Sentence.OfTrap(null, true))).isEqualTo("ловушка");
    }

    @Test
    void theDesktopNamesNoCommands() {
        Speech english = Speech.ofDesktop(Locale.ENGLISH, Refusal::getMessage, (trap, fix) -> "", text -> text);
        assertThat(english.say(Sentence.of("init.none.fix"))).doesNotContain("command");
        assertThat(Speech.english().say(Sentence.of("init.none.fix"))).isEqualTo("Run the command init once.");
    }

    /** Without the forms that only Russian has. */
    private static Set<String> keys(String language) {
        return Speech.read(language).stringPropertyNames().stream()
                .filter(key -> !key.endsWith(".few"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> sources() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/app/marketingstatuses/doctor"))) {
            return files.map(SpeechTest::text).toList().stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<String> used(String source) {
        return KEY.matcher(source).results().map(found -> found.group(2)).filter(key -> !key.endsWith("."));
    }
}
