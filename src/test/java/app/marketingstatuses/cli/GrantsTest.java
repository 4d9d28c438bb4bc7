package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.session.OrderPage;
import app.marketingstatuses.session.Overview;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.shop.ConnectionSettings;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.MySqlDatabase;
import app.marketingstatuses.shop.StatusFlags;
import app.marketingstatuses.testing.TestShop;
import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rights that {@code doctor --grants} prints, given to an account that has no others. */
class GrantsTest {
    private static final String TASKS = TasksCommandsTest.file(
            "{\"name\": \"Reminder\", \"enabled\": true, \"from\": [\"New\"], \"to\": \"Reminded\", \"afterMinutes\": 60,"
                    + " \"dueFrom\": null}, {\"name\": \"Paid by hand\","
                    + " \"enabled\": true, \"from\": [\"Reminded\"], \"to\": \"Paid\", \"afterMinutes\": 0, \"dueFrom\": null}");

    @TempDir
    Path folder;

    private final TestShop shop = TestShop.create("ms_");
    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final ConnectionSettings account = shop.account();
    private CommandLineOf root;
    private CommandLineOf line;
    private int reminded;
    private long order;

    @BeforeEach
    void aShopWithAnOrder() {
        mail.start();
        shop.setting("mail_use_smtp", "1");
        shop.setting("mail_smtp_hosts", "127.0.0.1");
        shop.setting("mail_smtp_port", Integer.toString(mail.getSmtp().getPort()));
        shop.execute("INSERT INTO {site_htmlsnippets} (`name`, `snippet`) VALUES ('reminder',"
                + " '<p>{$num} {foreach $products as $p}{$p.name}{/foreach} {$user.username}</p>')");
        reminded = shop.addStatus("Reminded");
        shop.setStatus(reminded, "email_user", 1);
        shop.setStatus(reminded, "subject_user", "Order [[+num]]");
        shop.setStatus(reminded, "body_user", shop.queryLong("SELECT MAX(`id`) FROM {site_htmlsnippets}"));
        order = shop.order()
                .enteredAt(LocalDateTime.ofInstant(Instant.now().minusSeconds(7200), ZoneOffset.UTC)
                        .withNano(0));
        shop.execute(
                "INSERT INTO {ms2_order_products} (`product_id`, `order_id`, `name`, `count`, `price`, `weight`, `cost`)"
                        + " VALUES (0, ?, 'Tea', 1, 10, 1, 10)",
                order);
        root = CommandLineOf.shop(shop.connectionSettings(), folder);
        line = CommandLineOf.shop(account, folder);
    }

    @AfterEach
    void close() {
        mail.stop();
        shop.close();
    }

    /** Prints the statements as the administrator, who then runs them. */
    private List<String> give(String... options) {
        String[] command = new String[options.length + 4];
        command[0] = "doctor";
        command[1] = "--grants";
        command[2] = "--account";
        command[3] = account.user() + "@%";
        System.arraycopy(options, 0, command, 4, options.length);
        List<String> statements = root.ok(command)
                .out()
                .lines()
                .filter(printed -> !printed.startsWith("--"))
                .toList();
        assertThat(statements).allMatch(sql -> sql.matches("GRANT .* ON `\\w+`\\.`ms_\\w+` TO 'u_\\w+'@'%';"));
        statements.forEach(sql -> shop.execute(sql));
        return statements;
    }

    @Test
    void sufficeForEveryCommand() throws Exception {
        give();

        line.ok("init");
        line.input(TASKS).ok("tasks", "import", "-");
        assertThat(line.ok("preview", "--json").json().get("due")).hasSize(1);
        String run = line.ok("run", "--json").json().get("runId").asText();
        assertThat(shop.statusOf(order)).isEqualTo(reminded);
        assertThat(mail.getReceivedMessages()).hasSize(1);
        line.ok("explain", Long.toString(order));
        line.ok("undo", run);
        assertThat(shop.statusOf(order)).isEqualTo(TestShop.NEW);
        line.ok("pause");
        line.ok("resume");
        line.ok("tasks", "disable", "Reminder");
        line.ok("tasks", "enable", "Reminder");
        line.ok("settings", "set", "fuse", "9");
        line.ok("settings", "set", "trial-address", "owner@example.com");
        line.ok("settings", "set", "trial", "mail");
        line.ok("settings", "set", "trial", "off");
        line.ok("do-not-mail", "add", "olga@example.com", "1");
        line.ok("do-not-mail", "remove", "olga@example.com");
        line.ok("history");
        line.ok("outbox", "list");
        line.ok("outbox", "flush");
        line.ok("init", "--adopt");
        assertThat(line.ok("doctor").out())
                .contains("privileges: The database account may do all that a run needs.")
                .doesNotContain("could not be looked at");
    }

