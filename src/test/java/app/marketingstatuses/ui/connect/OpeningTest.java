package app.marketingstatuses.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.settings.Profile.Keep;
import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.SshServer;
import app.marketingstatuses.ui.desk.ShopCard.Link;
import java.net.ServerSocket;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** From a saved shop to an open one, and what is asked on the way. */
class OpeningTest extends TeaBehindSsh {
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

    private void reach() throws Exception {
        bench.open("profile:Tea");
        bench.type("ask-database", account.password());
        bench.type("ask-ssh", SshServer.PASSWORD);
        bench.press("ask-yes");
        bench.await("gone on", () -> bench.find("ask-database") == null);
    }
}
