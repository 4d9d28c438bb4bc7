package app.marketingstatuses.reliability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** A mail server that says back all it was told, with its refusals: passwords, addresses, names. */
final class TattlingSmtp implements AutoCloseable {
    private final ServerSocket door;
    private volatile boolean letsIn;

    TattlingSmtp(boolean letsIn) {
        this.letsIn = letsIn;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::listen, "tattling mail server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on every password is right, or none is. */
    void letIn(boolean all) {
        letsIn = all;
    }

    private void listen() {
        while (!door.isClosed()) {
            try (Socket socket = door.accept()) {
                talk(socket);
            } catch (IOException e) {
                // It was hung up.
            }
        }
    }

    private void talk(Socket socket) throws IOException {
        OutputStream out = socket.getOutputStream();
        BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        say(out, "220 here");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String word = line.toUpperCase(Locale.ROOT);
            if (word.startsWith("EHLO")) {
                say(out, "250-here\r\n250 AUTH PLAIN");
            } else if (word.startsWith("AUTH")) {
                String login = new String(
                        Base64.getDecoder().decode(line.substring("AUTH PLAIN ".length())), StandardCharsets.UTF_8);
                say(out, letsIn ? "235 welcome" : "535 5.7.8 not " + login.replace('\0', ' ') + " nor " + line);
            } else if (word.startsWith("RCPT")) {
                say(out, "550 5.1.1 " + line + ": no such customer");
            } else if (word.startsWith("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, "250 you said " + line);
            }
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
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