    @Test
    void sufficeForWhatAnOrderSpentAndForTheDesktop() {
        give();
        line.ok("init");
        line.input(TASKS).ok("tasks", "import", "-");
        shop.managerMoves(order, reminded, LocalDateTime.now(ZoneOffset.UTC).minusMinutes(1));

        line.ok("run");
        assertThat(shop.statusOf(order)).isEqualTo(TestShop.PAID);
        assertThat(shop.queryLong("SELECT COUNT(*) FROM {ms2_customer_profiles} WHERE `spent` > 0"))
                .isEqualTo(1);

        try (ShopSession session =
                new ShopOpener(new Home(folder), null, Clock.systemUTC()).open(new ShopChoice.ByHand(account))) {
            Overview.read(session);
            assertThat(OrderPage.read(session, order)).isPresent();
            assertThat(session.search().find("customer", 5)).hasSize(1);
            session.statusFlags().apply(new StatusFlags.Change(TestShop.SENT, StatusFlags.Mark.FINAL));
            MailTemplate template = new MailTemplate(reminded, Kind.CUSTOMER, "en", "", "<p>${order.num}</p>", "");
            session.store().templates().save(template, 0, Instant.now(), "test");
            assertThat(session.templateStudio().render(template, order)).isPresent();
            assertThat(session.templateStudio().compare(template, 3)).isNotEmpty();
        }
    }

    @Test
    void sufficeForPromoCodesAndReadOnlyForShowingThem() {
        shop.withPromoCodes();
        root.ok("init");
        root.ok("settings", "set", "template." + reminded, "any");
        String promo = ", \"promo\": {\"list\": \"next\", \"format\": \"[A-Z]{9}\", \"discount\": \"5%\"}}";
        root.input(TASKS.replaceFirst("(?<=60, \"dueFrom\": null)}", promo)).ok("tasks", "import", "-");
        give("--read-only");
        JsonNode shown = line.ok("preview", "--json").json().get("due").get(0);
        assertThat(shown.get("promo").get("sample").asBoolean()).isTrue();
        assertThat(shown.get("email").isNull()).isFalse();
        assertThat(line.run("doctor").out()).contains("lacks INSERT on the table ms_mspc2_coupons");

        give();
        assertThat(line.ok("run", "--json").json().get("moved")).hasSize(1);
        assertThat(line.ok("promo", "list", "--json").json().get("codes")).hasSize(1);
        assertThat(line.ok("doctor").out()).contains("Promo codes are made in msPromoCode2.");
    }

    @Test
    void allowNothingThatIsNotNeeded() {
        give();
        line.ok("init");

        for (String denied : List.of(
                "SELECT `password` FROM `ms_users`",
                "SELECT * FROM `ms_users`",
                "SELECT `sessionid` FROM `ms_user_attributes`",
                "UPDATE `ms_ms2_orders` SET `cost` = 0",
                "DELETE FROM `ms_ms2_orders`",
                "INSERT INTO `ms_ms2_orders` (`num`) VALUES ('1')",
                "UPDATE `ms_ms2_order_logs` SET `entry` = '1'",
                "DELETE FROM `ms_ms2_order_logs`",
                "UPDATE `ms_ms2_order_statuses` SET `body_user` = 1",
                "UPDATE `ms_system_settings` SET `value` = ''",
                "UPDATE `ms_site_plugins` SET `disabled` = 1",
                "UPDATE `ms_users` SET `primary_group` = 1",
                "DROP TABLE `ms_marketing_statuses_moves`",
                "CREATE TABLE `other` (`id` INT)",
                "ALTER TABLE `ms_ms2_orders` ADD `x` INT",
                "SELECT 'x' INTO OUTFILE '/x'")) {
            try (Database database = MySqlDatabase.open(account)) {
                assertThatThrownBy(() -> {
                            try (var connection = database.connection();
                                    Statement statement = connection.createStatement()) {
                                statement.execute(denied);
                            }
                        })
                        .as(denied)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("denied");
            }
        }
    }

