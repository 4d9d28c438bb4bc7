package app.marketingstatuses.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.session.OpenShop;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.settings.Profile.Keep;
import app.marketingstatuses.settings.Profile.Ssh.Login;
import app.marketingstatuses.shop.ConnectionSettings;
import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.SshServer;
import app.marketingstatuses.testing.TestShop;
import app.marketingstatuses.ui.desk.ShopCard.Link;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the first start to an open shop, against a real MariaDB behind a real SSH server. */
class ConnectionsTest {
    private static SshServer ssh;

    @TempDir
    Path home;

    private TestShop shop;
    private ConnectionSettings account;
    private ConnectBench bench;

    @BeforeAll
    static void startServer() {
        ssh = SshServer.start();
    }

    @AfterAll
    static void stopServer() {
        ssh.close();
    }

    @BeforeEach
    void open() throws Exception {
        shop = TestShop.create();
        account = shop.account("ALL");
        bench = new ConnectBench(home);
    }

    @AfterEach
    void close() {
        bench.close();
        shop.close();
    }

    @Test
    void theFirstStartOpensTheDemoShopInOneClick() throws Exception {
        bench.start();
        bench.press("welcome-demo");
        OpenShop demo = bench.awaitOpened(1);
        assertThat(bench.card().link()).isEqualTo(Link.DEMO);
        assertThat(new Store(demo.database()).tasks().list()).isNotEmpty();
    }

    @Test
    void aShopIsConnectedFromItsConfigTestedAndSaved() throws Exception {
        config(account.password());
        bench.start();
        bench.press("welcome-connect");
        bench.await("name");
        bench.press("form-save");
        assertThat(bench.texts()).contains("Give the shop a name.", "Type the name of the database.");

        bench.press("pick");
        bench.await("filled", () -> !bench.notices.isEmpty());
        bench.type("name", "Tea");
        assertThat(bench.texts()).doesNotContain("Give the shop a name.");
        bench.press("test");
        bench.await("test-summary");
        assertThat(bench.texts())
                .contains("1 thing is wrong.", "This program has no tables of its own in the shop yet.")
                .contains("They can be made when the shop is opened.");

        bench.press("keep-file");
        bench.press("form-save");
        bench.await("new-shop");
        assertThat(bench.texts()).contains("Tea", account.user() + "@" + server() + "/" + account.database());
        assertThat(Files.readString(home.resolve("config.json"))).contains(account.password());
    }

    @Test
    void aWrongPasswordIsALineOfTheCheck() throws Exception {
        config("wr0ng");
        bench.start();
        bench.press("welcome-connect");
        bench.press("pick");
        bench.await("filled", () -> !bench.notices.isEmpty());
        bench.type("name", "Tea");
        bench.press("test");
        bench.await("test-summary");
        assertThat(bench.texts()).anyMatch(text -> text.contains("refused user " + account.user()));
    }

