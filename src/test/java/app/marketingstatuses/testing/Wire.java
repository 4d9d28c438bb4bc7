package app.marketingstatuses.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a server of this machine that can be cut, made silent, and mended. */
public final class Wire implements AutoCloseable {
    /** What the line does. */
    private enum State {
        WHOLE,
        SILENT,
        CUT
    }

    private final ServerSocket door;
    private final int target;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final Object mended = new Object();
    private volatile State state = State.WHOLE;

    /** @param target the port of the server at its far end */
    public Wire(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::listen);
    }

    /** The port of its near end. */
    public int port() {
        return door.getLocalPort();
    }

    /** All that hangs on it breaks, and nobody gets through any more. */
    public void cut() {
        state = State.CUT;
        ends.forEach(Wire::close);
        ends.clear();
    }

    /** Connections stay and new ones are taken, but no word gets through. */
    public void silence() {
        state = State.SILENT;
    }

    /** All is well again. */
    public void mend() {
        synchronized (mended) {
            state = State.WHOLE;
            mended.notifyAll();
        }
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                if (state == State.CUT) {
                    near.close();
                } else {
                    Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                    ends.add(near);
                    ends.add(far);
                    start(() -> carry(near, far));
                    start(() -> carry(far, near));
                }
            } catch (IOException e) {
                // The door was closed, or the server is gone: whoever knocked finds out.
            }
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] words = new byte[8192];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(words); count >= 0; count = in.read(words)) {
                synchronized (mended) {
                    while (state == State.SILENT) {
                        mended.wait();
                    }
                }
                out.write(words, 0, count);
            }
        } catch (IOException | InterruptedException e) {
            // It broke: so does the other half.
        } finally {
            close(from);
            close(to);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        cut();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
