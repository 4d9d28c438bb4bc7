package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.testing.TestShop;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The owner's templates from the command line: what there is, taken from shop to shop, brought back. */
class TemplatesCommandsTest {
    private static final String FILE =
            "{\"format\": \"marketing-statuses/template\", \"version\": 1, \"status\": \"Sent\","
                    + " \"audience\": \"customer\", \"language\": \"en\", \"subject\": \"\", \"html\": \"%s\"}";

    @TempDir
    Path folder;

    private TestShop shop;
    private CommandLineOf line;

    @BeforeEach
    void open() {
        shop = TestShop.create();
        line = CommandLineOf.shop(shop.connectionSettings(), folder.resolve("home"));
        line.ok("init");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theListSaysWhatEveryMailIsMadeOf() {
        shop.execute("INSERT INTO {site_htmlsnippets} (`id`, `name`, `snippet`) VALUES (31, 'tpl.paid', '<p>Paid</p>'),"
                + " (32, 'tpl.points', '[[!points]]')");
        shop.setStatus(TestShop.PAID, "body_user", 31);
        shop.setStatus(TestShop.PAID, "body_manager", 32);
        assertThat(saved("<p>${num}</p>")).contains("Saved as version 1");

        assertThat(row("Paid", "customer").get("source").asText()).isEqualTo("chunk");
        assertThat(row("Paid", "customer").get("name").asText()).isEqualTo("tpl.paid");
        assertThat(row("Paid", "manager").get("source").isNull()).isTrue();
        assertThat(row("Paid", "manager").get("error").asText()).contains("[[!points]]", "tpl.points");
        assertThat(row("Sent", "customer").get("source").asText()).isEqualTo("template");
        assertThat(row("Sent", "customer").get("version").asInt()).isEqualTo(1);
        assertThat(line.ok("templates", "list").out())
                .contains("1 with a template of your own", "the shop's chunk tpl.paid", "your template");
    }

    @Test
    void whatIsExportedIsImportedAgainAndAnOlderVersionComesBack() throws Exception {
        saved("<p>First</p>");
        saved("<p>Second</p>");
        assertThat(saved("<p>Second</p>")).contains("Unchanged: version 2");
        Path file = folder.resolve("sent.json");
        assertThat(line.ok("templates", "export", "Sent", "customer", "en", file.toString())
                        .out())
                .contains("Version 2 written to");
        assertThat(Files.readString(file)).contains("\"status\" : \"Sent\"", "<p>Second</p>");

        assertThat(line.ok("templates", "restore", "Sent", "customer", "en", "1")
                        .out())
                .contains("Saved as version 3");
        assertThat(line.ok("templates", "show", "Sent", "customer", "en").out())
                .contains("version 3 is in use", "<p>First</p>", "(the status's own)");
        assertThat(line.ok("templates", "show", "Sent", "customer", "en", "2").out())
                .contains("<p>Second</p>");
        line.ok("templates", "import", file.toString());
        assertThat(line.ok("templates", "export", "Sent", "customer", "en")
                        .json()
                        .get("html")
                        .asText())
                .isEqualTo("<p>Second</p>");
    }

    @Test
    void whatTheEditorWouldNotSaveIsNotImported() {
        shop.order().insert();
        for (String wrong : new String[] {
            "", "<p>${'x'?new()}</p>", "<p>${nobody}</p>", "<p>${customer.nobody}</p>", "<script>1</script>"
        }) {
            CommandLineOf.Result result = line.input(FILE.formatted(wrong)).run("templates", "import", "-");
            assertThat(result.exit()).as(wrong).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).as(wrong).contains("standard input: 1 fault, nothing was saved.", "html");
        }
        CommandLineOf.Result odd = line.input(
                        FILE.formatted("<p>Hi</p>").replace("Sent", "Nowhere").replace("\"en\"", "\"de\""))
                .run("templates", "import", "-");
        assertThat(odd.err()).contains("2 faults", "no status is called \"Nowhere\"", "language: must be one of");
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThat(line.run("templates", "show", "Sent", "customer", "en").err())
                .contains("There is no template for");
        assertThat(line.run("templates", "show", "Nowhere", "customer", "en").err())
                .contains("The shop has no status \"Nowhere\"; it has: ", "Sent (3)");
        assertThat(line.run("templates", "show", "3", "everybody", "en").exit()).isEqualTo(2);
        saved("<p>Hi</p>");
        assertThat(line.run("templates", "restore", "3", "customer", "en", "7").err())
                .contains("There is no version 7; there are: 1");
    }

    private String saved(String html) {
        return line.input(FILE.formatted(html)).ok("templates", "import", "-").out();
    }

    private JsonNode row(String status, String audience) {
        int id = status.equals("Sent") ? TestShop.SENT : TestShop.PAID;
        JsonNode rows = line.ok("templates", "list", "--json").json().get("templates");
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.get("status").asInt() == id
                        && row.get("audience").asText().equals(audience)
                        && row.get("language").asText().equals("en"))
                .findFirst()
                .orElseThrow();
    }
}
