package app.marketingstatuses.tunnel;

import app.marketingstatuses.settings.AtomicFile;
import com.jcraft.jsch.HostKeyRepository;
import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The SSH servers whose keys are known: those the user agreed to, in a file of the settings folder, and those of the
 * user's own {@code ~/.ssh/known_hosts}, which is only read.
 */
public final class KnownHosts {
    private final Path own;
    private final List<Path> others;

    KnownHosts(Path own, List<Path> others) {
        this.own = own;
        this.others = List.copyOf(others);
    }

    /** @param settings the settings folder */
    public static KnownHosts of(Path settings) {
        return new KnownHosts(
                settings.resolve("known_hosts"),
                List.of(Path.of(System.getProperty("user.home"), ".ssh", "known_hosts")));
    }

    /** Keeps a key the user agreed to. The settings folder must be there. */
    public void accept(HostKey key) {
        try {
            byte[] before = Files.exists(own) ? Files.readAllBytes(own) : new byte[0];
            boolean cut = before.length > 0 && before[before.length - 1] != '\n';
            byte[] line = ((cut ? "\n" : "") + key.line() + "\n").getBytes(StandardCharsets.UTF_8);
            byte[] after = Arrays.copyOf(before, before.length + line.length);
            System.arraycopy(line, 0, after, before.length, line.length);
            AtomicFile.write(own, after);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + own + " cannot be written", e);
        }
    }

    /** Asks all files at once, as they are now. */
    Verifier verifier() {
        return new Verifier(Stream.concat(Stream.of(own), others.stream())
                .filter(Files::isReadable)
                .map(KnownHosts::read)
                .toList());
    }

    private static HostKeyRepository read(Path file) {
        try {
            JSch jsch = new JSch();
            jsch.setKnownHosts(file.toString());
            return jsch.getHostKeyRepository();
        } catch (JSchException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read", new IOException(e));
        }
    }
}
