package app.marketingstatuses.tunnel;

import app.marketingstatuses.domain.Refusal;
import java.util.Objects;
import java.util.regex.Pattern;

/** Which SSH server leads to the database, and how one logs in there. */
public record SshSettings(String host, int port, String user, SshLogin login) {
    public static final int DEFAULT_PORT = 22;

    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,252})|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    /** @throws Refusal USAGE where a part cannot be what it should be */
    public SshSettings {
        Objects.requireNonNull(login);
        require(HOST.matcher(host).matches(), "ssh-bad-host", "The SSH host is not a host name.");
        require(port > 0 && port < 65_536, "ssh-bad-port", "The SSH port must be between 1 and 65535.");
        require(
                !user.isBlank() && user.length() <= 128 && user.chars().noneMatch(Character::isISOControl),
                "ssh-bad-user",
                "The SSH user is missing or holds characters a user name cannot have.");
    }

    private static void require(boolean holds, String code, String sentence) {
        if (!holds) {
            throw Refusal.coded(Refusal.Kind.USAGE, code, sentence, null);
        }
    }

    /** Host and port for people. */
    public String server() {
        return host.contains(":") ? "[" + host + "]:" + port : host + ":" + port;
    }
}
