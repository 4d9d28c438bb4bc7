package app.marketingstatuses.session;

import app.marketingstatuses.domain.Refusal;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/**
 * Where this program lies, and the Java that runs it.
 *
 * @param launcher the command that starts it; null where it is started by Java alone
 * @param needsJava whether the launcher has to be told which Java, since cron would find none or another
 */
public record Installed(Path java, Path jar, Path launcher, boolean needsJava) {
    /** What the launcher says of itself; see {@code installer/marketing-statuses}. */
    private static final String LAUNCHER = "marketing-statuses.launcher";

    private static final String JAVA = "marketing-statuses.java";

    /**
     * What a short-lived process is better off without: on a small server Java's optimising compiler takes the processor from
     * the run that it is to make faster, and a large one takes half as long again.
     */
    public static final String NO_OPTIMISING = "-XX:TieredStopAtLevel=1";

    /** Started by Java alone. */
    public Installed(Path java, Path jar) {
        this(java, jar, null, false);
    }

    /** The first words of a command line that starts it. */
    public List<String> start() {
        if (launcher == null) {
            return List.of(
                    java.toString(),
                    NO_OPTIMISING,
                    "-jar",
                    jar.toAbsolutePath().normalize().toString());
        }
        String home = "JAVA_HOME=" + java.getParent().getParent();
        return needsJava ? List.of("/usr/bin/env", home, launcher.toString()) : List.of(launcher.toString());
    }

    /** As it runs now. */
    public static Installed here() {
        try {
            Path jar = Path.of(Installed.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            String launcher = System.getProperty(LAUNCHER);
            return launcher == null
                    ? new Installed(java, jar)
                    : new Installed(
                            java,
                            jar,
                            Path.of(launcher),
                            !System.getProperty(JAVA, "").isEmpty());
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
