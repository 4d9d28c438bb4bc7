package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.mail.TestCertificate;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of three mails when the server is in a mood, and once it is well again. */
class MailMoodsTest {
    private static final List<String> LEFT_OUT = List.of("mail_smtp_auth", "mail_smtp_prefix");

    @TempDir
    static Path home;

    private static BusyShop busy;

    @BeforeAll
    static void open() {
        busy = new BusyShop(home);
        busy.init();
    }

    @AfterAll
    static void everyOrderMovedWhateverBecameOfItsMail() {
        try (BusyShop done = busy) {
            new Ledger(done).everyOrderMoved();
        }
    }

    static Stream<MailMood> moods() {
        Stream<MailMood> quick = Stream.of(
                MailMood.closing(),
                MailMood.refuses("RCPT", "450 4.2.1", "retrying", "450 4\\.2\\.1 try later"),
                MailMood.refuses("DATA", "451 4.3.0", "retrying", "451 4\\.3\\.0 try later"),
                MailMood.refuses("DOT", "452 4.3.1", "retrying", "452 4\\.3\\.1 try later"),
                MailMood.refuses("RCPT", "550 5.1.1", "dead", "550 5\\.1\\.1 recipient refused"),
                MailMood.refuses("RCPT", "551", "dead", "551 recipient refused"),
                MailMood.refuses("DOT", "552 5.3.4", "dead", "552 5\\.3\\.4 content refused"),
                MailMood.refuses("RCPT", "553 5.1.3", "dead", "553 5\\.1\\.3 recipient refused"),
                MailMood.refuses("DOT", "554 5.7.1", "dead", "554 5\\.7\\.1 content refused"),
                MailMood.closesBeforeTheDot(),
                MailMood.takesAndCloses(),
                MailMood.closesAtTheDot(),
                MailMood.unknownCertificate(),
                MailMood.wrongPassword(),
                MailMood.loginFailsForNow(),
                MailMood.noLoginOffered(),
                MailMood.noStartTls(),
                MailMood.slow(),
                MailMood.longWinded(),
                MailMood.garbage(),
                MailMood.rateLimit(),
                MailMood.greyList());
        // These wait for a word as long as the program does.
        Stream<MailMood> slow = Stream.of(MailMood.hangingGreeting(), MailMood.endlessGreeting());
        return Stream.concat(quick, slow.limit(Figures.of(0, 2)));
    }

    @ParameterizedTest
    @MethodSource("moods")
    void eachMoodIsToldFromTheOthersAndNothingIsLost(MailMood mood) {
        long first = busy.orders() + 1;
        busy.addOrders(3);
        try (RoughMailServer server = new RoughMailServer(TestCertificate.context())) {
            busy.mailThrough(server.port());
            mood.settings().forEach(busy.shop::setting);
            server.obeys(mood.script().apply("<c" + first + "@example.com>"));

            ShopProgram.Ended run = busy.inner(Clock.systemUTC()).run("run");

            List<String> rows = rows(first);
            assertThat(rows).hasSize(3);
            assertRow(rows.get(0), mood.victim(), mood.error());
            rows.subList(1, 3).forEach(row -> assertRow(row, mood.others(), mood.error()));
            assertThat(run.exit()).as(run.err()).isEqualTo(mood.victim().equals("dead") ? 1 : 0);
            assertThat(run.out() + run.err()).doesNotContain("@", "Customer", "hush", "Exception");
            new Ledger(busy).noHalfTransition();

            server.obeys(step -> null);
            wellAgain();
            assertRow(rows(first).get(0), mood.later(), mood.error());
            rows(first).subList(1, 3).forEach(row -> assertRow(row, "sent", null));
            truth(server, first);
        }
    }

    private static void wellAgain() {
        LEFT_OUT.forEach(key -> busy.shop.setting(key, ""));
        busy.claimsRunOut();
        assertThat(busy.inner(Clock.systemUTC()).run("run", "--silent").exit()).isZero();
    }

    private static List<String> rows(long first) {
        return busy.shop.queryStrings(
                "SELECT CONCAT(`state`, '|', COALESCE(`error`, '')) FROM {marketing_statuses_outbox}"
                        + " WHERE `order_id` >= ? ORDER BY `order_id`",
                first);
    }

    private static void assertRow(String row, String state, String error) {
        String shown = state.equals("sent") || error == null ? "" : error;
        assertThat(row).matches(state + "\\|(?:" + shown + ")");
    }

    /** What the server took over is what the rows say: each once, or again under the same Message-ID. */
    private static void truth(RoughMailServer server, long first) {
        List<String> sent = busy.shop.queryStrings(
                "SELECT CONCAT(`message_id`, ' ', `mail_to`) FROM {marketing_statuses_outbox}"
                        + " WHERE `state` = 'sent' AND `order_id` >= ?",
                first);
        List<String> taken = new ArrayList<>();
        server.taken.forEach(mail -> taken.add(mail.messageId() + " " + mail.recipient()));
        assertThat(taken.stream().distinct()).containsExactlyInAnyOrderElementsOf(sent);
        assertThat(taken).hasSizeLessThanOrEqualTo(sent.size() + 1);
    }

    @Test
    void nobodyAtTheDoorIsNoFaultOfAnyMail() throws IOException {
        long first = busy.orders() + 1;
        busy.addOrders(3);
        busy.mailThrough(closedPort());

        assertThat(busy.inner(Clock.systemUTC()).run("run", "--silent").exit()).isZero();

        assertThat(rows(first)).hasSize(3).allSatisfy(row -> assertRow(row, "queued", "no connection"));
        try (RoughMailServer server = new RoughMailServer()) {
            busy.mailThrough(server.port());
            wellAgain();
            assertThat(rows(first)).hasSize(3).allSatisfy(row -> assertRow(row, "sent", null));
            truth(server, first);
        }
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The real program, which believes the certificate's maker, but the server goes by another name. */
    @Test
    void aCertificateOfAnotherNameIsNotBelieved() {
        long first = busy.orders() + 1;
        busy.addOrders(3);
        try (RoughMailServer server = new RoughMailServer(TestCertificate.context())) {
            busy.mailThrough(server.port());
            busy.shop.setting("mail_smtp_prefix", "tls");
            ShopProgram program = busy.program()
                    .with(
                            "-Djavax.net.ssl.trustStore=" + TestCertificate.STORE,
                            "-Djavax.net.ssl.trustStorePassword=" + TestCertificate.PASSWORD);

            assertThat(program.run("run", "--silent").exit()).isZero();
            assertThat(rows(first))
                    .hasSize(3)
                    .allSatisfy(row -> assertRow(row, "queued", "no protected connection \\(TLS\\)"));
            assertThat(server.count("MAIL")).isZero();

            busy.shop.setting("mail_smtp_hosts", "localhost");
            busy.claimsRunOut();
            assertThat(program.run("run", "--silent").exit()).isZero();
            assertThat(rows(first)).hasSize(3).allSatisfy(row -> assertRow(row, "sent", null));
            truth(server, first);
        } finally {
            Map.of("mail_smtp_prefix", "", "mail_smtp_hosts", "127.0.0.1").forEach(busy.shop::setting);
        }
    }
}
