package app.marketingstatuses.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import javax.net.ssl.SSLSocket;

/** A mail server that says what a test tells it to, or hangs up. */
final class ScriptedSmtp implements AutoCloseable {
    /** An answer that ends the connection without a word. */
    static final String HANG_UP = "hang up";

    private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final BiFunction<String, Integer, String> script;
    private final Thread thread = new Thread(this::listen, "scripted smtp");
    final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    /** The lines of the mails themselves. */
    final List<String> contents = Collections.synchronizedList(new ArrayList<>());

    final AtomicInteger connections = new AtomicInteger();

    /**
     * @param script the answer to a step ({@code HELLO}, {@code MAIL}, {@code RCPT}, {@code DATA}, {@code DOT}, …) of the
     *     connection with that number from 1; null for the usual one
     */
    ScriptedSmtp(BiFunction<String, Integer, String> script) throws IOException {
        this.script = script;
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    private void listen() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                talk(socket, connections.incrementAndGet());
            } catch (IOException e) {
                continue;
            }
        }
    }

    private void talk(Socket plain, int connection) throws IOException {
        Socket socket = plain;
        BufferedReader in = reader(socket);
        if (!say(socket, answer("HELLO", connection, "220 ready"))) {
            return;
        }
        boolean content = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (content && !line.equals(".")) {
                contents.add(line);
                continue;
            }
            String step = content ? "DOT" : line.split("[ :]")[0].toUpperCase(Locale.ROOT);
            heard.add(content ? "." : line);
            String answer = answer(step, connection, step.equals("DATA") ? "354 go on" : "250 ok");
            if (!say(socket, answer)) {
                return;
            }
            content = step.equals("DATA") && answer.startsWith("354");
            if (step.equals("STARTTLS") && answer.startsWith("220")) {
                socket = protect(socket);
                in = reader(socket);
                heard.add("protected");
            }
        }
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    private static Socket protect(Socket plain) throws IOException {
        SSLSocket socket = (SSLSocket)
                TestCertificate.context().getSocketFactory().createSocket(plain, null, plain.getPort(), true);
        socket.setUseClientMode(false);
        return socket;
    }

    private String answer(String step, int connection, String usual) {
        String answer = script.apply(step, connection);
        return answer == null ? usual : answer;
    }

    private static boolean say(Socket socket, String answer) throws IOException {
        if (answer.equals(HANG_UP)) {
            return false;
        }
        OutputStream out = socket.getOutputStream();
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return !answer.startsWith("421");
    }

    /** Ends once the last client's words were heard; a client that stays connected is waited for a few seconds. */
    @Override
    public void close() throws IOException {
        server.close();
        try {
            thread.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
