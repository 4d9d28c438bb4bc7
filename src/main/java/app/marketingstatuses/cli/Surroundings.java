package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Outline;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/**
 * What a command has around it; tests bring their own.
 *
 * @param out for results only
 * @param err for messages
 */
public record Surroundings(
        PrintStream out, PrintStream err, InputStream in, Map<String, String> environment, Clock clock) {
    /** Set to {@code 1} it shows stack traces. */
    static final String DEBUG = "MARKETING_STATUSES_DEBUG";

    private static final int PLACES = 50;

    /** The password of a connection given by hand. */
    static final String PASSWORD = "MARKETING_STATUSES_PASSWORD";

    /** The password or passphrase for SSH of a saved connection that does not keep it in the file. */
    static final String SSH_PASSWORD = "MARKETING_STATUSES_SSH_PASSWORD";

    /** The password of a saved connection's own mail server, where the file does not keep it. */
    static final String SMTP_PASSWORD = "MARKETING_STATUSES_SMTP_PASSWORD";

    /** The process's own. Text goes out as UTF-8 whatever cron's locale says; only a Windows console gets its own code. */
    public static Surroundings ofProcess() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        Charset charset = windows && System.console() != null ? System.console().charset() : StandardCharsets.UTF_8;
        return new Surroundings(
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, charset),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
                System.in,
                System.getenv(),
                Clock.systemUTC());
    }

    /** Whether stack traces and the log of libraries are wanted. */
    public boolean debug() {
        return "1".equals(environment.get(DEBUG));
    }

    /** Says where an error came from, where that is wanted. */
    void debug(Throwable trouble) {
        if (debug()) {
            tell(trouble);
        }
    }

    /** Says where an error came from; never what it says, for a driver's error may quote a customer. */
    public void tell(Throwable trouble) {
        err.print(Outline.of(trouble, PLACES));
    }
}
