package app.marketingstatuses.tunnel;

import com.jcraft.jsch.AgentConnector;
import com.jcraft.jsch.AgentIdentityRepository;
import com.jcraft.jsch.AgentProxyException;
import com.jcraft.jsch.IdentityRepository;
import com.jcraft.jsch.PageantConnector;
import com.jcraft.jsch.SSHAgentConnector;
import com.jcraft.jsch.WindowsSSHAgentConnector;
import java.util.List;
import java.util.Locale;

/** The SSH agents of this machine: OpenSSH's, and Pageant on Windows. */
final class Agents {
    private Agents() {}

    /** Makes a connector, where its agent is there at all. */
    private interface Maker {
        AgentConnector make() throws AgentProxyException;
    }

    /** The keys of the first agent that answers. */
    static IdentityRepository running() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        List<Maker> makers = windows
                ? List.of(WindowsSSHAgentConnector::new, PageantConnector::new)
                : List.of(SSHAgentConnector::new);
        for (Maker maker : makers) {
            IdentityRepository keys = keys(maker);
            if (keys != null) {
                if (keys.getIdentities().isEmpty()) {
                    throw SshTrouble.noShop("ssh-agent-empty", "The SSH agent holds no key.");
                }
                return keys;
            }
        }
        throw SshTrouble.noShop("ssh-no-agent", "No SSH agent runs for this user.");
    }

    private static IdentityRepository keys(Maker maker) {
        try {
            AgentConnector connector = maker.make();
            if (!connector.isAvailable()) {
                return null;
            }
            IdentityRepository keys = new AgentIdentityRepository(connector);
            keys.getIdentities();
            return keys;
        } catch (AgentProxyException | RuntimeException | LinkageError e) {
            return null;
        }
    }
}
