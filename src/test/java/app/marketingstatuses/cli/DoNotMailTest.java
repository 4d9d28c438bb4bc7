package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The do-not-mail list by commands, on MariaDB with a real mail server. */
class DoNotMailTest extends ShopByCommands {
    private static final String MANAGER = "manager@example.com";
    private static final String NOBODY_LISTENS = "1";

    private int reminded;
    private long anna;
    private long boris;
    private long clara;
    private long annas;
    private long boriss;
    private long claras;

    DoNotMailTest() {
        super(ZoneId.of("UTC"));
    }

    @BeforeEach
    void open() {
        reminded = mailedStatus("Reminded", MANAGER);
        anna = shop.user("anna@example.com");
        boris = shop.user("Boris+Tea@Пример.РФ");
        clara = shop.user("clara@example.com");
        annas = order(anna);
        boriss = order(boris);
        claras = order(clara);
        line.ok("init");
        tasks("{\"name\": \"Reminder\", \"enabled\": true, \"from\": [\"New\"],"
                + " \"to\": \"Reminded\", \"afterMinutes\": 60, \"dueFrom\": null}");
    }

    private long order(long user) {
        return shop.order().user(user).num("2411/" + user).enteredAt(ago(Duration.ofHours(2)));
    }

    private List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message -> recipient(message).equals(address))
                .toList();
    }

    private static String recipient(MimeMessage message) {
        try {
            return ((InternetAddress) message.getAllRecipients()[0]).getAddress();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String part(MimeMessage message, int part) throws Exception {
        return ((MimeMultipart) message.getContent())
                .getBodyPart(part)
                .getContent()
                .toString();
    }

    private static JsonNode of(JsonNode items, long order) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.get("orderId").asLong() == order)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoIsOnTheListGetsNoMailAndTheOrderMovesAllTheSame() throws Exception {
        line.ok("do-not-mail", "add", "#" + anna, "boris+tea@xn--e1afmkfd.xn--p1ai");

        JsonNode due = line.ok("preview", "--json").json().get("due");
        for (long order : List.of(annas, boriss)) {
            assertThat(of(due, order).get("doNotMail").asBoolean()).isTrue();
            assertThat(of(due, order).get("email").isNull()).isTrue();
            assertThat(of(due, order).get("mailTo").isNull()).isTrue();
            assertThat(of(due, order).get("mail").asBoolean()).isTrue();
        }
        assertThat(of(due, claras).get("doNotMail").asBoolean()).isFalse();
        assertThat(of(due, claras).get("email").asText()).isEqualTo("clara@example.com");
        assertThat(line.ok("preview").out().lines().filter(text -> text.endsWith("yes (do-not-mail)")))
                .hasSize(2);
        assertThat(line.ok("preview", "--csv").out().lines().filter(text -> text.endsWith(",true,,")))
                .hasSize(2);

        JsonNode report = run();
        assertThat(report.get("moved")).hasSize(3);
        assertThat(report.get("mail").get("queued").asInt()).isEqualTo(4);
        assertThat(report.get("mail").get("sent").asInt()).isEqualTo(4);
        assertThat(List.of(annas, boriss, claras)).allMatch(order -> shop.statusOf(order) == reminded);
        assertThat(mailsTo(MANAGER)).hasSize(3);
        assertThat(mailsTo("clara@example.com")).hasSize(1);
        assertThat(mail.getReceivedMessages()).hasSize(4);
    }

    @Test
    void explainTellsWhoIsOnTheListAndWhichMailIsLeftOut() {
        line.ok("do-not-mail", "add", "anna@example.com");

        JsonNode told = line.ok("explain", "--json", Long.toString(annas)).json();
        assertThat(told.get("doNotMail").asBoolean()).isTrue();
        assertThat(told.at("/tasks/0/doNotMail").asBoolean()).isTrue();
        assertThat(line.ok("explain", Long.toString(annas)).out())
                .contains("The customer is on the do-not-mail list", "no mail to the customer")
                .doesNotContain("anna@");

        line.ok("settings", "set", "transactional." + reminded, "yes");
        told = line.ok("explain", "--json", Long.toString(annas)).json();
        assertThat(told.get("doNotMail").asBoolean()).isTrue();
        assertThat(told.at("/tasks/0/doNotMail").asBoolean()).isFalse();
        told = line.ok("explain", "--json", Long.toString(claras)).json();
        assertThat(told.get("doNotMail").asBoolean()).isFalse();
    }

    @Test
    void aCustomersMailSaysWhereAnswersGoAndHowToUnsubscribe() throws Exception {
        line.ok("settings", "set", "reply-to", "Answers@Пример.РФ");
        line.ok("settings", "set", "unsubscribe-address", "stop@example.com");
        run();

        MimeMessage claraMail = mailsTo("clara@example.com").get(0);
        String link =
                "mailto:stop@example.com?subject=unsubscribe%20%23" + clara + "%20%28order%202411%2F" + clara + "%29";
        assertThat(claraMail.getHeader("Reply-To")).containsExactly("answers@xn--e1afmkfd.xn--p1ai");
        assertThat(claraMail.getHeader("List-Unsubscribe")).containsExactly("<" + link + ">");
        assertThat(part(claraMail, 0)).contains("Unsubscribe:\r\n" + link);
        assertThat(part(claraMail, 1)).contains("<a href=\"" + link + "\"", ">Unsubscribe</a>");
        MimeMessage managers = mailsTo(MANAGER).get(0);
        assertThat(managers.getHeader("Reply-To")).isNull();
        assertThat(managers.getHeader("List-Unsubscribe")).isNull();
        assertThat(part(managers, 0) + part(managers, 1)).doesNotContain("nsubscribe");

        assertThat(line.ok("do-not-mail", "add", "#" + clara).out()).contains("1 added.");
    }

    @Test
    void whatIsNoMarketingGoesToEverybodyAndOffersNoUnsubscribing() throws Exception {
        line.ok("settings", "set", "unsubscribe-address", "stop@example.com");
        line.ok("settings", "set", "reply-to", "answers@example.com");
        line.ok("settings", "set", "transactional." + reminded, "yes");
        line.ok("do-not-mail", "add", "#" + anna);

        JsonNode due = line.ok("preview", "--json").json().get("due");
        assertThat(of(due, annas).get("email").asText()).isEqualTo("anna@example.com");
        assertThat(of(due, annas).get("doNotMail").asBoolean()).isFalse();
        run();
        MimeMessage annasMail = mailsTo("anna@example.com").get(0);
        assertThat(annasMail.getHeader("List-Unsubscribe")).isNull();
        assertThat(annasMail.getHeader("Reply-To")).containsExactly("answers@example.com");
        assertThat(part(annasMail, 0) + part(annasMail, 1)).doesNotContain("nsubscribe");
    }

    @Test
    void whoUnsubscribesWhileTheMailWaitsGetsItNoMoreAndTheOthersGetItAsItWasQueued() throws Exception {
        line.ok("settings", "set", "reply-to", "first@example.com");
        line.ok("settings", "set", "unsubscribe-address", "stop@example.com");
        shop.setting("mail_smtp_port", NOBODY_LISTENS);
        assertThat(run().get("moved")).hasSize(3);

        line.ok("do-not-mail", "add", "BORIS+tea@пример.рф", Long.toString(anna));
        line.ok("settings", "set", "reply-to", "second@example.com");
        line.ok("settings", "set", "unsubscribe-address", "");
        shop.setting("mail_smtp_port", Integer.toString(mail.getSmtp().getPort()));
        shop.execute("UPDATE {marketing_statuses_outbox} SET `next_at` = 0");
        JsonNode report = run();

        assertThat(report.get("mail").get("dropped").asInt()).isEqualTo(2);
        assertThat(report.get("mail").get("sent").asInt()).isEqualTo(4);
        JsonNode mails = line.ok("outbox", "list", "--json").json().get("mails");
        assertThat(mails)
                .filteredOn(one -> one.get("state").asText().equals("dropped"))
                .extracting(
                        one -> one.get("kind").asText() + " " + one.get("error").asText())
                .containsExactly("customer do-not-mail", "customer do-not-mail");
        MimeMessage claraMail = mailsTo("clara@example.com").get(0);
        assertThat(claraMail.getHeader("Reply-To")).containsExactly("first@example.com");
        assertThat(claraMail.getHeader("List-Unsubscribe")[0]).startsWith("<mailto:stop@example.com?");
    }

    @Test
    void aTrialsMailsGoToTheOwnerWithoutUnsubscribingAndOfWhoIsOnTheListThereIsNone() throws Exception {
        line.ok("settings", "set", "unsubscribe-address", "stop@example.com");
        line.ok("settings", "set", "trial-address", "owner@example.com");
        line.ok("settings", "set", "trial", "mail");
        line.ok("do-not-mail", "add", "#" + anna, "#" + boris);

        JsonNode due = line.ok("preview", "--json").json().get("due");
        assertThat(of(due, annas).get("mailTo").isNull()).isTrue();
        assertThat(of(due, annas).get("mail").asBoolean()).isFalse();
        assertThat(of(due, claras).get("mailTo").asText()).isEqualTo("owner@example.com");
        assertThat(run().get("tried")).hasSize(3);
        assertThat(mail.getReceivedMessages()).hasSize(1);
        MimeMessage owners = mailsTo("owner@example.com").get(0);
        assertThat(owners.getSubject()).contains("2411/" + clara);
        assertThat(owners.getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void theListIsKeptByCommands() throws Exception {
        assertThat(line.ok("do-not-mail", "add", " Olga@Example.com", Long.toString(anna), "#" + anna)
                        .out())
                .contains("2 added.");
        assertThat(line.ok("do-not-mail", "add", "olga@example.com", "#" + boris)
                        .out())
                .contains("1 added, 1 on the list already.");
        Path file = Files.writeString(folder.resolve("list.csv"), "name;email\nO;olga@example.com\nP;p@example.com\n");
        assertThat(line.ok("do-not-mail", "import", file.toString()).out()).contains("1 added, 1 on the list already.");
        assertThat(line.input("q@example.com").ok("do-not-mail", "import", "-").out())
                .contains("1 added.");

        JsonNode list = line.ok("do-not-mail", "list", "--json").json().get("doNotMail");
        assertThat(list)
                .extracting(entry -> entry.get("customer").asText() + " "
                        + entry.get("address").asText())
                .containsExactly(
                        "null olga@example.com",
                        anna + " null",
                        boris + " null",
                        "null p@example.com",
                        "null q@example.com");
        assertThat(list.get(0).get("addedAt").asText()).endsWith("Z");
        assertThat(list.get(0).get("by").asText()).isEqualTo(System.getProperty("user.name"));
        assertThat(line.ok("do-not-mail", "list").out()).contains("5 on the do-not-mail list", "#" + anna);

        assertThat(line.ok("do-not-mail", "remove", "OLGA@example.com", "#" + anna, "#999999")
                        .out())
                .contains("2 removed, 1 not on the list.");
        assertThat(line.ok("do-not-mail", "list", "--json").json().get("doNotMail"))
                .hasSize(3);
    }

    @Test
    void whatIsWrongIsRefusedWholeAndToldWithoutAnAddress() throws Exception {
        Path file = Files.writeString(folder.resolve("list.txt"), "fine@example.com\nsecret@@example.com\n#0\n");
        for (CommandLineOf.Result refused : List.of(
                line.run("do-not-mail", "import", file.toString()),
                line.run("do-not-mail", "add", "fine@example.com", "secret@@example.com", "x"),
                line.run("do-not-mail", "add", "fine@example.com", "#999999"),
                line.run("do-not-mail", "remove", "secret@"),
                line.run("do-not-mail", "import", folder.resolve("missing").toString()),
                line.run("do-not-mail", "add"))) {
            assertThat(refused.exit()).as(refused.err()).isEqualTo(2);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.err()).doesNotContain("secret", "fine@");
        }
        assertThat(line.run("do-not-mail", "import", file.toString()).err())
                .contains("2 faults, nobody was added", "line 2: ", "line 3: ");
        assertThat(line.run("do-not-mail", "add", "fine@example.com", "secret@@example.com", "x")
                        .err())
                .contains("number 2, 3 of those given");
        assertThat(line.run("do-not-mail", "add", "#999999").err()).contains("the shop has no customer #999999");
        assertThat(line.ok("do-not-mail", "list", "--json").json().get("doNotMail"))
                .isEmpty();
    }

    @Test
    void theDoctorWarnsOnceWhereNobodyCanUnsubscribe() {
        line.ok("do-not-mail", "add", "#" + anna);
        assertThat(checks())
                .containsExactly("warn Marketing mail goes out and customers cannot unsubscribe from it."
                        + " The do-not-mail list has 1 entry.");

        line.ok("settings", "set", "unsubscribe-address", "stop@example.com");
        assertThat(checks()).containsExactly("ok The do-not-mail list has 1 entry; no marketing mail goes there.");

        line.ok("settings", "set", "unsubscribe-address", "");
        line.ok("settings", "set", "transactional." + reminded, "yes");
        line.ok("do-not-mail", "remove", "#" + anna);
        assertThat(checks()).isEmpty();
    }

    private List<String> checks() {
        JsonNode checks = line.run("doctor", "--json").json().get("checks");
        return StreamSupport.stream(checks.spliterator(), false)
                .filter(check -> check.get("id").asText().equals("do-not-mail"))
                .map(check -> check.get("result").asText() + " "
                        + check.get("message").asText())
                .toList();
    }
}
