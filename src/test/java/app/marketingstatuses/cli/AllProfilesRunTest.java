package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.settings.Home;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.settings.Profiles;
import app.marketingstatuses.shop.ConnectionSettings;
import app.marketingstatuses.testing.TestShop;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two shops that are well, and what may be saved beside them. */
class AllProfilesRunTest {
    private static final String TASK = TasksCommandsTest.file(
            "{\"name\": \"Cancel\", \"enabled\": true, \"from\": [\"New\"], \"to\": \"Cancelled\", \"afterMinutes\": 60,"
                    + " \"dueFrom\": null, \"mail\": \"none\"}");

    @TempDir
    Path home;

    private static TestShop tea;
    private static TestShop cake;
    private long teaOrder;
    private long cakeOrder;

    @BeforeAll
    static void open(@TempDir Path first) {
        tea = TestShop.create();
        cake = TestShop.create("cake_");
        for (TestShop shop : List.of(tea, cake)) {
            CommandLineOf line = CommandLineOf.shop(shop.connectionSettings(), first);
            line.ok("init");
            line.input(TASK).ok("tasks", "import", "-");
        }
    }

    @BeforeEach
    void order() {
        teaOrder = due(tea);
        cakeOrder = due(cake);
    }

    @AfterAll
    static void close() {
        tea.close();
        cake.close();
    }

    private static long due(TestShop shop) {
        shop.execute("DELETE FROM {ms2_orders}");
        return shop.order().enteredAt(LocalDateTime.now(ZoneOffset.UTC).minusHours(2));
    }

    private void save(Profile... profiles) {
        Profiles.read(new Home(home), Clock.systemUTC()).save(List.of(profiles));
    }

    private static Profile profile(String name, TestShop shop, int port) {
        ConnectionSettings access = shop.connectionSettings();
        Profile.ByHand hand = new Profile.ByHand(
                access.host(), port, access.database(), access.user(), access.prefix(), access.password(), "off");
        return new Profile(name, null, false, false, null, hand, null, Profile.Keep.FILE, null, null, null);
    }

    private static Profile profile(String name, TestShop shop) {
        return profile(name, shop, shop.connectionSettings().port());
    }

    private static int deadPort() throws Exception {
        try (ServerSocket closedAtOnce = new ServerSocket(0)) {
            return closedAtOnce.getLocalPort();
        }
    }

    private CommandLineOf.Result run(String... more) {
        List<String> args = new ArrayList<>(List.of("run", "--all-profiles"));
        args.addAll(List.of(more));
        return CommandLineOf.nobody(home).run(args.toArray(String[]::new));
    }

