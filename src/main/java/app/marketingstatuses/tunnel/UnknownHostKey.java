package app.marketingstatuses.tunnel;

import app.marketingstatuses.domain.Refusal;
import java.util.Optional;

/** The cause of a refusal: the server showed a key that no file of known hosts has. */
public final class UnknownHostKey extends Exception {
    private final transient HostKey key;

    UnknownHostKey(HostKey key) {
        super("unknown host key");
        this.key = key;
    }

    /** The key that the user may agree to, where that is what the trouble was about. */
    public static Optional<HostKey> in(Throwable trouble) {
        return trouble instanceof Refusal refusal && refusal.getCause() instanceof UnknownHostKey unknown
                ? Optional.of(unknown.key)
                : Optional.empty();
    }
}
