package app.marketingstatuses.tunnel;

import app.marketingstatuses.domain.Refusal;
import com.jcraft.jsch.HostKeyRepository;
import com.jcraft.jsch.JSchException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.stream.Stream;

/** Says in one sentence why there is no tunnel. */
final class SshTrouble {
    private SshTrouble() {}

    static Refusal noShop(String code, String sentence, String... details) {
        return Refusal.coded(Refusal.Kind.NO_SHOP, code, sentence, null, details);
    }

    /** The server is not, or may not be, the one that was meant. */
    static Refusal untrusted(SshSettings settings, Verifier verifier) {
        HostKey key = verifier.shown();
        if (verifier.verdict() == HostKeyRepository.CHANGED) {
            return noShop(
                    "ssh-changed-key",
                    "The SSH server " + settings.server() + " shows another key than before (" + key.type() + ", "
                            + key.fingerprint() + "). Somebody may listen in, so nothing is sent to it. If the host"
                            + " confirms that its key was changed, take the old one out of known_hosts.",
                    settings.server(),
                    key.type(),
                    key.fingerprint());
        }
        return Refusal.coded(
                Refusal.Kind.NO_SHOP,
                "ssh-unknown-key",
                "The SSH server " + settings.server() + " is not known yet: its key is " + key.type() + ", "
                        + key.fingerprint() + ". Open this shop once in the desktop and agree to the key, or add it to"
                        + " ~/.ssh/known_hosts.",
                new UnknownHostKey(key),
                settings.server(),
                key.type(),
                key.fingerprint());
    }

    static Refusal refusal(SshSettings settings, JSchException trouble) {
        String at = settings.server();
        if (has(trouble, UnknownHostException.class)) {
            return of(
                    "ssh-no-host",
                    "There is no host named " + settings.host() + "; check the SSH host.",
                    trouble,
                    settings);
        }
        if (has(trouble, SocketTimeoutException.class) || says(trouble, "timeout") || says(trouble, "timed out")) {
            return of("ssh-no-answer", "The SSH server at " + at + " did not answer in time.", trouble, settings);
        }
        if (has(trouble, ConnectException.class) || has(trouble, NoRouteToHostException.class)) {
            return of(
                    "ssh-nothing-there",
                    "Nothing accepts SSH connections at " + at + "; check host and port.",
                    trouble,
                    settings);
        }
        if (says(trouble, "auth fail") || says(trouble, "auth cancel") || says(trouble, "authentication failures")) {
            return login(settings, trouble);
        }
        if (says(trouble, "version string") || says(trouble, "closed by foreign host")) {
            return of(
                    "ssh-not-ssh",
                    "What answers at " + at + " is no SSH server, or it lets nobody in.",
                    trouble,
                    settings);
        }
        return of("ssh-trouble", "The SSH connection to " + at + " failed.", trouble, settings);
    }

    private static Refusal login(SshSettings settings, JSchException trouble) {
        String start = "The SSH server at " + settings.server() + " refused user " + settings.user();
        if (settings.login() instanceof SshLogin.Password) {
            return of("ssh-login-password", start + ": wrong user name or password.", trouble, settings);
        }
        return of("ssh-login-key", start + ": it does not accept the key.", trouble, settings);
    }

    /** The login went well, but the way on to the database is closed. */
    static Refusal noWayOn(SshSettings settings, String target, boolean prohibited) {
        return prohibited
                ? noShop(
                        "ssh-forward-refused",
                        "The SSH server at " + settings.server() + " does not forward to " + target
                                + "; ask the host to allow port forwarding.",
                        settings.server(),
                        target)
                : noShop(
                        "ssh-database-unreachable",
                        "From the SSH server " + settings.server() + " nothing accepts database connections at "
                                + target + "; check database host and port as that server sees them.",
                        settings.server(),
                        target);
    }

    private static Refusal of(String code, String sentence, Throwable cause, SshSettings settings) {
        return Refusal.coded(
                Refusal.Kind.NO_SHOP, code, sentence, cause, settings.server(), settings.user(), settings.host());
    }

    private static Stream<Throwable> causes(Throwable trouble) {
        return Stream.iterate(trouble, t -> t != null, Throwable::getCause).limit(20);
    }

    private static boolean has(Throwable trouble, Class<? extends Throwable> type) {
        return causes(trouble).anyMatch(type::isInstance);
    }

    private static boolean says(Throwable trouble, String part) {
        return causes(trouble)
                .anyMatch(t -> t.getMessage() != null
                        && t.getMessage().toLowerCase(Locale.ROOT).contains(part));
    }
}
