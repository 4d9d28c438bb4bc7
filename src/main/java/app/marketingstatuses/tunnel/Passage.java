package app.marketingstatuses.tunnel;

import com.jcraft.jsch.ChannelDirectTCPIP;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;

/** One connection through the tunnel. */
final class Passage implements AutoCloseable {
    /** SSH's code for a forwarding that the server does not allow (RFC 4254, 5.1). */
    private static final int PROHIBITED = 1;

    private static final int PIECE = 16_384;

    private final Socket socket;

    Passage(Socket socket) {
        this.socket = socket;
    }

    /** The server did not open the way to the target. */
    static final class Blocked extends Exception {
        private final boolean prohibited;

        private Blocked(boolean prohibited, JSchException cause) {
            super(cause);
            this.prohibited = prohibited;
        }

        boolean isProhibited() {
            return prohibited;
        }
    }

    /** Carries bytes both ways until either end closes. */
    void run(Session session, String host, int port, int timeoutMillis, Runnable whenOpen) throws Blocked {
        ChannelDirectTCPIP channel = null;
        try {
            channel = (ChannelDirectTCPIP) session.openChannel("direct-tcpip");
            channel.setHost(host);
            channel.setPort(port);
            channel.setOutputStream(socket.getOutputStream());
            OutputStream there = channel.getOutputStream();
            connect(channel, timeoutMillis);
            whenOpen.run();
            carry(socket.getInputStream(), there);
        } catch (JSchException e) {
            throw new Blocked(false, e);
        } catch (IOException e) {
            // Either end has gone: this passage is over.
        } finally {
            if (channel != null) {
                channel.disconnect();
            }
        }
    }

    /** Each piece goes at once: the other side waits for it. */
    private static void carry(InputStream from, OutputStream to) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int length = from.read(piece); length >= 0; length = from.read(piece)) {
            to.write(piece, 0, length);
            to.flush();
        }
    }

    private static void connect(ChannelDirectTCPIP channel, int timeoutMillis) throws Blocked {
        try {
            channel.connect(timeoutMillis);
        } catch (JSchException e) {
            throw new Blocked(channel.getExitStatus() == PROHIBITED, e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