    @Test
    void readOnlyTheySufficeForPreviewAndExplainAndForNothingElse() {
        root.ok("init");
        root.input(TASKS).ok("tasks", "import", "-");
        assertThat(give("--read-only")).allMatch(sql -> sql.startsWith("GRANT SELECT"));

        assertThat(line.ok("preview", "--json").json().get("due")).hasSize(1);
        line.ok("explain", Long.toString(order));
        line.ok("tasks", "list");
        assertThat(line.run("doctor").out()).contains("fail  privileges").contains("doctor --grants");
        assertThat(line.run("run").exit()).isEqualTo(3);
        assertThat(shop.statusOf(order)).isEqualTo(TestShop.NEW);
        assertThat(line.run("init", "--adopt").exit()).isEqualTo(3);
    }

    @Test
    void beforeInitReadOnlyTheySufficeForATasksFile() throws Exception {
        give("--read-only");
        Path file = Files.writeString(folder.resolve("tasks.json"), TASKS);

        assertThat(line.ok("preview", "--tasks", file.toString(), "--json")
                        .json()
                        .get("due"))
                .hasSize(1);
    }

    @Test
    void speakOfTheAccountThatIsLoggedInUnlessToldOtherwise() {
        assertThat(root.ok("doctor", "--grants").out()).contains(" TO 'root'@'");
        assertThat(root.ok("doctor", "--grants", "--account", "o'neil").out())
                .contains("CREATE USER 'o''neil'@'localhost' IDENTIFIED BY")
                .contains(" TO 'o''neil'@'localhost';")
                .doesNotContain("mspc2");
        for (String wrong : List.of("", "@", "a@", "@b", "a\n@b")) {
            assertThat(root.run("doctor", "--grants", "--account", wrong).exit())
                    .as(wrong)
                    .isEqualTo(2);
        }
        assertThat(root.run("doctor", "--read-only").exit()).isEqualTo(2);
        assertThat(root.run("doctor", "--grants", "--json").exit()).isEqualTo(2);
        assertThat(CommandLineOf.nobody(folder)
                        .run("--demo", "doctor", "--grants")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void promoCodesAreThereOnlyWhereTheShopHasThem() {
        shop.execute("CREATE TABLE {mspc2_coupons} (`id` INT PRIMARY KEY)");
        shop.execute("CREATE TABLE {mspc2_coupon_orders} (`id` INT PRIMARY KEY)");

        assertThat(give())
                .anyMatch(sql ->
                        sql.startsWith("GRANT SELECT, INSERT, UPDATE ON `" + shop.name() + "`.`ms_mspc2_coupons`"))
                .anyMatch(sql -> sql.startsWith("GRANT SELECT ON `" + shop.name() + "`.`ms_mspc2_coupon_orders`"));
        assertThat(give("--read-only"))
                .noneMatch(sql -> sql.contains("INSERT"))
                .anyMatch(sql -> sql.startsWith("GRANT SELECT ON `" + shop.name() + "`.`ms_mspc2_coupons`"));
    }

    /** Where it fails, what it expects goes into the README. */
    @Test
    void theReadmeHasTheScriptOfAnOrdinaryShop() throws IOException {
        try (TestShop ordinary = TestShop.create()) {
            ordinary.execute("CREATE TABLE {mspc2_coupons} (`id` INT PRIMARY KEY)");
            ordinary.execute("CREATE TABLE {mspc2_coupon_orders} (`id` INT PRIMARY KEY)");
            String script = CommandLineOf.shop(ordinary.connectionSettings(), folder)
                    .ok("doctor", "--grants", "--account", "marketing@localhost")
                    .out()
                    .replace("`" + ordinary.name() + "`", "`shop`");

            assertThat(Files.readString(Path.of("README.md"))).contains(script);
        }
    }
}
