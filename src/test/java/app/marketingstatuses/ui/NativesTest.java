package app.marketingstatuses.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativesTest {
    private static final String PATH = "java.library.path";

    private final String before = System.getProperty(PATH);

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        System.setProperty(PATH, before);
    }

    @Test
    void theLibrariesOfThisSystemAloneAreUnpackedForTheToolkitToFind() throws IOException {
        Path into = unpacked(folder.resolve("cache"));

        assertThat(into).startsWith(folder.resolve("cache"));
        assertThat(names(into)).containsExactly("glass.so", "prism.so");
        assertThat(into.resolve("prism.so")).hasContent("prism of this system");
    }

    @Test
    void aDamagedLibraryIsUnpackedAgainAndAGoodOneIsLeft() throws IOException {
        Path into = unpacked(folder.resolve("cache"));
        Files.writeString(into.resolve("prism.so"), "prism of some system");
        var good = Files.getLastModifiedTime(into.resolve("glass.so"));

        assertThat(unpacked(folder.resolve("cache"))).isEqualTo(into);

        assertThat(into.resolve("prism.so")).hasContent("prism of this system");
        assertThat(Files.getLastModifiedTime(into.resolve("glass.so"))).isEqualTo(good);
        assertThat(names(into)).containsExactly("glass.so", "prism.so");
    }

    @Test
    void whereNothingCanBeKeptTheyGoToATemporaryFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("cache"), "no folder");

        Path into = unpacked(file);

        assertThat(into).startsWith(Path.of(System.getProperty("java.io.tmpdir")));
        assertThat(names(into)).containsExactly("glass.so", "prism.so");
    }

    @Test
    void looseFilesBringTheirOwn() {
        Natives.unpack(folder, name -> null);

        assertThat(System.getProperty(PATH)).isEqualTo(before);
    }

    @Test
    void everySystemAndProcessorHasItsFolder() {
        assertThat(List.of(
                        Natives.platform("Linux", "amd64"),
                        Natives.platform("Linux", "aarch64"),
                        Natives.platform("Mac OS X", "x86_64"),
                        Natives.platform("Mac OS X", "aarch64"),
                        Natives.platform("Windows 11", "amd64"),
                        Natives.platform("Windows 11", "aarch64")))
                .containsExactly("linux", "linux-aarch64", "mac", "mac-aarch64", "win", "win");
    }

    private Path unpacked(Path cache) throws IOException {
        Natives.unpack(jar(), Map.of("XDG_CACHE_HOME", cache.toString(), "LOCALAPPDATA", cache.toString())::get);
        String path = System.getProperty(PATH);
        return Path.of(path.substring(0, path.indexOf(java.io.File.pathSeparator)));
    }

    private Path jar() throws IOException {
        String here = Natives.platform(System.getProperty("os.name"), System.getProperty("os.arch"));
        Path jar = folder.resolve("some program.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "natives/" + here + "/prism.so", "prism of this system");
            put(zip, "natives/" + here + "/glass.so", "glass of this system");
            put(zip, "natives/" + here + "-other/glass.so", "glass of another");
            put(zip, "else/glass.so", "no library");
        }
        return jar;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
