package app.marketingstatuses.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Texts that lie beside this class in the jar. */
final class Resource {
    private Resource() {}

    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields of every line, parted by {@code |}; comments and empty lines left out. */
    static List<String[]> lines(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|", -1))
                .toList();
    }

    /** SQL statements, each ending with a semicolon at the end of a line; comment lines left out. */
    static List<String> statements(String name) {
        String sql =
                text(name).lines().filter(line -> !line.startsWith("--")).reduce("", (all, line) -> all + "\n" + line);
        return List.of(sql.split(";\\s*\n|;\\s*$")).stream()
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
