package app.marketingstatuses.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.session.ShopSecrets;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.settings.Profile.Keep;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopBookTest {
    private static final ShopSecrets TYPED = new ShopSecrets("db-s3cret", "ssh-s3cret");

    @TempDir
    Path home;

    private final FakeKeyStore keyStore = new FakeKeyStore();
    private ShopBook book;

    @BeforeEach
    void open() {
        book = new ShopBook(new Home(home), Clock.systemUTC(), keyStore);
    }

    @Test
    void secretsLieInTheFileOnlyByConsent() throws Exception {
        book.save(null, shop("Tea", Keep.FILE), TYPED);
        assertThat(file()).contains("db-s3cret", "ssh-s3cret");
        assertThat(book.secrets(book.find("Tea"))).isEqualTo(TYPED);

        book.save(book.find("Tea"), shop("Tea", Keep.ASK), ShopSecrets.KEPT);
        assertThat(file()).doesNotContain("s3cret");
        assertThat(book.secrets(book.find("Tea"))).isEqualTo(ShopSecrets.KEPT);
    }

    @Test
    void theKeyStoreHoldsThemUnderTheShopsName() throws Exception {
        book.save(null, shop("Tea", Keep.KEY_STORE), TYPED);
        assertThat(file()).doesNotContain("s3cret");
        assertThat(keyStore.secrets).containsOnlyKeys("Tea: database", "Tea: SSH");
        assertThat(book.secrets(book.find("Tea"))).isEqualTo(TYPED);

        book.save(book.find("Tea"), shop("Milk", Keep.KEY_STORE), new ShopSecrets("new", null));
        assertThat(keyStore.secrets)
                .containsEntry("Milk: database", "new")
                .containsEntry("Milk: SSH", "ssh-s3cret")
                .hasSize(2);
    }

    @Test
    void secretsMoveFromTheKeyStoreIntoTheFileAndBack() throws Exception {
        book.save(null, shop("Tea", Keep.KEY_STORE), TYPED);
        book.save(book.find("Tea"), shop("Tea", Keep.FILE), ShopSecrets.KEPT);
        assertThat(keyStore.secrets).isEmpty();
        assertThat(file()).contains("db-s3cret", "ssh-s3cret");
        book.save(book.find("Tea"), shop("Tea", Keep.KEY_STORE), ShopSecrets.KEPT);
        assertThat(keyStore.secrets).hasSize(2);
        assertThat(file()).doesNotContain("s3cret");
    }

    @Test
    void theMailServersPasswordLiesWhereTheOthersLie() throws Exception {
        Profile.Smtp smtp = new Profile.Smtp("smtp.example", 465, "tls", "m", "mail-s3cret");
        Profile file = shop("Tea", Keep.FILE).withSmtp(smtp);
        book.save(null, file, TYPED);
        book.save(book.find("Tea"), file, ShopSecrets.KEPT);
        assertThat(file()).contains("mail-s3cret");

        book.save(book.find("Tea"), shop("Tea", Keep.KEY_STORE).withSmtp(smtp), ShopSecrets.KEPT);
        assertThat(file()).doesNotContain("s3cret");
        assertThat(keyStore.secrets).containsEntry("Tea: mail", "mail-s3cret");
        Profile tea = book.find("Tea");
        assertThat(book.secrets(tea).mail()).isEqualTo("mail-s3cret");
        assertThat(Questions.needsAny(tea, book.secrets(tea))).isFalse();

        book.save(tea, shop("Tea", Keep.ASK).withSmtp(smtp), ShopSecrets.KEPT);
        assertThat(file()).doesNotContain("s3cret");
        assertThat(keyStore.secrets).isEmpty();
        Profile asked = book.find("Tea");
        assertThat(Questions.needsAny(asked, new ShopSecrets("d", "s"))).isTrue();
        assertThat(Questions.needsAny(asked, new ShopSecrets("d", "s", "m"))).isFalse();
    }

    @Test
    void aKeyStoreThatIsGoneMeansThatItIsAsked() {
        book.save(null, shop("Tea", Keep.KEY_STORE), TYPED);
        keyStore.there = false;
        Profile tea = book.find("Tea");
        assertThat(book.secrets(tea)).isEqualTo(ShopSecrets.KEPT);
        assertThat(Questions.needsAny(tea, book.secrets(tea))).isTrue();
    }

    @Test
    void whatWasDeletedComesBackWhereItStoodWithItsSecrets() {
        book.save(null, shop("Tea", Keep.KEY_STORE), TYPED);
        book.save(null, shop("Milk", Keep.ASK), TYPED);
        ShopBook.Removed removed = book.remove("Tea");
        assertThat(book.read().shops()).extracting(Profile::name).containsExactly("Milk");
        assertThat(keyStore.secrets).isEmpty();
        book.putBack(removed);
        assertThat(book.read().shops()).extracting(Profile::name).containsExactly("Tea", "Milk");
        assertThat(book.secrets(book.find("Tea"))).isEqualTo(TYPED);
        assertThatThrownBy(() -> book.remove("Coffee"))
                .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.code()).isEqualTo("profile-gone"));
    }

    @Test
    void anUnreadableFileIsSetAsideAndSaid() throws Exception {
        Files.writeString(home.resolve("config.json"), "{");
        ShopBook.Page page = book.read();
        assertThat(page.shops()).isEmpty();
        assertThat(page.aside()).hasContent("{");
    }

    private String file() throws Exception {
        return Files.readString(home.resolve("config.json"));
    }

    private static Profile shop(String name, Keep keep) {
        return new Profile(
                name,
                null,
                false,
                false,
                null,
                new Profile.ByHand("h", 3306, "d", "u", "", null, null),
                new Profile.Ssh("s", 22, "t", Profile.Ssh.Login.PASSWORD, null, null),
                keep,
                null,
                null,
                null);
    }
}
