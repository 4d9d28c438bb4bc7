package app.marketingstatuses.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code installer/marketing-statuses}, with a program of its own in folders of its own. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
    private static final String USED = "archive true";
    private static final String PLAIN = "archive false";

    @TempDir
    Path folder;

    private final Map<String, String> environment = new TreeMap<>();
    private Path script;
    private Path cache;

    @BeforeEach
    void install() throws IOException {
        Path command = Files.createDirectories(folder.resolve("it's installed/command"));
        script = Files.copy(Path.of("installer/marketing-statuses"), command.resolve("marketing-statuses"));
        jar("1");
        Path home = Files.createDirectory(folder.resolve("home of cron"));
        cache = home.resolve(".cache/marketing-statuses");
        environment.put("HOME", home.toString());
        environment.put("TMPDIR", "/nowhere");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("PATH", "/usr/bin:/bin");
    }

    /** Beside the script, where the packages have it. */
    private void jar(String version) throws IOException {
        Path jar = script.resolveSibling("../lib/app/marketing-statuses.jar").normalize();
        Files.createDirectories(jar.getParent());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Probe.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, "x".repeat(version.length() * 200));
        String name = Probe.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream probe = Probe.class.getClassLoader().getResourceAsStream(name)) {
            out.putNextEntry(new JarEntry(name));
            probe.transferTo(out);
        }
    }

    private record Ended(int exit, List<String> out, String err) {}

    private Process start(Path command, String... args) throws IOException {
        List<String> line = new ArrayList<>(List.of(command.toString()));
        line.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Ended end(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), out.lines().toList(), err);
    }

    /** Runs the script and insists that it adds no word of its own. */
    private Ended run(String... args) throws Exception {
        Ended ended = end(start(script, args));
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).hasSize(4).first().isEqualTo("args " + String.join("|", args));
        assertThat(ended.exit()).isEqualTo(args.length == 0 ? 0 : Integer.parseInt(args[args.length - 1]));
        return ended;
    }

    private List<String> cached() throws IOException {
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theFirstRunLeavesAnArchiveThatLaterCommandsUse() throws Exception {
        assertThat(run("--profile", "Tea & \"cake\" $HOME", "run", "--silent", "0")
                        .out())
                .contains(PLAIN);
        assertThat(cached()).singleElement().asString().matches("classes-\\d+-\\d+\\.jsa");
        assertThat(run("run", "1").out()).contains(USED);
        assertThat(run("history", "0").out()).contains(USED);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
                .isEqualTo("rwx------");
    }

    @Test
    void anotherJarGetsAnArchiveOfItsOwn() throws Exception {
        run("run", "0");
        jar("22");
        assertThat(run("run", "0").out()).contains(PLAIN);
        assertThat(run("run", "0").out()).contains(USED);
        assertThat(cached()).hasSize(2);
    }

    @Test
    void onlyARunThatWasNotRefusedMakesIt() throws Exception {
        run("history", "0");
        run("run", "3");
        assertThat(cached()).isEmpty();
        run("run", "1");
        assertThat(cached()).hasSize(1);
    }

    @Test
    void aSpoiledArchiveIsNoObstacle() throws Exception {
        run("run", "0");
        Path archive = cache.resolve(cached().get(0));
        byte[] whole = Files.readAllBytes(archive);
        for (int at = 50; at < whole.length; at += whole.length / 4) {
            byte[] spoiled = whole.clone();
            Arrays.fill(spoiled, at, at + 5, (byte) 0x55);
            Files.write(archive, spoiled);
            assertThat(run("history", "0").out()).contains(PLAIN);
        }
        assertThat(run("run", "0").out()).contains(PLAIN);
        assertThat(run("run", "0").out()).contains(USED);
        Files.write(archive, Arrays.copyOf(whole, whole.length / 3));
        assertThat(run("run", "0").out()).contains(PLAIN);
        assertThat(run("run", "0").out()).contains(USED);
    }

    @Test
    void manyStartedAtOnceMakeOne() throws Exception {
        List<Process> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(start(script, "run", "0"));
        }
        for (Process one : all) {
            Ended ended = end(one);
            assertThat(ended.exit()).as(ended.err()).isZero();
            assertThat(ended.out()).hasSize(4);
        }
        assertThat(cached()).singleElement().asString().endsWith(".jsa");
        assertThat(run("run", "0").out()).contains(USED);
    }

    @Test
    void nothingIsWrittenWhereTheProgramLies() throws Exception {
        try (Stream<Path> before = Files.walk(folder.resolve("it's installed"))) {
            List<Path> files = before.toList();
            run("run", "0");
            try (Stream<Path> after = Files.walk(folder.resolve("it's installed"))) {
                assertThat(after.toList()).isEqualTo(files);
            }
        }
    }

    @Test
    void withoutAFolderForItEveryRunIsPlain() throws Exception {
        environment.put("HOME", "/nowhere");
        assertThat(run("run", "0").out()).contains(PLAIN);
        assertThat(run("run", "0").out()).contains(PLAIN);
    }

    @Test
    void aFolderThatIsALinkIsNotTrusted() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createDirectories(cache.getParent());
        Files.createSymbolicLink(cache, elsewhere);
        run("run", "0");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void theSettingsFolderHoldsItWhereItWasMoved() throws Exception {
        Path settings = Files.createDirectory(folder.resolve("settings here"));
        environment.put("MARKETING_STATUSES_HOME", settings.toString());
        cache = settings.resolve("cache");
        run("run", "0");
        assertThat(cached()).hasSize(1);
        assertThat(run("run", "0").out()).contains(USED);
    }

    @Test
    void aLinkToItFindsTheProgramAndCronIsToldBoth() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("linked"), script);
        Ended ended = end(start(link, "crontab", "0"));
        assertThat(ended.out()).contains("launcher " + script.toRealPath(), "java yes", "args crontab|0");
    }

    @Test
    void withoutJavaOrItsJarItSaysWhatToDo() throws Exception {
        environment.remove("JAVA_HOME");
        Path tools = Files.createDirectory(folder.resolve("tools"));
        environment.put("PATH", tools.toString());
        Ended ended = end(start(script, "run"));
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.err()).contains("install Java 17");
        Files.delete(script.resolveSibling("../lib/app/marketing-statuses.jar"));
        ended = end(start(script, "run"));
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.err()).contains("install the program again");
    }
}
