package app.marketingstatuses.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.ui.settings.SmtpForm.Fault;
import app.marketingstatuses.ui.settings.SmtpForm.Protection;
import org.junit.jupiter.api.Test;

class SmtpFormTest {
    private static final Profile.Smtp OWN = new Profile.Smtp("smtp.example.com", 465, "tls", "olga", "s3cret");

    private final SmtpForm form = new SmtpForm();

    @Test
    void showsWhatIsStoredAndGivesItBackUnchanged() {
        form.load(OWN);
        assertThat(form.own.get()).isTrue();
        assertThat(form.typed()).isEqualTo(OWN);
        assertThat(form.dirty().get()).isFalse();
        form.load(null);
        assertThat(form.typed()).isNull();
        assertThat(form.dirty().get()).isFalse();
    }

    @Test
    void whatIsTypedIsAChangeUntilItIsTakenBack() {
        form.load(OWN);
        form.host.set("mail.example.com");
        assertThat(form.dirty().get()).isTrue();
        form.host.set(" smtp.example.com ");
        assertThat(form.dirty().get()).isFalse();
        form.own.set(false);
        assertThat(form.dirty().get()).isTrue();
        assertThat(form.typed()).isNull();
    }

    @Test
    void thePortFollowsTheProtectionUnlessItIsAnUncommonOne() {
        form.own.set(true);
        form.protection.set(Protection.TLS);
        assertThat(form.port.get()).isEqualTo("465");
        form.protection.set(Protection.NONE);
        assertThat(form.port.get()).isEqualTo("25");
        form.port.set("2525");
        form.protection.set(Protection.STARTTLS);
        assertThat(form.port.get()).isEqualTo("2525");
    }

    @Test
    void saysWhichFieldIsWrong() {
        assertThat(form.fault()).isNull();
        form.own.set(true);
        assertThat(form.fault()).isEqualTo(Fault.HOST);
        form.host.set("no host");
        assertThat(form.fault()).isEqualTo(Fault.HOST);
        form.host.set("[::1]");
        for (String port : new String[] {"", "0", "65536", "many", "-1"}) {
            form.port.set(port);
            assertThat(form.fault()).as(port).isEqualTo(Fault.PORT);
        }
        form.port.set("65535");
        assertThat(form.fault()).isNull();
        form.password.set("s3cret");
        assertThat(form.fault()).isEqualTo(Fault.USER);
        form.user.set("olga");
        assertThat(form.fault()).isNull();
        assertThat(form.faulty().get()).isFalse();
    }

    @Test
    void withoutAUserThereIsNoPassword() {
        form.load(OWN);
        form.user.set(" ");
        form.password.set("");
        assertThat(form.typed()).isEqualTo(new Profile.Smtp("smtp.example.com", 465, "tls", null, null));
    }
}
