package app.marketingstatuses.session;

import app.marketingstatuses.domain.Refusal;
import java.net.URISyntaxException;
import java.nio.file.Path;

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
}
