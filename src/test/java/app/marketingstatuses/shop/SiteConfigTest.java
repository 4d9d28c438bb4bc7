package app.marketingstatuses.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.shop.ConnectionSettings.Tls;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteConfigTest {
    /** As MODX 2.8 writes it. */
    private static final String STOCK = """
            <?php
            /**
             *  MODX Configuration file
             */
            $database_type = 'mysql';
            $database_server = 'localhost';
            $database_user = 'shop_user';
            $database_password = 'it\\'s a \\\\ hunter2';
            $database_connection_charset = 'utf8mb4';
            $dbase = 'shop_db';
            $table_prefix = 'modx_';
            $database_dsn = 'mysql:host=localhost;dbname=shop_db;charset=utf8mb4';
            $config_options = array (
            );
            $driver_options = array (
            );
            $lastInstallTime = 1700000000;
            $site_id = 'modx1234';
            $https_port = '443';
            if (!defined('MODX_BASE_URL')) {
                $modx_base_url= '/';
                define('MODX_BASE_URL', $modx_base_url);
            }
            if(defined('PHP_SAPI') && (PHP_SAPI == "cli" || PHP_SAPI == "embed")) {
                $isSecureRequest = false;
            } else {
                $isSecureRequest = ((isset($_SERVER['HTTPS']) && $_SERVER['HTTPS'] !== '') || $_SERVER['SERVER_PORT'] == $https_port);
            }
            if (!defined('MODX_URL_SCHEME')) {
                $url_scheme=  $isSecureRequest ? 'https://' : 'http://';
                define('MODX_URL_SCHEME', $url_scheme);
            }
            if (!defined('MODX_HTTP_HOST')) {
                if(defined('PHP_SAPI') && (PHP_SAPI == "cli" || PHP_SAPI == "embed")) {
                    $http_host='Shop.example.com';
                    define('MODX_HTTP_HOST', $http_host);
                } else {
                    $http_host= array_key_exists('HTTP_HOST', $_SERVER) ? parse_url($url_scheme . $_SERVER['HTTP_HOST'], PHP_URL_HOST) : 'Shop.example.com';
                    $http_port = parse_url($url_scheme . $_SERVER['HTTP_HOST'], PHP_URL_PORT);
                    $http_host .= in_array($http_port, [null , 80, 443]) ? '' : ':' . $http_port;
                    define('MODX_HTTP_HOST', $http_host);
                }
            }
            """;

    @TempDir
    Path root;

    private SiteConfig read(String php) {
        write("core/config/config.inc.php", php);
        return SiteConfig.read(root);
    }

    private void write(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String refusal(Path site) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> SiteConfig.read(site));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.USAGE);
        assertThat(refusal.getMessage()).doesNotContain("hunter2").doesNotContain("\n");
        return refusal.getMessage();
    }

    private String refusal(String php) {
        write("core/config/config.inc.php", php);
        return refusal(root);
    }

    private String password(String assignment) {
        return read(STOCK + "\n" + assignment).connection().password();
    }

    @Test
    void readsAStockSite() {
        SiteConfig site = read(STOCK);
        assertThat(site.connection())
                .isEqualTo(new ConnectionSettings(
                        "localhost", 3306, "shop_db", "shop_user", "it's a \\ hunter2", "modx_", Tls.OFF));
        assertThat(site.siteUrl()).isEqualTo("https://shop.example.com/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            localhost:3307          | localhost      | 3307 | OFF
            db.example.com          | db.example.com | 3306 | REQUIRED
            db.example.com:3310     | db.example.com | 3310 | REQUIRED
            localhost:/run/db.sock  | localhost      | 3306 | OFF
            localhost;port=3308     | localhost      | 3308 | OFF
            127.0.0.1               | 127.0.0.1      | 3306 | OFF
            ::1                     | ::1            | 3306 | OFF
            [::1]:3311              | ::1            | 3311 | OFF
            """)
    void understandsEveryWayToNameTheServer(String text, String host, int port, Tls tls) {
        ConnectionSettings connection = read(STOCK.replace(
                        "$database_server = 'localhost'", "$database_server = '" + text + "'"))
                .connection();
        assertThat(connection.host()).isEqualTo(host);
        assertThat(connection.port()).isEqualTo(port);
        assertThat(connection.tls()).isEqualTo(tls);
    }

    @Test
    void followsTheEscapeRulesOfBothKindsOfQuotes() {
        assertThat(password("$database_password = 'a\\nb\\$c\"';")).isEqualTo("a\\nb\\$c\"");
        assertThat(password("$database_password = 'a\\\\';")).isEqualTo("a\\");
        assertThat(password("$database_password = \"a\\n\\t\\\\\\$b\\\"c'\";")).isEqualTo("a\n\t\\$b\"c'");
        assertThat(password("$database_password = \"\\x41\\101\\u{41f}\\q\";")).isEqualTo("AAП\\q");
        assertThat(password("$database_password = \"5$ and $1\";")).isEqualTo("5$ and $1");
        assertThat(password("$database_password = 'пароль';")).isEqualTo("пароль");
        assertThat(password("$database_password = '';")).isEmpty();
    }

    @Test
    void takesNoNoticeOfComments() {
        assertThat(password("// $database_password = 'x';\n# $database_password = 'x';\n"
                        + "/* $database_password = 'x';\n */ $other = 'http://a#b /* c';"))
                .isEqualTo("it's a \\ hunter2");
        assertThat(password("$database_password /* why */ = // because\n 'y' # end\n;"))
                .isEqualTo("y");
        assertThat(password("$database_password = 'a//b#c/*d*/';")).isEqualTo("a//b#c/*d*/");
        assertThat(password("?> $database_password = 'x'; <?php ")).isEqualTo("it's a \\ hunter2");
    }

    @Test
    void takesNoNoticeOfTextThatOnlyLooksLikeAnAssignment() {
        assertThat(
                        password(
                                "$x = '$database_password = \\'x\\';'; $o->database_password = 'x'; A::$database_password = 'x';"
                                        + " $database_password == 'x'; $a = ['database_password' => 'x']; $database_password['k'] = 'x';"))
                .isEqualTo("it's a \\ hunter2");
        assertThat(password("$x = <<<'END'\n$database_password = 'x';\nEND;\n")).isEqualTo("it's a \\ hunter2");
    }

    @Test
    void lastAssignmentWins() {
        assertThat(password("$database_password = 'a'; $database_password = 'b';"))
                .isEqualTo("b");
    }

    @Test
    void putsKnownPiecesTogether() {
        assertThat(password("$a = 'x'; define('Y', 'y'); const Z = 'z'; $database_password = $a . Y . (Z . '1');"))
                .isEqualTo("xyz1");
        assertThat(password("$database_password = 'a'; $database_password .= 'b';"))
                .isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "getenv('DB_PASSWORD')",
                "SECRET",
                "'a' . SECRET",
                "\"a$b\"",
                "\"a{$b['c']}\"",
                "$_ENV['x']",
                "trim('hunter2')",
                "true ? 'a' : 'b'",
                "'a' || 'b'",
                "null",
                "<<<END\nhunter2\nEND"
            })
    void saysWhichValueOnlyPhpCouldWorkOut(String expression) {
        assertThat(refusal(STOCK + "\n$database_password = " + expression + ";"))
                .contains("$database_password (not a plain text)")
                .doesNotContain("$dbase");
    }

    @Test
    void namesAllMissingValuesAtOnce() {
        assertThat(refusal("<?php $database_server = 'localhost'; $database_password = 'hunter2';"))
                .contains("$database_user, $dbase, $table_prefix");
        assertThat(refusal("hunter2")).contains("$database_server");
    }

    @Test
    void acceptsAnEmptyPrefixAndRefusesAnOddOne() {
        assertThat(read(STOCK + "$table_prefix = '';").connection().prefix()).isEmpty();
        assertThat(refusal(STOCK + "$table_prefix = 'a`b';")).contains("prefix");
    }

    @Test
    void refusesSitesOnOtherDatabases() {
        assertThat(refusal(STOCK + "$database_type = 'sqlsrv';")).contains("MySQL or MariaDB");
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        assertThat(refusal(root.resolve("nowhere"))).startsWith("There is no folder ");
        assertThat(refusal(root)).startsWith("No MODX site in ").contains("config.inc.php");
        Files.createDirectories(root.resolve("core/config/config.inc.php"));
        assertThat(refusal(root)).contains("cannot be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dirname(__FILE__) . '/private/core/'",
                "__DIR__ . '/private/core/'",
                "dirname(__FILE__, 1) . DIRECTORY_SEPARATOR . 'private/core'",
                "dirname(__DIR__ . '/private/core/config') . '/'",
                "'private/core/'"
            })
    void followsTheSiteToACoreElsewhere(String expression) {
        write("private/core/config/config.inc.php", STOCK);
        write(
                "config.core.php",
                "<?php\ndefine('MODX_CORE_PATH', " + expression + ");\ndefine('MODX_CONFIG_KEY', 'config');\n?>");
        assertThat(SiteConfig.read(root).connection().database()).isEqualTo("shop_db");
    }

    @Test
    void followsAnAbsolutePathAndAnotherConfigKey() {
        write("elsewhere/config/main.inc.php", STOCK);
        write(
                "public/config.core.php",
                "<?php if (!defined('MODX_CORE_PATH')) define('MODX_CORE_PATH', '" + root.resolve("elsewhere")
                        + "/'); define('MODX_CONFIG_KEY', 'main');");
        assertThat(SiteConfig.read(root.resolve("public")).connection().user()).isEqualTo("shop_user");
    }

    @Test
    void prefersTheCoreTheSiteReallyUses() {
        write("core/config/config.inc.php", STOCK);
        write("private/config/config.inc.php", STOCK.replace("shop_db", "real_db"));
        write("config.core.php", "<?php define('MODX_CORE_PATH', __DIR__ . '/private/');");
        assertThat(SiteConfig.read(root).connection().database()).isEqualTo("real_db");
    }

    @Test
    void readsACopiedSiteWhosePointerLeadsNowhere() {
        write("core/config/config.inc.php", STOCK);
        write("config.core.php", "<?php define('MODX_CORE_PATH', '/no/such/folder/of/a/server/');");
        assertThat(SiteConfig.read(root).connection().database()).isEqualTo("shop_db");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $https_port = '8443';        | https://shop.example.com:8443/
            $url_scheme = 'http://';     | http://shop.example.com/
            $modx_base_url = '/tea/';    | https://shop.example.com/tea/
            $http_host = 'localhost:81'; | https://localhost:81/
            $http_host = 'a b';          |
            """)
    void tellsTheAddressOfTheSite(String more, String url) {
        assertThat(read(STOCK + more).siteUrl()).isEqualTo(url);
    }

    @Test
    void knowsNoAddressWhereTheFileTellsNone() {
        assertThat(read(STOCK.replace("$http_host", "$other")).siteUrl()).isNull();
    }

    @Test
    void readsFilesOfOldEncodings() throws IOException {
        Path file = Files.createDirectories(root.resolve("core/config")).resolve("config.inc.php");
        Files.write(file, STOCK.replace("hunter2", "h\u00fcnter").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(SiteConfig.read(root).connection().password()).endsWith("h\u00fcnter");
    }

    @Test
    void neverFailsOnACutFile() {
        for (int length = 0; length < STOCK.length(); length++) {
            write("core/config/config.inc.php", STOCK.substring(0, length));
            try {
                SiteConfig.read(root);
            } catch (Refusal e) {
                assertThat(e.getMessage()).doesNotContain("hunter2");
            }
        }
    }
}
