package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.reliability.ShopProgram.Ended;
import app.marketingstatuses.shop.ConnectionSettings;
import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.MariaDb;
import app.marketingstatuses.testing.SshServer;
import app.marketingstatuses.testing.TestShop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passwords and customers, planted wherever a failure could quote them, while everything logs all it can. */
class CanariesTest {
    private static final String NAME = "Zyxename";
    private static final String ADDRESS = "zyxeaddress";
    private static final String PHONE = "79990123987";
    private static final String STREET = "Zyxestreet";
    private static final String MAIL_PASSWORD = "zyxemailpassword";
    private static final String SSH_PASSWORD = "zyxesshpassword";
    private static final String WRONG_PASSWORD = "zyxewrongpassword";
    private static final String ALL = ADDRESS + "@example.com " + NAME + " " + PHONE;

    @TempDir
    Path home;

    private final TestShop shop = TestShop.create();
    private final TattlingSmtp mail = new TattlingSmtp(true);
    private final ConnectionSettings account = shop.account("ALL");
    private final List<String> said = new ArrayList<>();
    private long poisoned;

    @BeforeEach
    void plant() throws IOException {
        shop.setting("mail_use_smtp", "1");
        shop.setting("mail_smtp_hosts", "127.0.0.1");
        shop.setting("mail_smtp_port", Integer.toString(mail.port()));
        shop.setting("mail_smtp_auth", "1");
        shop.setting("mail_smtp_user", "shop");
        shop.setting("mail_smtp_pass", MAIL_PASSWORD);
        Files.writeString(home.resolve("log.properties"), """
                handlers=java.util.logging.ConsoleHandler
                java.util.logging.ConsoleHandler.level=ALL
                .level=ALL
                """);
        int reminded = status("Reminded");
        int broken = status("Broken");
        Store store = new Store(shop.database());
        store.init(false, null);
        store.templates()
                .save(
                        new MailTemplate(broken, Kind.CUSTOMER, "en", "", "<p>${customer.name?number}</p>", ""),
                        0,
                        Instant.now(),
                        "test");
        task(0, "Reminder", TestShop.NEW, reminded);
        task(1, "Breaks", TestShop.PAID, broken);
        order(TestShop.NEW);
        poisoned = order(TestShop.NEW);
        order(TestShop.PAID);
        shop.execute("CREATE TRIGGER `tattle` BEFORE UPDATE ON {ms2_orders} FOR EACH ROW IF NEW.`id` = " + poisoned
                + " THEN SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = 'Duplicate entry " + ALL + "'; END IF");
    }

    @AfterEach
    void close() {
        mail.close();
        shop.close();
    }

    private int status(String name) {
        int status = shop.addStatus(name);
        shop.setStatus(status, "email_user", 1);
        shop.setStatus(status, "subject_user", "Order [[+num]] of [[+fullname]]");
        return status;
    }

    private void task(int position, String name, int from, int to) {
        shop.execute(
                "INSERT INTO {marketing_statuses_tasks} (`version`, `position`, `retired`, `name`, `definition`)"
                        + " VALUES (1, ?, 0, ?, ?)",
                position,
                name,
                "{\"enabled\": true, \"from\": [" + from + "], \"to\": " + to
                        + ", \"afterMinutes\": 5, \"dueFrom\": null}");
    }

    private long order(int status) {
        long user = shop.user(ADDRESS + "@example.com");
        shop.execute(
                "UPDATE {user_attributes} SET `fullname` = ?, `phone` = ?, `mobilephone` = ?, `address` = ?"
                        + " WHERE `internalKey` = ?",
                NAME,
                PHONE,
                PHONE,
                STREET,
                user);
        LocalDateTime entered =
                LocalDateTime.now(Clock.systemUTC()).minusHours(1).withNano(0);
        long order = shop.order().user(user).status(status).enteredAt(entered);
        shop.execute(
                "INSERT INTO {ms2_order_addresses} (`order_id`, `user_id`, `receiver`, `phone`, `street`)"
                        + " VALUES (?, ?, ?, ?, ?)",
                order,
                user,
                NAME,
                PHONE,
                STREET);
        return order;
    }

    private ShopProgram program(ConnectionSettings connection, int port) {
        return finest(new ShopProgram(connection, home, port));
    }

    private ShopProgram saved() {
        return finest(ShopProgram.ofSaved(home));
    }

