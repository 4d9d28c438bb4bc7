package app.marketingstatuses.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the desktop remembers of its own looks, in {@code desktop.json} of the settings folder: language, theme, window,
 * columns, the last shop and screen. Losing it loses nothing of worth, so an unreadable file counts as none.
 */
public final class DesktopMemory {
    private final Home home;
    private final Map<String, String> values = new TreeMap<>();

    private DesktopMemory(Home home) {
        this.home = home;
    }

    public static DesktopMemory read(Home home) {
        DesktopMemory memory = new DesktopMemory(home);
        try {
            JsonNode root = new ObjectMapper().readTree(Files.readAllBytes(memory.file()));
            root.properties()
                    .forEach(entry ->
                            memory.values.put(entry.getKey(), entry.getValue().asText()));
        } catch (JsonProcessingException e) {
            memory.values.clear();
        } catch (IOException e) {
            // There is none yet.
        }
        return memory;
    }

    /** The folder it lies in. */
    public Home home() {
        return home;
    }

    private Path file() {
        return home.path().resolve("desktop.json");
    }

    /** Null where nothing is remembered. */
    public synchronized String get(String key) {
        return values.get(key);
    }

    /** @param value null forgets */
    public synchronized void put(String key, String value) {
        if (value == null) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
    }

    /** Writes the file, atomically. */
    public synchronized void save() {
        home.make();
        try {
            AtomicFile.write(
                    file(), new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(values));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file() + " cannot be written", e);
        }
    }
}
