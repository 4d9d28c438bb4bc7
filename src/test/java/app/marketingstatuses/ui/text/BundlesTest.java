package app.marketingstatuses.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundlesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/app/marketingstatuses/ui");
    private static final Path SOURCES = Path.of("src/main/java/app/marketingstatuses/ui");
    private static final Pattern TEXT = Pattern.compile("\\btexts\\s*\\.(text|count)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern HOLE = Pattern.compile("\\{[0-9]\\}");

    @Test
    void everyEnglishTextHasARussianOneAndTheOtherWayRound() throws IOException {
        assertThat(packages()).hasSizeGreaterThan(3);
        for (Path folder : packages()) {
            Set<String> english = bases(read(folder, "en"));
            Set<String> russian = bases(read(folder, "ru"));
            assertThat(russian).as("keys of %s", folder).isEqualTo(english);
        }
    }

    @Test
    void everyCountHasAllThePluralFormsOfItsLanguage() throws IOException {
        for (Path folder : packages()) {
            forms(folder, "en", List.of("one", "many"), List.of("few"));
            forms(folder, "ru", List.of("one", "few", "many"), List.of());
        }
    }

    @Test
    void theRussianTextSpeaksOfNothingThatTheEnglishOneDoesNotKnow() throws IOException {
        for (Path folder : packages()) {
            Properties english = read(folder, "en");
            Properties russian = read(folder, "ru");
            for (String key : english.stringPropertyNames()) {
                if (!key.endsWith(".one")) {
                    assertThat(holes(english.getProperty(key)))
                            .as("%s in %s", key, folder)
                            .containsAll(holes(russian.getProperty(key)));
                }
            }
        }
    }

    @Test
    void everyTextThatTheCodeAsksForIsThere() throws IOException {
        Set<String> shared = keys(RESOURCES.resolve("text"));
        List<String> missing;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            missing = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> unknown(file, shared))
                    .toList();
        }
        assertThat(missing).isEmpty();
    }

    private static Stream<String> unknown(Path file, Set<String> shared) {
        Set<String> known = new TreeSet<>(shared);
        known.addAll(keys(RESOURCES.resolve(SOURCES.relativize(file.getParent()))));
        return TEXT.matcher(source(file))
                .results()
                .map(found -> found.group(1).equals("count") ? found.group(2) + ".one" : found.group(2))
                .filter(key -> !known.contains(key))
                .map(key -> file.getFileName() + ": " + key);
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void forms(Path folder, String language, List<String> wanted, List<String> unwanted)
            throws IOException {
        Properties words = read(folder, language);
        for (String key : words.stringPropertyNames()) {
            for (String form : List.of(".one", ".few", ".many")) {
                if (key.endsWith(form)) {
                    String base = key.substring(0, key.length() - form.length());
                    wanted.forEach(
                            w -> assertThat(words).as("%s in %s", base, folder).containsKey(base + "." + w));
                    unwanted.forEach(
                            w -> assertThat(words).as("%s in %s", base, folder).doesNotContainKey(base + "." + w));
                }
            }
        }
    }

    private static Set<String> holes(String text) {
        assertThat(text).isNotNull();
        return HOLE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> bases(Properties words) {
        return words.stringPropertyNames().stream()
                .filter(key -> !key.endsWith(".few"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(Path folder) {
        try {
            return Files.exists(folder.resolve("messages_en.properties"))
                    ? read(folder, "en").stringPropertyNames()
                    : Set.of();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.getFileName().toString().startsWith("messages_"))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static Properties read(Path folder, String language) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("messages_" + language + ".properties"))) {
            words.load(reader);
        }
        return words;
    }
}
