package app.marketingstatuses.tunnel;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.shop.Way;
import com.jcraft.jsch.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A port of this machine that leads over an SSH server to a database. It keeps its port while it is open; when the SSH
 * connection is lost, the next database connection makes it again.
 */
public final class SshTunnel implements Way {
    private static final int TIMEOUT_MILLIS = 10_000;

    private final SshConnector connector;
    private final String host;
    private final int port;
    private final ServerSocket door;
    private final Set<Passage> passages = ConcurrentHashMap.newKeySet();
    private volatile Refusal trouble;
    private volatile boolean closed;
    private Session session;

    private SshTunnel(SshConnector connector, String host, int port, Session session) {
        this.connector = connector;
        this.host = host;
        this.port = port;
        this.session = session;
        try {
            this.door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            session.disconnect();
            throw new UncheckedIOException("No port is free for the tunnel", e);
        }
        start("tunnel", this::accept);
    }

    /**
     * Logs in to the server.
     *
     * @param host the database's, as the SSH server sees it
     * @throws Refusal coded, NO_SHOP; {@link UnknownHostKey#in} tells where the user may agree to the server's key
     */
    public static SshTunnel open(SshSettings settings, KnownHosts knownHosts, String host, int port) {
        return open(settings, knownHosts, host, port, TIMEOUT_MILLIS);
    }

    static SshTunnel open(SshSettings settings, KnownHosts knownHosts, String host, int port, int timeoutMillis) {
        SshConnector connector = new SshConnector(settings, knownHosts, timeoutMillis);
        return new SshTunnel(connector, host, port, connector.connect());
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!closed) {
            try {
                Socket socket = door.accept();
                start("tunnel passage", () -> pass(socket));
            } catch (IOException e) {
                close();
            }
        }
    }

    private void pass(Socket socket) {
        Passage passage = new Passage(socket);
        passages.add(passage);
        try {
            passage.run(alive(), host, port, connector.timeoutMillis(), () -> trouble = null);
        } catch (Refusal e) {
            trouble = e;
        } catch (Passage.Blocked e) {
            String target = host + ":" + port;
            trouble = SshTrouble.noWayOn(connector.settings(), target, e.isProhibited());
        } finally {
            passage.close();
            passages.remove(passage);
        }
    }

    private synchronized Session alive() {
        if (!session.isConnected() && !closed) {
            session = connector.connect();
        }
        return session;
    }

    @Override
    public int localPort() {
        return door.getLocalPort();
    }

    @Override
    public Optional<Refusal> trouble() {
        return Optional.ofNullable(trouble);
    }

    @Override
    public void close() {
        closed = true;
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The tunnel cannot be closed", e);
        }
        passages.forEach(Passage::close);
        start("tunnel end", this::disconnect);
    }

    /** Waits for a log-in that is just being tried, which nobody else should. */
    private synchronized void disconnect() {
        session.disconnect();
    }
}
