package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopSecrets;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.shop.ConnectionSettings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CronLineTest {
    private static final CronLine LINE = new CronLine(Path.of("/usr/bin/java"), Path.of("/opt/it's 100%/app.jar"));
    private static final ConnectionSettings HAND =
            new ConnectionSettings("db.example", 3307, "tea", "u", "s3cret", "", ConnectionSettings.Tls.REQUIRED);

    private final GlobalOptions options = new GlobalOptions();

    @Test
    void whatTheShellOrCronWouldReadOtherwiseIsQuoted() {
        assertThat(LINE.of(options, new ShopChoice.Demo(), null))
                .isEqualTo("* * * * * /usr/bin/java -jar '/opt/it'\\''s 100\\%/app.jar' --demo run --silent");
    }

    @Test
    void pathsAreAbsolute() {
        options.zone = "Europe/Moscow";
        assertThat(LINE.of(options, new ShopChoice.Site(Path.of("www"), null), Path.of("conf")))
                .endsWith(" --site " + Path.of("www").toAbsolutePath() + " --zone Europe/Moscow --settings "
                        + Path.of("conf").toAbsolutePath() + " run --silent");
    }

    @Test
    void aPasswordIsNeverInTheLineButItsFile() {
        assertThatThrownBy(() -> LINE.of(options, new ShopChoice.ByHand(HAND), null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--password-file");

        options.passwordFile = Path.of("/etc/pw");
        assertThat(LINE.of(options, new ShopChoice.ByHand(HAND), null))
                .endsWith(" --host db.example --port 3307 --database tea --user u --prefix '' --password-file /etc/pw"
                        + " run --silent")
                .doesNotContain("s3cret");
    }

    @Test
    void aProfileWithoutItsPasswordNeedsAFile() {
        Profile profile = new Profile(
                "Чай",
                null,
                false,
                false,
                null,
                new Profile.ByHand("h", 3306, "d", "u", "", null, null),
                null,
                Profile.Keep.ASK,
                null,
                null,
                null);
        assertThatThrownBy(() -> LINE.of(options, new ShopChoice.Saved(profile, new ShopSecrets("p", null)), null))
                .hasMessageContaining("--password-file");

        options.passwordFile = Path.of("/etc/pw");
        assertThat(LINE.of(options, new ShopChoice.Saved(profile, new ShopSecrets("p", null)), null))
                .startsWith("* * * * * LC_ALL=C.UTF-8 /usr/bin/java")
                .contains(" --profile 'Чай' --password-file /etc/pw run");
    }
}
