package app.marketingstatuses.reliability;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server that does what a test's script says, else what servers do. It keeps every line it heard as the bytes that
 * came, and every mail it took over.
 */
final class RoughMailServer implements AutoCloseable {
    /** An answer that ends the connection without a word. */
    static final String HANG_UP = "hang up";
    /** At {@code DOT}: the mail is taken over, and the connection ends before that is said. */
    static final String TAKE_AND_HANG_UP = "take and hang up";
    /** Nothing is said any more, and nobody is told. */
    static final String SILENCE = "silence";
    /** An answer that begins with it comes a byte at a time. */
    static final String TRICKLE = "trickle ";

    private static final long BETWEEN_BYTES = TimeUnit.MILLISECONDS.toNanos(20);

    /** What is said at a step; asked by the thread of each connection. */
    interface Script {
        /** Null for what servers say. */
        String answer(Step step);
    }

    /**
     * @param name {@code HELLO} (nothing heard yet), {@code EHLO}, {@code STARTTLS}, {@code AUTH}, {@code MAIL},
     *     {@code RCPT}, {@code DATA}, {@code CONTENT} (its first line), {@code DOT}, {@code TAKEN} (its answer is out), …
     * @param line as it was heard; from {@code DATA} to {@code TAKEN} the lines with the recipients
     * @param connection from 1
     * @param mail how many mails this connection has begun
     */
    record Step(String name, String line, int connection, int mail) {}

    /** A mail as it was taken over; the content with its line ends. */
    record Taken(String from, List<String> recipients, String content) {
        private static final Pattern ID = Pattern.compile("(?im)^Message-ID: <([^>]*)>");

        /** Without angle brackets. */
        String messageId() {
            Matcher id = ID.matcher(content);
            return id.find() ? id.group(1) : "";
        }

        /** The address of the first {@code RCPT}. */
        String recipient() {
            return recipients.get(0).replaceAll(".*<|>.*", "").toLowerCase(Locale.ROOT);
        }
    }

    private final ServerSocket door;
    private final SSLContext tls;
    private final AtomicInteger connections = new AtomicInteger();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile Script script = step -> null;
    final List<String> heard = new CopyOnWriteArrayList<>();
    final List<Taken> taken = new CopyOnWriteArrayList<>();

    RoughMailServer() {
        this(null);
    }

    /** @param tls for STARTTLS; null where it is not offered */
    RoughMailServer(SSLContext tls) {
        this.tls = tls;
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

    /** From now on it is in this mood. */
    void obeys(Script mood) {
        script = mood;
    }

    /** How often that command was heard. */
    long count(String command) {
        return heard.stream()
                .filter(line -> line.toUpperCase(Locale.ROOT).startsWith(command))
                .count();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "rough mail server");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                open.add(caller);
                start(new Call(caller, connections.incrementAndGet())::talk);
            } catch (IOException e) {
                // The door was closed.
            }
        }
    }

    /** One connection. */
    private final class Call {
        private final int number;
        private Socket socket;
        private InputStream in;
        private int mails;
        private String from;
        private List<String> recipients = new ArrayList<>();

        Call(Socket socket, int number) {
            this.socket = socket;
            this.number = number;
        }

        void talk() {
            try (Socket plain = socket) {
                plain.setTcpNoDelay(true);
                in = new BufferedInputStream(plain.getInputStream());
                boolean goesOn = say(answer("HELLO", "", "220 rough.example ready"));
                while (goesOn) {
                    String line = line();
                    goesOn = line != null && command(line.strip());
                }
            } catch (IOException e) {
                // The caller hung up: its affair.
            }
        }

        private boolean command(String line) throws IOException {
            heard.add(line);
            String step = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            if (step.equals("MAIL")) {
                mails++;
                from = line;
                recipients = new ArrayList<>();
            }
            String answer = answer(step, step.equals("DATA") ? whom() : line, usual(step));
            boolean goesOn = say(answer);
            if (goesOn && step.equals("RCPT") && isYes(answer)) {
                recipients.add(line);
            } else if (goesOn && step.equals("STARTTLS") && answer.startsWith("220")) {
                protect();
            } else if (goesOn && step.equals("DATA") && answer.startsWith("354")) {
                return content();
            }
            return goesOn && !step.equals("QUIT");
        }

        private String usual(String step) {
            return switch (step) {
                case "EHLO" ->
                    tls == null || socket instanceof SSLSocket ? "250 rough.example" : "250-rough\r\n250 STARTTLS";
                case "STARTTLS" -> "220 go on";
                case "AUTH" -> "235 welcome";
                case "DATA" -> "354 go on";
                case "QUIT" -> "221 bye";
                default -> "250 ok";
            };
        }

        private boolean content() throws IOException {
            StringBuilder content = new StringBuilder();
            for (String line = line(); line != null; line = line()) {
                if (content.length() == 0 && !go("CONTENT")) {
                    return false;
                }
                if (line.equals(".\r\n")) {
                    return dot(content.toString());
                }
                content.append(line);
            }
            return false;
        }

        private boolean go(String step) {
            return !HANG_UP.equals(script.answer(step(step, whom())));
        }

        private boolean dot(String content) throws IOException {
            String answer = answer("DOT", whom(), "250 taken");
            if (isYes(answer) || answer.equals(TAKE_AND_HANG_UP)) {
                taken.add(new Taken(from, recipients, content));
            }
            return say(answer) && go("TAKEN");
        }

        private static boolean isYes(String answer) {
            return answer.startsWith("250") || answer.startsWith(TRICKLE + "250");
        }

        private String whom() {
            return String.join(" ", recipients);
        }

        private String answer(String step, String line, String usual) {
            String answer = script.answer(step(step, line));
            return answer == null ? usual : answer;
        }

        private Step step(String name, String line) {
            return new Step(name, line, number, mails);
        }

        /** The next line with its end, a character for each byte; null at the end. */
        private String line() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                line.write(b);
                if (b == '\n') {
                    return line.toString(StandardCharsets.ISO_8859_1);
                }
            }
            return null;
        }

        private boolean say(String answer) throws IOException {
            if (answer.equals(HANG_UP) || answer.equals(TAKE_AND_HANG_UP)) {
                return false;
            }
            if (answer.equals(SILENCE)) {
                return in.read() >= 0; // Until the caller has enough of it.
            }
            boolean slow = answer.startsWith(TRICKLE);
            byte[] words = ((slow ? answer.substring(TRICKLE.length()) : answer) + "\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1);
            for (int i = 0; i < words.length; i += slow ? 1 : words.length) {
                socket.getOutputStream().write(words, i, slow ? 1 : words.length);
                socket.getOutputStream().flush();
                LockSupport.parkNanos(slow ? BETWEEN_BYTES : 0);
            }
            return !answer.startsWith("421");
        }

        private void protect() throws IOException {
            SSLSocket safe = (SSLSocket) tls.getSocketFactory().createSocket(socket, null, socket.getPort(), true);
            safe.setUseClientMode(false);
            safe.startHandshake();
            socket = safe;
            in = new BufferedInputStream(safe.getInputStream());
        }
    }

    /** Whoever is connected is hung up on. */
    @Override
    public void close() {
        try {
            door.close();
            for (Socket caller : open) {
                caller.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
