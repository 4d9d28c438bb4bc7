package app.marketingstatuses.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.settings.Profile.Keep;
import app.marketingstatuses.settings.Profile.Ssh.Login;
import app.marketingstatuses.shop.SiteConfig;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShopFormTest {
    private final ShopForm form = new ShopForm(null, Set.of("Coffee"), false);

    @Test
    void aConfigFillsTheFormAndNamesTheShop() {
        form.fill(SiteConfig.ofText("""
                <?php
                $database_server = 'db.example:3307'; $database_user = 'u'; $database_password = 's3cret';
                $dbase = 'tea'; $table_prefix = 'shop_'; $http_host = 'tea.example'; $https_port = '443';
                """));
        assertThat(form.faults()).isEmpty();
        Profile profile = form.profile();
        assertThat(profile.name()).isEqualTo("tea.example");
        assertThat(profile.byHand()).isEqualTo(new Profile.ByHand("db.example", 3307, "tea", "u", "shop_", null, null));
        assertThat(profile.siteUrl()).isEqualTo("https://tea.example/");
        assertThat(form.typed().database()).isEqualTo("s3cret");
        assertThat(profile.keep()).isEqualTo(Keep.ASK);
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        assertThat(form.faults()).containsOnlyKeys(Field.NAME, Field.DATABASE, Field.USER);
        form.name.set("Coffee");
        form.port.set("0");
        form.host.set("a b");
        form.prefix.set("x`");
        form.ssh.set(true);
        form.login.set(Login.KEY);
        form.zone.set("Mars/Base");
        form.siteUrl.set("shop");
        assertThat(form.faults())
                .containsEntry(Field.NAME, "fault.name.taken")
                .containsKeys(Field.PORT, Field.HOST, Field.PREFIX, Field.SSH_HOST, Field.SSH_USER, Field.KEY_FILE)
                .containsKeys(Field.ZONE, Field.URL);
    }

    @Test
    void withoutEncryptionOnlyTheServersOwnMachineIsReached() {
        complete();
        form.tls.set(Encryption.OFF);
        assertThat(form.faults()).isEmpty();
        form.host.set("db.example");
        assertThat(form.faults()).containsEntry(Field.TLS, "fault.tls");
        form.ssh.set(true);
        form.sshHost.set("ssh.example");
        form.sshUser.set("u");
        assertThat(form.faults()).containsEntry(Field.TLS, "fault.tls.ssh");
        form.host.set("127.0.0.1");
        assertThat(form.faults()).isEmpty();
    }

    @Test
    void whatWasSavedIsSavedAgainUnchanged() {
        Profile.ByHand hand = new Profile.ByHand("h", 3307, "d", "u", "", null, "verify-ca");
        Profile.Ssh ssh = new Profile.Ssh("s", 2222, "t", Login.KEY, Path.of("/k"), null);
        Profile.Smtp smtp = new Profile.Smtp("m", 587, "starttls", "x", "y");
        Profile saved = new Profile(
                "Tea", "#0969da", true, true, null, hand, ssh, Keep.KEY_STORE, "Europe/Moscow", "https://t/", smtp);
        ShopForm again = new ShopForm(saved, Set.of(), true);
        assertThat(again.faults()).isEmpty();
        assertThat(again.profile()).isEqualTo(saved);
        assertThat(again.typed().database()).isNull();
        assertThat(again.isDirty()).isFalse();
        again.name.set("Milk");
        assertThat(again.isDirty()).isTrue();
        again.markSaved();
        assertThat(again.isDirty()).isFalse();
    }

    @Test
    void aSiteIsReadFromItsFolderAndKeepsNoPassword() {
        form.name.set("Tea");
        form.fromSite.set(true);
        form.password.set("left over");
        assertThat(form.faults()).containsOnlyKeys(Field.SITE);
        form.site.set("/srv/www");
        assertThat(form.faults()).isEmpty();
        assertThat(form.profile().site()).isEqualTo(Path.of("/srv/www"));
        assertThat(form.profile().byHand()).isNull();
        assertThat(form.typed().database()).isNull();
    }

    @Test
    void aNewShopPrefersTheKeyStoreWhereThereIsOne() {
        assertThat(new ShopForm(null, Set.of(), true).keep.get()).isEqualTo(Keep.KEY_STORE);
    }

    private void complete() {
        form.name.set("Tea");
        form.database.set("tea");
        form.user.set("u");
    }
}
