package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.settings.Home;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.settings.Profiles;
import app.marketingstatuses.shop.ConnectionSettings;
import app.marketingstatuses.testing.SshServer;
import app.marketingstatuses.testing.TestShop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoosingTheShopTest {
    private static TestShop shop;

    @TempDir
    Path home;

    @BeforeAll
    static void open() {
        shop = TestShop.create();
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @Test
    void noneIsAnErrorThatSaysHow() {
        CommandLineOf.Result result = CommandLineOf.nobody(home).run("history");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("--demo", "--site", "--profile", "No connection is saved yet");
    }

    @Test
    void twoAreAnErrorWhereverTheyStand() {
        for (String[] args : List.of(
                new String[] {"--demo", "--profile", "x", "history"},
                new String[] {"--demo", "history", "--site", "/x"},
                new String[] {"history", "--demo", "--host", "h"},
                new String[] {"--site", "/x", "tasks", "list", "--prefix", ""})) {
            CommandLineOf.Result result = CommandLineOf.nobody(home).run(args);
            assertThat(result.exit()).isEqualTo(2);
            assertThat(result.err()).contains("one way only");
        }
    }

    @Test
    void theSameOptionTwiceIsAnErrorWhereverItStands() {
        for (String[] args : List.of(
                new String[] {"--site", "/x", "--site", "/y", "history"},
                new String[] {"--site", "/x", "history", "--site", "/y"})) {
            CommandLineOf.Result result = CommandLineOf.nobody(home).run(args);
            assertThat(result.exit()).isEqualTo(2);
            assertThat(result.err()).contains("--site").doesNotContain("display");
            assertThat(result.out()).isEmpty();
        }
    }

    @Test
    void aWrongOptionBeforeTheCommandNeverOpensTheDesktop() {
        for (String[] args : List.of(
                new String[] {"--port", "many", "history"},
                new String[] {"--demo", "--demo"},
                new String[] {"--nonsense", "history"},
                new String[] {"--port"})) {
            CommandLineOf.Result result = CommandLineOf.nobody(home).run(args);
            assertThat(result.exit()).isEqualTo(2);
            assertThat(result.err()).contains(args[0]).doesNotContain("display");
        }
    }

    @Test
    void anEmptySettingsFolderIsNotTheFolderOneStandsIn() {
        CommandLineOf.Result result = CommandLineOf.nobody(home).run("--demo", "--settings", "", "history");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("--settings");
    }

    @Test
    void globalOptionsStandBeforeOrAfterTheCommand() {
        ConnectionSettings c = shop.connectionSettings();
        CommandLineOf line = CommandLineOf.nobody(home);
        String port = Integer.toString(c.port());
        assertThat(line.run("init", "--host", c.host(), "--port", port, "--database", c.database(), "--user", c.user())
                        .exit())
                .isZero();
        assertThat(line.run(
                                "--host",
                                c.host(),
                                "--port",
                                port,
                                "tasks",
                                "--user",
                                c.user(),
                                "list",
                                "--database",
                                c.database())
                        .exit())
                .isZero();
    }

    @Test
    void aSiteRootTellsAccessAndPrefix() throws Exception {
        Path config = Files.createDirectories(home.resolve("site/core/config"));
        ConnectionSettings c = shop.account("ALL");
        Files.writeString(
                config.resolve("config.inc.php"),
                "<?php\n$database_server = '" + c.host() + ":" + c.port() + "';\n$database_user = '" + c.user()
                        + "';\n$database_password = '" + c.password() + "';\n$dbase = '" + c.database()
                        + "';\n$table_prefix = 'modx_';\n");
        CommandLineOf line = CommandLineOf.nobody(home);
        String site = home.resolve("site").toString();

        assertThat(line.ok("--site", site, "init").err()).isEmpty();
        assertThat(line.ok("--site", site, "--tls", "off", "history", "--json").out())
                .contains("\"runs\"");
        assertThat(line.run("--site", home.resolve("nothing").toString(), "history")
                        .exit())
                .isEqualTo(2);
        assertThat(line.ok("--site", site, "crontab").out())
                .startsWith("* * * * * ")
                .contains(" -jar ", " --site " + site + " ", " --settings " + home)
                .endsWith(" run --silent" + System.lineSeparator())
                .doesNotContain(c.password());
        assertThat(line.environment("MARKETING_STATUSES_PASSWORD", "x")
                        .run("crontab", "--host", "h", "--database", "d", "--user", "u")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void theOnlySavedProfileIsTaken() {
        CommandLineOf line = CommandLineOf.nobody(home);
        Profiles profiles = Profiles.read(new Home(home), Clock.systemUTC());
        profiles.save(List.of(profile("Tea")));
        assertThat(line.run("init").exit()).isZero();

        profiles.save(List.of(profile("Tea"), profile("Coffee")));
        assertThat(line.run("history").err()).contains("Tea, Coffee");
        assertThat(line.run("history").exit()).isEqualTo(2);
        assertThat(line.run("--profile", "Coffee", "history").exit()).isZero();
        assertThat(line.run("--profile", "Milk", "history").err()).contains("\"Milk\"", "Tea, Coffee");
    }

    @Test
    void aProfileBehindAnSshServerIsReachedAndAnUnknownServerIsNot() throws Exception {
        try (SshServer ssh = SshServer.start()) {
            Profiles.read(new Home(home), Clock.systemUTC()).save(List.of(behind(ssh, SshServer.PASSWORD)));
            CommandLineOf line = CommandLineOf.nobody(home);
            CommandLineOf.Result unknown = line.run("--profile", "Tunnel", "init");
            assertThat(unknown.exit()).isEqualTo(3);
            assertThat(unknown.err()).contains("desktop", "known_hosts", ssh.fingerprint());

            Files.writeString(home.resolve("known_hosts"), ssh.knownHostsLine() + "\n");
            assertThat(line.run("--profile", "Tunnel", "init").exit()).isZero();
            assertThat(line.run("--profile", "Tunnel", "tasks", "list").exit()).isZero();
        }
    }

    @Test
    void passwordsKeptElsewhereAreAskedForByNameAndTakenFromTheEnvironment() throws Exception {
        try (SshServer ssh = SshServer.start()) {
            Profiles.read(new Home(home), Clock.systemUTC()).save(List.of(behind(ssh, null)));
            Files.writeString(home.resolve("known_hosts"), ssh.knownHostsLine() + "\n");
            CommandLineOf line = CommandLineOf.nobody(home);
            CommandLineOf.Result missing = line.run("--profile", "Tunnel", "init");
            assertThat(missing.exit()).isEqualTo(3);
            assertThat(missing.err()).contains("MARKETING_STATUSES_SSH_PASSWORD");
            line.environment("MARKETING_STATUSES_SSH_PASSWORD", SshServer.PASSWORD);
            assertThat(line.run("crontab").exit()).isEqualTo(2);
            assertThat(line.run("--profile", "Tunnel", "init").exit()).isZero();
        }
    }

    private static Profile behind(SshServer ssh, String secret) {
        Profile direct = profile("Tunnel");
        Profile.Ssh way =
                new Profile.Ssh(ssh.host(), ssh.port(), SshServer.USER, Profile.Ssh.Login.PASSWORD, null, secret);
        return new Profile(
                "Tunnel", null, false, false, null, direct.byHand(), way, Profile.Keep.ASK, null, null, null);
    }

    @Test
    void anUnreadableSettingsFileIsSetAsideAndSaid() throws Exception {
        Files.writeString(home.resolve("config.json"), "{");
        CommandLineOf.Result result = CommandLineOf.nobody(home).run("history");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("set aside");
    }

    @Test
    void thePasswordComesFromTheFileOrTheEnvironmentAndIsNeverPrinted() throws Exception {
        ConnectionSettings account = shop.account("ALL");
        Path file = Files.writeString(home.resolve("pw"), account.password() + "\n");
        CommandLineOf right = CommandLineOf.shop(account, home);
        assertThat(right.run("init").exit()).isZero();
        right.environment("MARKETING_STATUSES_PASSWORD", "wr0ng-secret");
        assertThat(right.run("history", "--password-file", file.toString()).exit())
                .isZero();

        CommandLineOf.Result wrong =
                right.environment("MARKETING_STATUSES_DEBUG", "1").run("history");
        assertThat(wrong.exit()).isEqualTo(3);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).contains("wrong user name or password").doesNotContain("wr0ng-secret");
        assertThat(right.run("history", "--password-file", home.resolve("none").toString())
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void aShopThatCannotBeReachedEndsWithThree() {
        ConnectionSettings c = shop.connectionSettings();
        for (ConnectionSettings there : List.of(
                new ConnectionSettings(c.host(), 1, c.database(), c.user(), "", "modx_", c.tls()),
                new ConnectionSettings(c.host(), c.port(), "nowhere", c.user(), "", "modx_", c.tls()),
                new ConnectionSettings(c.host(), c.port(), c.database(), c.user(), "", "other_", c.tls()))) {
            CommandLineOf.Result result = CommandLineOf.shop(there, home).run("run", "--silent");
            assertThat(result.exit()).isEqualTo(3);
            assertThat(result.out()).isEmpty();
            assertThat(result.err().strip()).isNotEmpty().doesNotContain("\n\tat ");
        }
    }

    @Test
    void aPrefixWithOtherSignsNeverReachesSql() {
        ConnectionSettings c = shop.connectionSettings();
        CommandLineOf.Result result = CommandLineOf.nobody(home)
                .run("history", "--host", c.host(), "--database", c.database(), "--user", "root", "--prefix", "x`; --");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("prefix");
    }

    @Test
    void wrongCommandLinesEndWithTwo() {
        CommandLineOf line = CommandLineOf.shop(shop.connectionSettings(), home);
        line.ok("init");
        for (String[] args : List.of(
                new String[] {"dance"},
                new String[] {"tasks"},
                new String[] {"run", "--limit", "0"},
                new String[] {"run", "--limit", "x"},
                new String[] {"run", "--fuse", "-1"},
                new String[] {"run", "--silent=maybe"},
                new String[] {"preview", "--held-limit", "-1"},
                new String[] {"preview", "--json", "--csv"},
                new String[] {"preview", "--at", "soon"},
                new String[] {"preview", "--zone", "Mars/Base"},
                new String[] {"history", "--tls", "maybe"},
                new String[] {"history", "--port", "99999999"},
                new String[] {"mail-test"},
                new String[] {"mail-test", "--to", "nobody"},
                new String[] {"settings", "set", "fuse"},
                new String[] {"tasks", "import", "no-such-file.json"})) {
            CommandLineOf.Result result = line.run(args);
            assertThat(result.exit()).as(String.join(" ", args)).isEqualTo(2);
            assertThat(result.out()).as(String.join(" ", args)).isEmpty();
            assertThat(result.err()).as(String.join(" ", args)).isNotBlank();
        }
    }

    @Test
    void withoutACommandAndWithoutADisplayTheWayOnIsToldOnStandardError() {
        CommandLineOf.Result result = CommandLineOf.nobody(home).run();
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("display", "--help");
    }

    @Test
    void helpAndVersionAreToldOnStandardOutput() {
        CommandLineOf line = CommandLineOf.nobody(home);
        assertThat(line.ok("--help").out()).contains("preview", "crontab", "--site");
        assertThat(line.ok("run", "--help").out()).contains("--no-mail");
        assertThat(line.ok("tasks", "import", "--help").out()).contains("--replace");
        assertThat(line.ok("--version").out()).contains("Marketing Statuses");
    }

    private static Profile profile(String name) {
        ConnectionSettings c = shop.connectionSettings();
        Profile.ByHand hand =
                new Profile.ByHand(c.host(), c.port(), c.database(), c.user(), c.prefix(), c.password(), "off");
        return new Profile(name, null, false, false, null, hand, null, Profile.Keep.FILE, null, null, null);
    }
}
