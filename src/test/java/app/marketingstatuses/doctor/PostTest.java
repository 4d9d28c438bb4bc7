package app.marketingstatuses.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.doctor.Check.Result;
import app.marketingstatuses.mail.EmlTransport;
import app.marketingstatuses.mail.NoTransport;
import app.marketingstatuses.mail.SmtpSettings;
import app.marketingstatuses.mail.SmtpTransport;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostTest {
    @RegisterExtension
    final GreenMailExtension server = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Test
    void reachesTheServerWithoutSendingAnything() {
        server.setUser("shop@example.com", "shop", "secret");
        assertThat(check("shop", "secret", SmtpSettings.Security.NONE).result()).isEqualTo(Result.OK);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void failsWhenThePasswordIsWrong() {
        server.setUser("shop@example.com", "shop", "secret");
        Check check = check("shop", "guessed", SmtpSettings.Security.NONE);
        assertThat(check.result()).isEqualTo(Result.FAIL);
        assertThat(check.message()).contains("password refused").doesNotContain("guessed");
    }

    @Test
    void failsWhenTheServerCannotProtectTheConnection() {
        assertThat(check(null, null, SmtpSettings.Security.STARTTLS_REQUIRED).result())
                .isEqualTo(Result.FAIL);
    }

    @Test
    void failsWhereNobodyListens() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Check check = Post.check(transport(port, null, null, SmtpSettings.Security.NONE), true);
        assertThat(check.result()).isEqualTo(Result.FAIL);
        assertThat(check.message()).contains("no connection");
    }

    @Test
    void onlyWarnsWhereNoTaskMails() {
        NoTransport none = new NoTransport("no server is set up");
        assertThat(Post.check(none, false).result()).isEqualTo(Result.WARN);
        assertThat(Post.check(none, true).result()).isEqualTo(Result.FAIL);
    }

    @Test
    void theDemosMailGoesIntoFiles() {
        Check check = Post.check(new EmlTransport(Path.of("mail"), Clock.systemUTC()), true);
        assertThat(check).isEqualTo(Check.ok("smtp", Sentence.of("smtp.files")));
        assertThat(check.message()).isEqualTo("Mail goes into files, never to a server.");
    }

    private Check check(String user, String password, SmtpSettings.Security security) {
        return Post.check(transport(server.getSmtp().getPort(), user, password, security), true);
    }

    private static SmtpTransport transport(int port, String user, String password, SmtpSettings.Security security) {
        return new SmtpTransport(SmtpSettings.of("127.0.0.1", port, security, user, password), Clock.systemUTC());
    }
}