    private ShopProgram finest(ShopProgram program) {
        return program.with(
                        "-Dorg.slf4j.simpleLogger.log.com=trace",
                        "-Dorg.slf4j.simpleLogger.log.com.zaxxer.hikari=trace",
                        "-Dorg.slf4j.simpleLogger.log.org=trace",
                        "-Djava.util.logging.config.file=" + home.resolve("log.properties"))
                .environment("MARKETING_STATUSES_DEBUG", "1");
    }

    private Ended run(ShopProgram program, int exit, String... command) {
        Ended ended = program.run(command);
        assertThat(ended.exit()).as(String.join(" ", command) + ended.err()).isEqualTo(exit);
        said.add(String.join(" ", command) + "\n" + ended.out() + ended.err());
        return ended;
    }

    private void assertSilent() {
        String login = "\0shop\0" + MAIL_PASSWORD;
        List<String> canaries = List.of(
                NAME,
                ADDRESS,
                PHONE,
                STREET,
                MAIL_PASSWORD,
                SSH_PASSWORD,
                WRONG_PASSWORD,
                account.password(),
                Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
        for (String words : said) {
            for (String canary : canaries) {
                assertThat(words.toLowerCase(Locale.ROOT)).doesNotContain(canary.toLowerCase(Locale.ROOT));
            }
        }
    }

    @Test
    void aRunInWhichAllFailsTellsNothingOfACustomer() {
        Ended run = run(program(account, MariaDb.port()), 1, "run", "--json");
        assertThat(run.out()).contains("cannot be rendered", "database error 1644", "\"dead\" : 1");
        assertThat(run.err())
                .as("the log of libraries")
                .contains("HikariConfig")
                .contains("FINE");
        run(program(account, MariaDb.port()), 0, "outbox", "list");
        shop.execute("CREATE TRIGGER `tattle2` BEFORE INSERT ON {marketing_statuses_settings} FOR EACH ROW"
                + " SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = 'Duplicate entry " + ALL + "'");
        Ended set = run(program(account, MariaDb.port()), 1, "settings", "set", "fuse", "9");
        assertThat(set.err()).as("the places of the error").contains("SQLException", "app.marketingstatuses.store");
        run(program(account, MariaDb.port()), 0, "explain", Long.toString(poisoned));
        mail.letIn(false);
        run(program(account, MariaDb.port()), 1, "doctor");
        assertSilent();
    }

    @Test
    void whoIsNotLetInTellsNoPassword() throws Exception {
        mail.letIn(false);
        run(program(account, MariaDb.port()), 1, "mail-test", "--to", "owner@example.com");
        ConnectionSettings wrong = shop.connectionSettings(account.user(), WRONG_PASSWORD);
        run(program(wrong, MariaDb.port()), 3, "run", "--json");
        try (StatementWire wire = new StatementWire(
                MariaDb.port(),
                statement -> statement.contains("marketing_statuses_moves") && statement.startsWith("INSERT")
                        ? StatementWire.Fate.BREAK_AFTER
                        : StatementWire.Fate.PASS)) {
            run(program(account, wire.port()), 3, "run", "--json");
        }
        assertSilent();
    }

    @Test
    void filesWithPasswordsAreNotQuoted() throws Exception {
        String good =
                "{\"profiles\": [{\"name\": \"Tea\", \"passwords\": \"file\", \"connection\": {\"host\": \"127.0.0.1\","
                        + " \"port\": " + MariaDb.port() + ", \"database\": \"" + shop.name() + "\", \"user\": \""
                        + account.user()
                        + "\", \"password\": \"" + WRONG_PASSWORD
                        + "\"}, \"ssh\": {\"host\": \"127.0.0.1\", \"port\": SSH,"
                        + " \"user\": \"tea\", \"login\": \"password\", \"secret\": \"" + SSH_PASSWORD + "\"}}]}";
        try (SshServer ssh = SshServer.start()) {
            Files.writeString(home.resolve("known_hosts"), ssh.knownHostsLine() + "\n");
            Files.writeString(home.resolve("config.json"), good.replace("SSH", Integer.toString(ssh.port())));
            run(saved(), 3, "run");
        }
        Files.writeString(home.resolve("config.json"), good.replace("\"ssh\"", "oops \"ssh\""));
        run(saved(), 2, "run");
        Path core = Files.createDirectories(home.resolve("site/core/config"));
        Files.writeString(
                core.resolve("config.inc.php"),
                "<?php $database_server = 'localhost'; $database_password = '" + WRONG_PASSWORD + "' oops;");
        run(saved(), 2, "--site", home.resolve("site").toString(), "run");
        assertSilent();
    }
}
