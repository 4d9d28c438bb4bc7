package app.marketingstatuses.session;

import app.marketingstatuses.domain.Refusal;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/** Where this program lies, and the Java that runs it. */
public record Installed(Path java, Path jar) {
    /** As it runs now. */
    public static Installed here() {
        try {
            Path jar = Path.of(Installed.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Installed(Path.of(System.getProperty("java.home"), "bin", "java"), jar);
        } catch (URISyntaxException e) {
            throw new Refusal(Refusal.Kind.USAGE, "Where the jar lies cannot be told.", e);
        }
    }

    /** What its jar says; null where it runs from loose files. */
    public static String version() {
        return Installed.class.getPackage().getImplementationVersion();
    }

    /** The commit that its jar was built of, with its day, such as {@code 2255abd of 2026-11-30}; empty where neither is known. */
    public Optional<String> commit() {
        if (!Files.isRegularFile(jar)) {
            return Optional.empty();
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            Attributes said = file.getManifest().getMainAttributes();
            return commit(said.getValue("Implementation-Commit"), said.getValue("Implementation-Date"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A jar built outside of a repository has the names of the values in their places. */
    static Optional<String> commit(String commit, String day) {
        boolean known = commit != null && commit.matches("[0-9a-f]+") && day != null && day.matches("[0-9-]+");
        return known ? Optional.of(commit + " of " + day) : Optional.empty();
    }
}
