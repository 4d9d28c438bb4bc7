package app.marketingstatuses.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A database server of another make than the tests' usual one, started for one JVM and stopped with it. */
final class OtherServer {
    private static final long LONGEST_START = TimeUnit.SECONDS.toNanos(120);

    /** Nothing it holds has to outlive it. */
    private static final List<String> QUICK = List.of(
            "--innodb-flush-log-at-trx-commit=0",
            "--innodb-flush-method=nosync",
            "--innodb-doublewrite=OFF",
            "--performance-schema=OFF");

    private final ServerMake make;
    private final Path work;
    private final int port;
    private Process process;

    private OtherServer(ServerMake make) throws IOException {
        this.make = make;
        work = Files.createTempDirectory("shop-db");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    /** @return the port where it answers */
    static int start(ServerMake make) {
        try {
            OtherServer server = new OtherServer(make);
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            server.makeFiles();
            server.start();
            return server.port;
        } catch (IOException e) {
            throw new UncheckedIOException(make + " did not start", e);
        }
    }

    private void makeFiles() throws IOException {
        Path data = work.resolve("data");
        Files.createDirectories(work.resolve("tmp"));
        if (make.initializesItself()) {
            run(line("--initialize-insecure"));
            return;
        }
        Files.createDirectories(data.resolve("mysql"));
        Path script = work.resolve("tables.sql");
        Files.writeString(script, make.systemTables(), StandardCharsets.UTF_8);
        run(line("--bootstrap"), script);
    }

    private void run(List<String> line, Path... input) throws IOException {
        ProcessBuilder builder = builder(line);
        if (input.length > 0) {
            builder.redirectInput(input[0].toFile());
        }
        Process making = builder.start();
        if (making.onExit().join().exitValue() != 0) {
            throw new IOException("its files could not be made, see " + log());
        }
    }

    private void start() throws IOException {
        List<String> line = line("--port=" + port);
        line.add("--bind-address=" + MariaDb.HOST);
        line.add("--default-time-zone=" + MariaDb.SERVER_ZONE);
        line.addAll(QUICK);
        line.addAll(make.options());
        process = builder(line).start();
        long started = System.nanoTime();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() - started > LONGEST_START) {
                throw new IOException("it does not answer, see " + log());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private boolean answers() {
        try {
            MariaDb.admin(port, "").close();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private List<String> line(String first) {
        List<String> line = new ArrayList<>(List.of(
                make.program().toString(),
                "--no-defaults",
                first,
                "--basedir=" + make.base(),
                "--datadir=" + work.resolve("data"),
                "--tmpdir=" + work.resolve("tmp"),
                "--socket=" + work.resolve("sock"),
                "--pid-file=" + work.resolve("pid"),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_general_ci"));
        line.addAll(make.files());
        // The server refuses to run as root unless told so.
        if ("root".equals(System.getProperty("user.name"))) {
            line.add("--user=root");
        }
        return line;
    }

    private ProcessBuilder builder(List<String> line) {
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    }

    private Path log() {
        return work.resolve("server.log");
    }

    private void stop() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
        MariaDb.delete(work);
    }
}
