package app.marketingstatuses.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The servers that the profile {@code all-databases} tries, each with the options that are hardest on this program. */
enum ServerMake {
    /** Debian's package {@code mariadb-server-core}. */
    MARIADB_10_11(Path.of("/usr"), "sbin/mariadbd", "share/mysql") {
        @Override
        List<String> options() {
            return List.of("--skip-ssl");
        }

        @Override
        String before() {
            return "CREATE DATABASE IF NOT EXISTS mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n"
                    + "SET @skip_auth_anonymous=1;\n";
        }
    },

    /** A replicated one: every transaction has a global number, which MyISAM tables cannot share with others. */
    MYSQL_8_0(unpacked("mysql-8.0"), "bin/mysqld", "share") {
        @Override
        List<String> options() {
            return List.of("--mysqlx=0", "--sync-binlog=0", "--gtid-mode=ON", "--enforce-gtid-consistency=ON");
        }

        @Override
        boolean initializesItself() {
            return true;
        }
    },

    /** One that logs by statement, as it does by itself once it is replicated. */
    MYSQL_5_6(unpacked("mysql-5.6"), "bin/mysqld", "share") {
        @Override
        List<String> options() {
            return List.of("--skip-ssl", "--log-bin=log", "--server-id=1");
        }

        @Override
        List<String> files() {
            return List.of("--lc-messages-dir=" + base().resolve("share"), "--innodb-file-per-table");
        }

        @Override
        String before() {
            return "USE mysql;\n";
        }

        @Override
        String after() {
            return "\nDELETE FROM user WHERE User = '';\n";
        }
    };

    private final Path base;
    private final String program;
    private final String scripts;

    ServerMake(Path base, String program, String scripts) {
        this.base = base;
        this.program = program;
        this.scripts = scripts;
    }

    /** As the system property names it: {@code mysql-8.0}. */
    static ServerMake of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_'));
    }

    private static Path unpacked(String name) {
        return Path.of("target", "servers", name).toAbsolutePath();
    }

    Path base() {
        return base;
    }

    Path program() {
        return base.resolve(program);
    }

    /** What it is started with, but not while its files are made. */
    abstract List<String> options();

    /** What it is started with always. */
    List<String> files() {
        return List.of();
    }

    /** Whether it makes its own files; else it is fed with {@link #systemTables()}. */
    boolean initializesItself() {
        return false;
    }

    String before() {
        return "";
    }

    String after() {
        return "";
    }

    /** The statements that make the tables of an empty server, with an administrator who has no password. */
    String systemTables() throws IOException {
        StringBuilder text = new StringBuilder(before());
        for (String script :
                List.of("mysql_system_tables.sql", "mysql_performance_tables.sql", "mysql_system_tables_data.sql")) {
            Path file = base.resolve(scripts).resolve(script);
            if (Files.exists(file)) {
                text.append(Files.readString(file)).append('\n');
            }
        }
        return text.append(after()).toString();
    }
}
