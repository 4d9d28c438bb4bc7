package app.marketingstatuses.reliability;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** A line to the database that hears every statement and can break, hang or trickle at any of them. */
final class StatementWire implements AutoCloseable {
    /** What becomes of the line at a statement. */
    enum Fate {
        /** The statement and its answer go through. */
        PASS,
        /** It breaks before the server hears the statement. */
        BREAK_BEFORE,
        /** The server hears the statement, and the line breaks at once. */
        BREAK_DURING,
        /** The server has answered, and the line breaks before the program hears it. */
        BREAK_AFTER,
        /** Nothing gets through any more, and nobody is told. */
        HANG,
        /** What the server says comes a byte at a time from now on. */
        TRICKLE,
        /** The same, a byte every five seconds. */
        DRIP
    }

    private static final long A_SECOND = 1_000_000_000L;

    private final ServerSocket door;
    private final int target;
    private final Function<String, Fate> fates;
    private final Runnable onBreak;

    /** @param fates asked for every statement, by several threads */
    StatementWire(int target, Function<String, Fate> fates) {
        this(target, fates, () -> {});
    }

    /** @param onBreak done just before the line breaks */
    StatementWire(int target, Function<String, Fate> fates, Runnable onBreak) {
        this.target = target;
        this.fates = fates;
        this.onBreak = onBreak;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::listen);
    }

    int port() {
        return door.getLocalPort();
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException e) {
                // The door was closed, or the server is gone: whoever knocked has found out.
            }
        }
    }

    private void connect(Socket near) throws IOException {
        try {
            Call call = new Call(near, new Socket(InetAddress.getLoopbackAddress(), target));
            start(call::carryStatements);
            start(call::carryAnswers);
        } catch (IOException e) {
            near.close();
            throw e;
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "statement wire");
        thread.setDaemon(true);
        thread.start();
    }

    /** One connection through the wire. */
    private final class Call {
        private final Socket near;
        private final Socket far;
        private volatile Fate fate = Fate.PASS;

        Call(Socket near, Socket far) throws IOException {
            this.near = near;
            this.far = far;
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
        }

        void carryStatements() {
            try {
                Packets packets = new Packets(near.getInputStream());
                for (byte[] packet = packets.next(); packet != null; packet = packets.next()) {
                    String statement = Packets.statement(packet);
                    if (!statement.isEmpty() && fate == Fate.PASS) {
                        fate = fates.apply(statement);
                    }
                    if (fate == Fate.BREAK_BEFORE) {
                        onBreak.run();
                        return;
                    }
                    if (fate == Fate.HANG) {
                        continue;
                    }
                    far.getOutputStream().write(packet);
                    far.getOutputStream().flush();
                    if (fate == Fate.BREAK_DURING) {
                        onBreak.run();
                        return;
                    }
                }
            } catch (IOException e) {
                // It broke: so does the other half.
            } finally {
                hangUp();
            }
        }

        void carryAnswers() {
            byte[] words = new byte[8192];
            try {
                InputStream in = far.getInputStream();
                OutputStream out = near.getOutputStream();
                for (int count = in.read(words); count >= 0; count = in.read(words)) {
                    if (fate == Fate.BREAK_AFTER) {
                        onBreak.run();
                        return;
                    }
                    if (fate == Fate.TRICKLE || fate == Fate.DRIP) {
                        trickle(out, words, count, fate == Fate.DRIP ? 5 * A_SECOND : A_SECOND / 5_000);
                    } else if (fate != Fate.HANG) {
                        out.write(words, 0, count);
                    }
                }
            } catch (IOException e) {
                // It broke: so does the other half.
            } finally {
                hangUp();
            }
        }

        /** One byte at a time; a machine that is late catches up. */
        private static void trickle(OutputStream out, byte[] words, int count, long nanos) throws IOException {
            long started = System.nanoTime();
            for (int i = 0; i < count; i++) {
                out.write(words[i]);
                out.flush();
                long early = started + nanos * (i + 1) - System.nanoTime();
                if (early > 0) {
                    LockSupport.parkNanos(early);
                }
            }
        }

        private void hangUp() {
            try {
                near.close();
                far.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
