package app.marketingstatuses.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.auth.keyboard.UserAuthKeyboardInteractiveFactory;
import org.apache.sshd.server.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.server.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.server.forward.AcceptAllForwardingFilter;
import org.apache.sshd.server.forward.RejectAllForwardingFilter;

/** A real SSH server on this machine that forwards connections; user {@code tea}, password {@code leaf}. */
public final class SshServer implements AutoCloseable {
    public static final String USER = "tea";
    public static final String PASSWORD = "leaf";

    private final Set<PublicKey> accepted = ConcurrentHashMap.newKeySet();
    private final AtomicInteger logins = new AtomicInteger();
    private org.apache.sshd.server.SshServer server;
    private KeyPair hostKey;
    private final int port;

    private SshServer(KeyPair hostKey) {
        this.hostKey = hostKey;
        this.port = start(0);
    }

    /** One with a host key of its own. */
    public static SshServer start() {
        return new SshServer(key("RSA", 2048));
    }

    /** A new key pair. */
    public static KeyPair key(String type, int size) {
        try {
            return KeyUtils.generateKeyPair(type.equals("RSA") ? "ssh-rsa" : "ecdsa-sha2-nistp256", size);
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String host() {
        return "127.0.0.1";
    }

    public int port() {
        return port;
    }

    /** The host's line in a file of known hosts. */
    public String knownHostsLine() {
        return "[127.0.0.1]:" + port + " "
                + org.apache.sshd.common.config.keys.PublicKeyEntry.toString(hostKey.getPublic())
                        .strip();
    }

    /** Its key's SHA-256 fingerprint. */
    public String fingerprint() {
        return KeyUtils.getFingerPrint(hostKey.getPublic());
    }

    public void accept(PublicKey key) {
        accepted.add(key);
    }

    /** How many have logged in so far. */
    public int logins() {
        return logins.get();
    }

    /** Asks for the password in a dialogue only. */
    public void askInDialogue() {
        server.setUserAuthFactories(List.of(UserAuthKeyboardInteractiveFactory.INSTANCE));
    }

    public void forbidForwarding() {
        server.setForwardingFilter(RejectAllForwardingFilter.INSTANCE);
    }

    /** All connections break; new ones are taken. */
    public void breakConnections() {
        server.getActiveSessions().forEach(session -> session.close(true));
    }

    /** Nobody answers any more. */
    public void stop() {
        try {
            server.stop(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Comes back at the same port. */
    public void comeBack() {
        start(port);
    }

    /** Comes back at the same port as somebody else. */
    public void comeBackWith(KeyPair otherKey) {
        hostKey = otherKey;
        start(port);
    }

    private int start(int wanted) {
        server = org.apache.sshd.server.SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setPort(wanted);
        server.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
        server.setUserAuthFactories(List.of(UserAuthPasswordFactory.INSTANCE, UserAuthPublicKeyFactory.INSTANCE));
        server.setPasswordAuthenticator(
                (user, password, session) -> count(user.equals(USER) && password.equals(PASSWORD)));
        server.setPublickeyAuthenticator((user, key, session) ->
                count(user.equals(USER) && accepted.stream().anyMatch(known -> KeyUtils.compareKeys(known, key))));
        server.setForwardingFilter(AcceptAllForwardingFilter.INSTANCE);
        try {
            server.start();
            return server.getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean count(boolean in) {
        if (in) {
            logins.incrementAndGet();
        }
        return in;
    }

    @Override
    public void close() {
        stop();
    }
}
