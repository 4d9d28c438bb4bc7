package app.marketingstatuses.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.session.Installed;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.settings.Profile.Keep;
import app.marketingstatuses.settings.Profile.Ssh;
import app.marketingstatuses.ui.settings.RunGuide.Note;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RunGuideTest {
    private static final Installed PROGRAM = new Installed(Path.of("/usr/bin/java"), Path.of("/opt/app.jar"));
    private static final Home HOME = new Home(Path.of("/home/olga/settings"));

    @Test
    void theDemoIsToldThatItNeedsNone() {
        RunGuide guide = RunGuide.of("Tea & Co", true, null, HOME, false, PROGRAM);
        assertThat(guide.notes()).containsExactly(Note.DEMO);
        assertThat(guide.schedule().cron()).endsWith("/opt/app.jar --demo run --silent");
    }

    @Test
    void aShopOfTheCommandLineHasNoLineHere() {
        RunGuide guide = RunGuide.of("/var/www", false, null, HOME, false, PROGRAM);
        assertThat(guide.notes()).containsExactly(Note.COMMAND_LINE);
        assertThat(guide.schedule()).isNull();
    }

    @Test
    void aSavedShopWithItsPasswordNeedsNothingMore() {
        RunGuide guide = of(profile("pw", null, Keep.FILE), true);
        assertThat(guide.notes()).isEmpty();
        assertThat(guide.schedule().cron()).endsWith("--profile Tea --settings " + HOME.path() + " run --silent");
        assertThat(guide.behindSsh()).isFalse();
    }

    @Test
    void aPasswordThatRunsDoNotKnowGoesIntoAFile() {
        RunGuide guide = of(profile(null, null, Keep.KEY_STORE), false);
        assertThat(guide.notes()).containsExactly(Note.PASSWORD_FILE);
        assertThat(guide.schedule().cron()).contains("--profile Tea --password-file " + guide.passwordFile());
    }

    @Test
    void behindSshItIsSaidWhatARunOfItsOwnCanDo() {
        assertThat(of(profile("pw", ssh(Ssh.Login.PASSWORD, "s"), Keep.FILE), false)
                        .notes())
                .containsExactly(Note.SSH);
        assertThat(of(profile("pw", ssh(Ssh.Login.PASSWORD, null), Keep.ASK), false)
                        .notes())
                .containsExactly(Note.SSH, Note.SSH_SECRET);
        assertThat(of(profile("pw", ssh(Ssh.Login.AGENT, null), Keep.FILE), false)
                        .notes())
                .containsExactly(Note.SSH, Note.SSH_AGENT);
        assertThat(of(profile("pw", ssh(Ssh.Login.KEY, null), Keep.FILE), false).notes())
                .containsExactly(Note.SSH);
        assertThat(of(profile("pw", ssh(Ssh.Login.KEY, null), Keep.FILE), false).behindSsh())
                .isTrue();
    }

    private static RunGuide of(Profile profile, boolean isMoved) {
        return RunGuide.of("Tea", false, profile, HOME, isMoved, PROGRAM);
    }

    private static Ssh ssh(Ssh.Login login, String secret) {
        return new Ssh("ssh.example", 22, "u", login, login == Ssh.Login.KEY ? Path.of("/k") : null, secret);
    }

    private static Profile profile(String password, Ssh ssh, Keep keep) {
        Profile.ByHand hand = new Profile.ByHand("db.example", 3306, "tea", "u", "", password, null);
        return new Profile("Tea", null, false, false, null, hand, ssh, keep, null, null, null);
    }
}
