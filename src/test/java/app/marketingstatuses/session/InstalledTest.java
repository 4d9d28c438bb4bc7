package app.marketingstatuses.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledTest {
    @TempDir
    Path folder;

    @Test
    void theJarTellsTheCommitItWasBuiltOf() throws IOException {
        Path jar = folder.resolve("program.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Implementation-Commit", "2255abd");
        manifest.getMainAttributes().putValue("Implementation-Date", "2026-11-30");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();

        assertThat(new Installed(folder, jar).commit()).contains("2255abd of 2026-11-30");
    }

    @Test
    void aJarBuiltOutsideOfARepositoryTellsNone() {
        assertThat(Installed.commit("${git.commit.id.abbrev}", "${git.commit.time}"))
                .isEmpty();
        assertThat(Installed.commit(null, null)).isEmpty();
        assertThat(new Installed(folder, folder).commit()).isEmpty();
    }
}
