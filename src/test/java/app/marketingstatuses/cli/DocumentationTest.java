package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.shop.ConnectionSettings;
import app.marketingstatuses.testing.TestShop;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that the documentation shows is run, on a shop as a reader has it; every page exists in both languages. */
class DocumentationTest {
    private static final Path DOCS = Path.of("docs");

    /** Commands of other programs; what they name is looked after by other tests. */
    private static final Set<String> OTHERS = Set.of(
            "mvn -B -ntp -DskipTests package",
            "mvn -B -ntp verify",
            "crontab -e",
            "systemctl --user enable --now marketing-statuses@tea.timer",
            "loginctl enable-linger");

    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static TestShop shop;
    private static GreenMail mail;

    @TempDir
    Path folder;

    @BeforeAll
    static void aShop() {
        mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        shop = TestShop.create();
        shop.setting("mail_use_smtp", "1");
        shop.setting("mail_smtp_hosts", "127.0.0.1");
        shop.setting("mail_smtp_port", Integer.toString(mail.getSmtp().getPort()));
        shop.setStatus(TestShop.SENT, "final", 0);
        for (String status : List.of("Payment reminder", "Review requested", "Promo issued")) {
            shop.setStatus(shop.addStatus(status), "email_user", 1);
        }
        shop.execute("INSERT INTO {ms2_payments} (`name`, `active`) VALUES ('Card', 1)");
        shop.order()
                .num("1042")
                .user(shop.user("olga@example.com"))
                .enteredAt(LocalDateTime.now(ZoneOffset.UTC).minusHours(2).withNano(0));
    }

    @AfterAll
    static void close() {
        shop.close();
        mail.stop();
    }

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(DOCS)) {
            return Stream.concat(
                    Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")),
                    files.filter(f -> f.toString().endsWith(".md")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** Russian pages have the commands of the English ones. */
    static Stream<Path> pagesToRun() throws IOException {
        return pages().filter(page -> !page.startsWith(DOCS.resolve("ru")));
    }

    @ParameterizedTest
    @MethodSource("pagesToRun")
    void everyCommandOfAPageWorks(Path page) throws IOException {
        Path site = site();
        Path tasks = Files.writeString(folder.resolve("tasks.json"), tasksOfReadme());
        var names = new TreeMap<>(java.util.Map.of(
                "/var/www/shop", site.toString(),
                "tasks.json", tasks.toString(),
                "kept.json", folder.resolve("kept.json").toString()));
        CommandLineOf line = CommandLineOf.nobody(folder);
        line.ok("--site", site.toString(), "init");

        for (WrittenCommand command : WrittenCommand.in(page)) {
            List<String> arguments = command.arguments();
            if (arguments == null) {
                isKnown(command);
            } else if (!arguments.isEmpty()) {
                String[] args = arguments.stream()
                        .map(word -> names.getOrDefault(word, word))
                        .toArray(String[]::new);
                CommandLineOf.Result result = line.run(args);
                boolean looks = arguments.contains("doctor");
                assertThat(result.exit()).as("%s%n%s", command, result).isBetween(0, looks ? 1 : 0);
                if (arguments.contains("uninstall")) {
                    line.ok("--site", site.toString(), "init");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noLinkOfAPageLeadsNowhere(Path page) throws IOException {
        Matcher link = LINK.matcher(Files.readString(page));
        while (link.find()) {
            Path target = page.resolveSibling(link.group(1)).normalize();
            assertThat(target).as("%s in %s", link.group(), page).exists();
        }
    }

    @Test
    void everyPageIsThereInBothLanguagesWithTheSameCommands() throws IOException {
        List<Path> english =
                pages().filter(page -> page.startsWith(DOCS.resolve("en"))).toList();
        assertThat(english).hasSizeGreaterThan(5);
        for (Path page : english) {
            Path russian = DOCS.resolve("ru").resolve(page.getFileName());
            assertThat(russian).exists();
            assertThat(WrittenCommand.in(russian))
                    .as("%s", russian)
                    .extracting(WrittenCommand::words)
                    .isEqualTo(WrittenCommand.in(page).stream()
                            .map(WrittenCommand::words)
                            .toList());
        }
    }

    /** A command of another program: one of the list, or one of Maven's by a profile there is. */
    private static void isKnown(WrittenCommand command) throws IOException {
        String line = String.join(" ", command.words());
        Matcher profile = Pattern.compile("mvn .*-P(\\S+) .*").matcher(line);
        if (profile.matches()) {
            assertThat(Files.readString(Path.of("pom.xml")))
                    .as("%s", command)
                    .contains("<id>" + profile.group(1) + "</id>");
        } else {
            assertThat(OTHERS).as("%s", command).contains(line);
        }
    }

    /** The example of the tasks file that the README shows. */
    private static String tasksOfReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```json\n") + "```json\n".length();
        return readme.substring(start, readme.indexOf("```", start));
    }

    private Path site() throws IOException {
        ConnectionSettings c = shop.connectionSettings();
        Path config = Files.createDirectories(folder.resolve("shop/core/config"));
        Files.writeString(
                config.resolve("config.inc.php"),
                "<?php\n$database_server = '" + c.host() + ":" + c.port() + "';\n$database_user = '" + c.user()
                        + "';\n$database_password = '" + c.password() + "';\n$dbase = '" + c.database()
                        + "';\n$table_prefix = '" + c.prefix() + "';\n");
        return folder.resolve("shop");
    }
}
