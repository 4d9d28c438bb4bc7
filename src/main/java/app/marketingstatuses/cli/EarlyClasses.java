package app.marketingstatuses.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Locale;
import java.util.TimeZone;

/**
 * Loads the classes of a run while its database is still being connected to: most of a run that finds nothing due is Java loading
 * classes, and a second processor can take a part of that. They are linked, not initialised: none of their code runs, and
 * nothing waits for them.
 */
final class EarlyClasses {
    static final String LIST = "early-classes.txt";

    private EarlyClasses() {}

    /** Returns at once. */
    static void load() {
        Thread beside = new Thread(EarlyClasses::link, "early classes");
        beside.setDaemon(true);
        beside.start();
    }

    private static void link() {
        readyJava();
        try (InputStream list = EarlyClasses.class.getResourceAsStream(LIST);
                BufferedReader names = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            for (String name = names.readLine(); name != null; name = names.readLine()) {
                link(name);
            }
        } catch (IOException e) {
            // The run loads them itself.
            return;
        }
    }

    /** What Java gets ready when the driver's first row, the pool's first connection and the run's first zone ask for it. */
    private static void readyJava() {
        Calendar.getInstance(TimeZone.getDefault(), Locale.US);
        ZoneId.of("Europe/Berlin").getRules();
        try {
            Class.forName("com.zaxxer.hikari.pool.ProxyConnection$ClosedConnection");
        } catch (ClassNotFoundException | LinkageError e) {
            // Whoever needs it will say so.
            return;
        }
    }

    private static void link(String name) {
        try {
            // Java links a class before it shows what it declares.
            Class.forName(name, false, EarlyClasses.class.getClassLoader()).getDeclaredConstructors();
        } catch (ClassNotFoundException | LinkageError e) {
            // Whoever needs it will say so.
            return;
        }
    }
}
