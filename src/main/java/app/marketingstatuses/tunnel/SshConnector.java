package app.marketingstatuses.tunnel;

import app.marketingstatuses.domain.Refusal;
import com.jcraft.jsch.HostKeyRepository;
import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;
import java.util.Properties;

/** Logs in to an SSH server. Every wait has an end; a line that went dead is noticed within a minute. */
final class SshConnector {
    private static final int ALIVE_MILLIS = 15_000;
    private static final int ALIVE_MISSED = 3;

    private final SshSettings settings;
    private final KnownHosts knownHosts;
    private final int timeoutMillis;

    SshConnector(SshSettings settings, KnownHosts knownHosts, int timeoutMillis) {
        this.settings = settings;
        this.knownHosts = knownHosts;
        this.timeoutMillis = timeoutMillis;
    }

    SshSettings settings() {
        return settings;
    }

    int timeoutMillis() {
        return timeoutMillis;
    }

    /** @throws Refusal coded, NO_SHOP; with {@link UnknownHostKey} as its cause where the user may agree to the key */
    Session connect() {
        Verifier verifier = knownHosts.verifier();
        JSch jsch = new JSch();
        jsch.setHostKeyRepository(verifier);
        Credentials credentials = Credentials.of(settings, jsch);
        try {
            Session session = jsch.getSession(settings.user(), settings.host(), settings.port());
            session.setConfig(config(credentials));
            session.setUserInfo(credentials);
            session.setDaemonThread(true);
            session.setServerAliveInterval(ALIVE_MILLIS);
            session.setServerAliveCountMax(ALIVE_MISSED);
            session.connect(timeoutMillis);
            return session;
        } catch (JSchException e) {
            throw verifier.verdict() == HostKeyRepository.OK
                    ? SshTrouble.refusal(settings, e)
                    : SshTrouble.untrusted(settings, verifier);
        }
    }

    private static Properties config(Credentials credentials) {
        Properties config = new Properties();
        // What is not known is refused here; the user is asked elsewhere, and then it is known.
        config.setProperty("StrictHostKeyChecking", "yes");
        config.setProperty("PreferredAuthentications", credentials.methods());
        return config;
    }
}