    @Test
    void theTextOfAConfigCanBePasted() throws Exception {
        bench.start();
        bench.press("welcome-connect");
        bench.press("paste");
        bench.press("ask-no");
        bench.press("paste");
        bench.type("paste-text", "<?php $database_server = 'db.example';");
        bench.press("ask-yes");
        bench.await("refusal", () -> !bench.troubles.isEmpty());
        assertThat(bench.troubles.get(0))
                .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.code()).isEqualTo("site-values"));
    }

    @Test
    void leavingWhatWasTypedIsAskedFirst() throws Exception {
        bench.start();
        bench.press("welcome-connect");
        bench.type("name", "Tea");
        bench.saysYes = false;
        bench.press("cancel");
        assertThat(bench.isDirty()).isTrue();
        assertThat(bench.questions).hasSize(1);
        bench.saysYes = true;
        bench.press("cancel");
        bench.await("welcome-connect");
        assertThat(bench.isDirty()).isFalse();
    }

    @Test
    void passwordsKeyAndTablesAreAskedForOnTheWayAndEveryQuestionCanBeLeft() throws Exception {
        bench.save(behindSsh(Keep.ASK, false));
        bench.open("profile:Tea");
        bench.press("ask-no");
        bench.await("new-shop");

        reach();
        bench.await("fingerprint");
        assertThat(bench.texts()).anyMatch(text -> text.startsWith("Is this your server? 127.0.0.1:"));
        bench.press("ask-no");
        bench.await("new-shop");
        assertThat(home.resolve("known_hosts")).doesNotExist();

        reach();
        bench.press("ask-yes");
        bench.await("ask-later");
        assertThat(Files.readString(home.resolve("known_hosts")).strip()).isEqualTo(ssh.knownHostsLine());
        assertThat(bench.texts()).anyMatch(text -> text.contains("modx_marketing_statuses_outbox"));
        bench.press("ask-no");
        bench.await("new-shop");

        reach();
        bench.press("ask-later");
        assertThat(new Store(bench.awaitOpened(1).database()).schemaVersion()).isZero();
        assertThat(bench.card().link()).isEqualTo(Link.SSH);

        reach();
        bench.await("ask-later");
        bench.press("ask-yes");
        assertThat(new Store(bench.awaitOpened(2).database()).schemaVersion()).isPositive();

        reach();
        bench.awaitOpened(3);
        assertThat(bench.troubles).isEmpty();
    }

    @Test
    void theTestAsksForTheServersKeyToo() throws Exception {
        bench.save(behindSsh(Keep.FILE, false).withSecrets(account.password(), SshServer.PASSWORD));
        bench.start();
        bench.press("edit-shop");
        bench.press("test");
        bench.await("fingerprint");
        bench.press("ask-no");
        bench.press("test");
        bench.await("fingerprint");
        bench.press("ask-yes");
        bench.await("test-summary");
        assertThat(bench.texts()).contains("The database account may do all that a run needs.");
    }

    @Test
    void aShopToLookAtOnlyGetsNoTables() throws Exception {
        trust();
        bench.save(behindSsh(Keep.FILE, true).withSecrets(account.password(), SshServer.PASSWORD));
        bench.open("profile:Tea");
        bench.press("ask-no");
        bench.await("new-shop");
        bench.open("profile:Tea");
        bench.await("ask-yes");
        assertThat(bench.texts()).contains("You can look at Tea");
        bench.press("ask-yes");
        assertThat(new Store(bench.awaitOpened(1).database()).schemaVersion()).isZero();
        assertThat(bench.card().readOnly()).isTrue();
    }

    @Test
    void anAccountThatMayNotMakeTablesIsToldWhatItCanDo() throws Exception {
        account = shop.account("SELECT");
        bench.save(direct(Keep.FILE).withSecrets(account.password(), null));
        bench.open("profile:Tea");
        bench.await("ask-yes");
        assertThat(bench.texts()).anyMatch(text -> text.contains("may not make them. Ask your host for SELECT"));
        bench.press("ask-yes");
        assertThat(new Store(bench.awaitOpened(1).database()).schemaVersion()).isZero();
    }

    @Test
    void tablesOfAnOlderVersionAreBroughtUpToDate() throws Exception {
        new Store(shop.database()).init(false, null);
        shop.execute("UPDATE {marketing_statuses_meta} SET `value` = '1' WHERE `name` = 'schema'");
        bench.save(direct(Keep.FILE).withSecrets(account.password(), null));
        bench.open("profile:Tea");
        bench.await("ask-yes");
        assertThat(bench.texts()).contains("Bring Tea up to date");
        bench.press("ask-yes");
        assertThat(new Store(bench.awaitOpened(1).database()).needsInit()).isFalse();
    }

    @Test
    void aCopiedShopIsOpenedAsACopyOrAdopted() throws Exception {
        new Store(shop.database()).init(false, null);
        shop.execute("UPDATE {system_settings} SET `value` = 'https://copy.example.com/' WHERE `key` = 'site_url'");
        bench.save(direct(Keep.FILE).withSecrets(account.password(), null));
        bench.open("profile:Tea");
        bench.press("ask-no");
        bench.await("new-shop");
        bench.open("profile:Tea");
        bench.await("ask-later");
        assertThat(bench.texts()).anyMatch(text -> text.contains("Found at: https://copy.example.com/"));
        bench.press("ask-later");
        bench.awaitOpened(1);
        bench.open("profile:Tea");
        bench.await("ask-later");
        bench.press("ask-yes");
        bench.awaitOpened(2);
        bench.open("profile:Tea");
        bench.awaitOpened(3);
    }

    @Test
    void secretsOfTheKeyStoreAreNotAskedFor() throws Exception {
        new Store(shop.database()).init(false, null);
        bench.save(direct(Keep.KEY_STORE));
        bench.keyStore.put("Tea: database", account.password());
        bench.open("profile:Tea");
        bench.awaitOpened(1);
    }

    @Test
    void aDeadHostCanBeGivenUpAtOnce() throws Exception {
        try (ServerSocket silent = new ServerSocket(0)) {
            Profile.ByHand hand = new Profile.ByHand("127.0.0.1", silent.getLocalPort(), "d", "u", "", "p", "off");
            bench.save(new Profile("Dead", null, false, false, null, hand, null, Keep.FILE, null, null, null));
            bench.open("profile:Dead");
            bench.press("opening-cancel");
            bench.await("new-shop");
            assertThat(bench.troubles).isEmpty();
        }
    }

    @Test
    void whatWasDeletedComesBackWithUndo() throws Exception {
        bench.save(direct(Keep.ASK));
        bench.memory.put("shop", "profile:Tea");
        bench.start();
        bench.press("delete-shop");
        bench.await("undo", () -> bench.undo.get() != null);
        bench.await("welcome-demo");
        bench.ask(() -> {
            bench.undo.get().run();
            return null;
        });
        bench.await("delete-shop");
        bench.open("profile:Coffee");
        bench.await("trouble", () -> !bench.troubles.isEmpty());
    }

    private void reach() throws Exception {
        bench.open("profile:Tea");
        bench.type("ask-database", account.password());
        bench.type("ask-ssh", SshServer.PASSWORD);
        bench.press("ask-yes");
        bench.await("gone on", () -> bench.find("ask-database") == null);
    }

    private void trust() throws Exception {
        Files.writeString(home.resolve("known_hosts"), ssh.knownHostsLine() + "\n");
    }

    private Profile direct(Keep keep) {
        return new Profile("Tea", "#0969da", true, false, null, hand(), null, keep, null, null, null);
    }

    private Profile behindSsh(Keep keep, boolean readOnly) {
        Profile.Ssh way = new Profile.Ssh(ssh.host(), ssh.port(), SshServer.USER, Login.PASSWORD, null, null);
        return new Profile("Tea", null, false, readOnly, null, hand(), way, keep, null, null, null);
    }

    private Profile.ByHand hand() {
        return new Profile.ByHand(
                account.host(), account.port(), account.database(), account.user(), account.prefix(), null, "off");
    }

    private String server() {
        return account.host() + ":" + account.port();
    }

    private void config(String password) throws Exception {
        Files.writeString(
                home.resolve("config.inc.php"),
                "<?php\n$database_server = '" + server() + "';\n$database_user = '" + account.user()
                        + "';\n$database_password = '" + password + "';\n$dbase = '" + account.database()
                        + "';\n$table_prefix = 'modx_';\n");
    }
}