    @Test
    void everyShopIsRunAndTheReportIsOneDocument() {
        save(profile("Tea", tea), profile("Cake", cake));
        CommandLineOf.Result result = run("--json");
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.json().path("exit").asInt()).isZero();
        JsonNode profiles = result.json().path("profiles");
        assertThat(profiles.findValuesAsText("profile")).containsExactly("Tea", "Cake");
        assertThat(profiles.get(0)
                        .path("run")
                        .path("moved")
                        .get(0)
                        .path("orderId")
                        .asLong())
                .isEqualTo(teaOrder);
        assertThat(profiles.get(1)
                        .path("run")
                        .path("moved")
                        .get(0)
                        .path("orderId")
                        .asLong())
                .isEqualTo(cakeOrder);
        assertThat(profiles.get(0).path("error").isNull()).isTrue();
    }

    @Test
    void aDeadShopIsNamedAndTheOthersAreDone() throws Exception {
        save(profile("Dead", tea, deadPort()), profile("Tea", tea), profile("Cake", cake));
        CommandLineOf.Result result = run("--json");
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).startsWith("Dead: Nothing accepts database connections");
        assertThat(result.json().path("exit").asInt()).isEqualTo(3);
        JsonNode dead = result.json().path("profiles").get(0);
        assertThat(dead.path("exit").asInt()).isEqualTo(3);
        assertThat(dead.path("run").isNull()).isTrue();
        assertThat(dead.path("error").asText()).contains("check host and port");
        assertThat(tea.statusOf(teaOrder)).isEqualTo(TestShop.CANCELLED);
        assertThat(cake.statusOf(cakeOrder)).isEqualTo(TestShop.CANCELLED);
    }

    @Test
    void aShopThatNeverAnswersKeepsNobodyWaiting() throws Exception {
        ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        save(profile("Silent", tea, silent.getLocalPort()), profile("Tea", tea), profile("Cake", cake));
        CompletableFuture<CommandLineOf.Result> result = CompletableFuture.supplyAsync(this::run);
        while (tea.statusOf(teaOrder) == TestShop.NEW || cake.statusOf(cakeOrder) == TestShop.NEW) {
            assertThat(result).as("the run waits for the silent shop").isNotDone();
            Thread.onSpinWait();
        }
        assertThat(result).isNotDone();
        silent.close();
        assertThat(result.get().exit()).isEqualTo(3);
    }

    @Test
    void peopleReadWhatBecameOfEachShop() throws Exception {
        save(profile("Tea", tea), profile("Dead", tea, deadPort()));
        CommandLineOf.Result result = run();
        assertThat(result.out().lines())
                .startsWith("Tea:", "1 order moved, 0 skipped, 0 failed.")
                .endsWith("Dead:", "Nothing was done (exit 3).");
    }

    @Test
    void silentPrintsOnlyWhatFailed() throws Exception {
        save(profile("Tea", tea), profile("Dead", tea, deadPort()));
        CommandLineOf.Result result = run("--silent");
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).singleElement().asString().startsWith("Dead: ");
    }

    @Test
    void aPausedShopStopsNoOther() {
        CommandLineOf line = CommandLineOf.shop(cake.connectionSettings(), home);
        line.ok("pause");
        save(profile("Cake", cake), profile("Tea", tea));
        CommandLineOf.Result result = run("--json");
        line.ok("resume");
        assertThat(result.exit()).isEqualTo(5);
        assertThat(result.json().path("profiles").get(0).path("error").asText()).contains("paused");
        assertThat(cake.statusOf(cakeOrder)).isEqualTo(TestShop.NEW);
        assertThat(tea.statusOf(teaOrder)).isEqualTo(TestShop.CANCELLED);
    }

    @Test
    void aConnectionThatWasSpoiledByHandStopsNoOther() throws Exception {
        save(profile("Cake", cake), profile("Tea", tea));
        Path file = home.resolve("config.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"off\"", "\"perhaps\""));
        CommandLineOf.Result result = run("--json");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(tea.statusOf(teaOrder)).isEqualTo(TestShop.CANCELLED);
        assertThat(result.err()).startsWith("Cake: ").contains("perhaps");
    }

    @Test
    void twoConnectionsToOneShopMoveEachOrderOnce() {
        save(profile("Tea", tea), profile("Tea again", tea));
        assertThat(run("--silent").exit()).isIn(0, 4);
        assertThat(tea.queryLong("SELECT COUNT(*) FROM {marketing_statuses_moves} WHERE `order_id` = ?", teaOrder))
                .isOne();
    }

    @Test
    void anotherWayToChooseAShopOrWhatHoldsForOneOnlyIsAnError() {
        save(profile("Tea", tea));
        assertThat(run("--profile", "Tea").err()).contains("one way only", "--all-profiles", "--profile");
        assertThat(run("--zone", "Europe/Moscow").exit()).isEqualTo(2);
        assertThat(run("--password-file", "x").exit()).isEqualTo(2);
        assertThat(tea.statusOf(teaOrder)).isEqualTo(TestShop.NEW);
    }

    @Test
    void withoutAnyConnectionNothingIsRun() {
        CommandLineOf.Result result = run("--json");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("No connection is saved yet");
    }
}
