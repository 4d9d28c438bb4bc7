package app.marketingstatuses.reliability;

import static app.marketingstatuses.reliability.RoughMailServer.HANG_UP;
import static app.marketingstatuses.reliability.RoughMailServer.TAKE_AND_HANG_UP;
import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.reliability.RoughMailServer.Script;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A run of many mails whose server thinks little of the connections beside the first. */
class SideConnectionsTest {
    private static final int MAILS = 80;

    private static final Map<String, String> WELCOME =
            Map.of("EHLO", "250-rough.example\r\n250 AUTH PLAIN", "AUTH", "235 welcome");

    @TempDir
    static Path home;

    private static BusyShop busy;

    private final Set<Integer> connections = ConcurrentHashMap.newKeySet();

    @BeforeAll
    static void open() {
        busy = new BusyShop(home);
        busy.init();
        Map.of("mail_smtp_auth", "1", "mail_smtp_user", "shop-login", "mail_smtp_pass", "hush-hush")
                .forEach(busy.shop::setting);
    }

    @AfterAll
    static void close() {
        busy.close();
    }

    static Stream<Arguments> moods() {
        return Stream.of(
                mood("HELLO", "421 4.7.0 one connection is enough"),
                mood("HELLO", HANG_UP),
                mood("AUTH", "535 5.7.8 already logged in"),
                mood("MAIL", "421 4.7.0 too many"),
                mood("MAIL", "451 4.7.0 too many"),
                mood("MAIL", "550 5.7.0 too many"),
                mood("RCPT", HANG_UP),
                Arguments.of("all is well", (Script) step -> null, 3));
    }

    /** Of every connection but the first. */
    private static Arguments mood(String step, String answer) {
        Script script = at -> at.name().equals(step) && at.connection() > 1 ? answer : null;
        return Arguments.of(answer + " at " + step, script, 2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("moods")
    void everyMailGoesOnceInOneRun(String name, Script mood, int least) {
        try (RoughMailServer server = serverIn(mood)) {
            ShopProgram.Ended run = busy.inner(Clock.systemUTC()).run("run");

            assertThat(run.exit()).as(run.out() + run.err()).isZero();
            assertThat(run.out()).contains(MAILS + " sent").doesNotContain("stays queued");
            new Ledger(busy).everyOrderMovedOnce();
            assertThat(connections).hasSizeBetween(least, 3);
            assertThat(ids(server)).doesNotHaveDuplicates().hasSize(MAILS);
        }
    }

    /** Beside the first, the server takes a mail and does not say so: it comes again later, the same. */
    @Test
    void aMailOfWhichNobodyKnowsComesAgainUnderItsId() {
        Script mood = at -> at.name().equals("DOT") && at.connection() > 1 ? TAKE_AND_HANG_UP : null;
        try (RoughMailServer server = serverIn(mood)) {
            assertThat(busy.inner(Clock.systemUTC()).run("run", "--silent").exit())
                    .isZero();
            assertThat(ids(server)).doesNotHaveDuplicates().hasSize(MAILS);

            server.obeys(welcoming(at -> null));
            busy.claimsRunOut();
            assertThat(busy.inner(Clock.systemUTC()).run("run", "--silent").exit())
                    .isZero();
            new Ledger(busy).everyOrderMovedOnce();
            assertThat(new HashSet<>(ids(server))).hasSize(MAILS);
            assertThat(ids(server)).hasSizeBetween(MAILS + 1, MAILS + 2);
        }
    }

    private RoughMailServer serverIn(Script mood) {
        busy.addOrders(MAILS);
        RoughMailServer server = new RoughMailServer();
        busy.mailThrough(server.port());
        server.obeys(welcoming(mood));
        return server;
    }

    /** Whoever logs in is welcome, unless the mood is against it. */
    private Script welcoming(Script mood) {
        return at -> {
            connections.add(at.connection());
            String answer = mood.answer(at);
            return answer != null ? answer : WELCOME.get(at.name());
        };
    }

    private static List<String> ids(RoughMailServer server) {
        return server.taken.stream()
                .map(mail -> mail.messageId() + " " + mail.recipient())
                .toList();
    }
}
