package app.marketingstatuses.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.session.RunCommand.Given;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.shop.ConnectionSettings;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class EveryMinuteTest {
    private static final Installed PROGRAM = new Installed(Path.of("/usr/bin/java"), Path.of("/opt/it's 100%/app.jar"));
    private static final ConnectionSettings HAND =
            new ConnectionSettings("db.example", 3307, "tea", "u", "s3cret", "", ConnectionSettings.Tls.REQUIRED);
    private static final ShopChoice DEMO = new ShopChoice.Demo();

    private static String cron(ShopChoice choice, Given given) {
        return EveryMinute.cron(RunCommand.of(PROGRAM, choice, given));
    }

    private static Given passwordFile(String file) {
        return new Given(null, null, Path.of(file), null);
    }

    @Test
    void whatTheShellOrCronWouldReadOtherwiseIsQuoted() {
        assertThat(cron(DEMO, Given.NOTHING))
                .isEqualTo(
                        "* * * * * /usr/bin/java -XX:TieredStopAtLevel=1 -jar '/opt/it'\\''s 100\\%/app.jar' --demo run --silent");
    }

    @Test
    void theLauncherIsUsedWhereItStartedTheProgram() {
        Path java = Path.of("/opt/jdk/bin/java");
        Path launcher = Path.of("/opt/app/command/marketing-statuses");
        Installed found = new Installed(java, Path.of("/opt/app.jar"), launcher, false);
        Installed told = new Installed(java, Path.of("/opt/app.jar"), launcher, true);
        assertThat(EveryMinute.cron(RunCommand.of(found, DEMO, Given.NOTHING)))
                .isEqualTo("* * * * * /opt/app/command/marketing-statuses --demo run --silent");
        assertThat(EveryMinute.cron(RunCommand.of(told, DEMO, Given.NOTHING)))
                .isEqualTo("* * * * * /usr/bin/env JAVA_HOME=/opt/jdk /opt/app/command/marketing-statuses --demo run"
                        + " --silent");
    }

    @Test
    void pathsAreAbsolute() {
        Given given = new Given("Europe/Moscow", null, null, Path.of("conf"));
        assertThat(cron(new ShopChoice.Site(Path.of("www"), null), given))
                .endsWith(" --site " + Path.of("www").toAbsolutePath() + " --zone Europe/Moscow --settings "
                        + Path.of("conf").toAbsolutePath() + " run --silent");
    }

    @Test
    void aPasswordIsNeverInTheLineButItsFile() {
        assertThatThrownBy(() -> cron(new ShopChoice.ByHand(HAND), Given.NOTHING))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--password-file");

        assertThat(cron(new ShopChoice.ByHand(HAND), passwordFile("/etc/pw")))
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
        ShopChoice saved = new ShopChoice.Saved(profile, new ShopSecrets("p", null));
        assertThatThrownBy(() -> cron(saved, Given.NOTHING)).hasMessageContaining("--password-file");
        assertThat(cron(saved, passwordFile("/etc/pw")))
                .startsWith("* * * * * LC_ALL=C.UTF-8 /usr/bin/java")
                .contains(" --profile 'Чай' --password-file /etc/pw run");
    }

    @Test
    void systemdReadsTheWordsAsTheyAre() {
        RunCommand command = RunCommand.of(PROGRAM, DEMO, Given.NOTHING);
        EveryMinute units = new EveryMinute(command, "Tea & Co\n100%");
        assertThat(units.systemdService())
                .contains(
                        "Description=Marketing Statuses (Tea & Co 100%%)\n",
                        "ExecStart=/usr/bin/java -XX:TieredStopAtLevel=1 -jar \"/opt/it's 100%%/app.jar\" --demo run --silent\n",
                        "Type=oneshot\n");
        assertThat(units.systemdTimer()).contains("OnCalendar=minutely\n", "WantedBy=timers.target\n");
    }

    @Test
    void windowsReadsTheWordsAsTheyAre() throws Exception {
        RunCommand command = new RunCommand(
                List.of("C:\\Program Files\\Java\\bin\\java", "-jar", "C:\\My Apps\\", "say \"hi\"", "run"));
        String task = new EveryMinute(command, "Tea & Co").windowsTask();
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(task)))
                .getDocumentElement();
        assertThat(text(root, "Command")).isEqualTo("C:\\Program Files\\Java\\bin\\javaw.exe");
        assertThat(text(root, "Arguments")).isEqualTo("-jar \"C:\\My Apps\\\\\" \"say \\\"hi\\\"\" run");
        assertThat(text(root, "Description")).isEqualTo("Marketing Statuses (Tea & Co)");
    }

    private static String text(Element root, String tag) {
        return root.getElementsByTagName(tag).item(0).getTextContent();
    }
}
