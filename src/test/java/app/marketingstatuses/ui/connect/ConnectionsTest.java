package app.marketingstatuses.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.session.OpenShop;
import app.marketingstatuses.settings.Profile.Keep;
import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.SshServer;
import app.marketingstatuses.ui.desk.ShopCard.Link;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** From the first start to a saved shop. */
class ConnectionsTest extends TeaBehindSsh {
    @Test
    void theFirstStartOpensTheDemoShopInOneClick() throws Exception {
        bench.start();
        bench.press("welcome-demo");
        OpenShop demo = bench.awaitOpened(1);
        assertThat(bench.card().link()).isEqualTo(Link.DEMO);
        assertThat(new Store(demo.database()).tasks().list()).isNotEmpty();
    }

    @Test
    void noScreenWaitsForTheKeyStoreBeforeTheFormNeedsIt() throws Exception {
        bench.keyStore.silence.lock();
        bench.start();
        bench.press("welcome-connect");
        bench.await("the question", () -> bench.keyStore.asked.get() == 1);
        assertThat(bench.find("welcome-demo")).isNotNull();
        assertThat(bench.find("name")).isNull();

        bench.keyStore.silence.unlock();
        bench.await("name");
        assertThat(bench.find("keep-key_store").isDisabled()).isFalse();
    }

    @Test
    void whoGoesElsewhereMeanwhileGetsNoFormInTheWay() throws Exception {
        bench.keyStore.silence.lock();
        bench.start();
        bench.press("welcome-connect");
        bench.press("welcome-demo");
        bench.keyStore.silence.unlock();
        bench.awaitOpened(1);
        assertThat(bench.find("name")).isNull();
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
