package app.marketingstatuses.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.doctor.Check.Result;
import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.DoNotMail;
import app.marketingstatuses.mail.EmlTransport;
import app.marketingstatuses.mail.MailService;
import app.marketingstatuses.mail.OwnMail;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.JdbcShop;
import app.marketingstatuses.shop.MySqlDatabase;
import app.marketingstatuses.shop.ShopSettings;
import app.marketingstatuses.shop.ZoneResolver;
import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.testing.TestShop;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DoctorTest {
    private final TestShop shop = TestShop.create();
    private final Clock clock = Clock.systemUTC();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void looksAtAShopWithoutOurTablesToo() {
        List<Check> checks = examine(shop.database());
        assertThat(checks)
                .extracting(Check::id)
                .containsExactly(
                        "connection",
                        "version",
                        "privileges",
                        "tables",
                        "engine",
                        "zone",
                        "clock",
                        "init",
                        "smtp",
                        "listeners",
                        "order-handler");
        assertThat(only(checks, Result.FAIL)).containsExactly("init");
        assertThat(only(checks, Result.WARN)).containsExactly("zone");
    }

    @Test
    void findsNoFailureInAShopThatIsSetUp() {
        shop.setting("date_timezone", "Europe/Moscow");
        store().init(false, null);
        store().settings().set("unsubscribe-address", "stop@example.com");
        store().station(null).heartbeat(clock.instant());
        int reminder = shop.addStatus("Payment reminder");
        shop.setStatus(reminder, "email_user", 1);
        shop.setStatus(reminder, "subject_user", "Order [[+num]]");
        store().tasks().insert(task(TestShop.NEW, reminder));
        shop.order().enteredAt("2026-11-01T10:00");
        List<Check> checks = examine(shop.database());
        assertThat(checks).allSatisfy(check -> assertThat(check.result()).isEqualTo(Result.OK));
        assertThat(checks)
                .extracting(Check::message)
                .contains(
                        "1 order is due, the fuse is 500.",
                        "1 task is on, and no rule stands in the way.",
                        "The mail of every task can be written.",
                        "The shop's times are read as Europe/Moscow (from the shop's setting date_timezone).");
    }

    @Test
    void namesTheTrapsOfTheTasks() {
        store().init(false, null);
        store().tasks().insert(task(TestShop.SENT, shop.addStatus("Review requested")));
        List<Check> checks = examine(shop.database());
        assertThat(only(checks, Result.FAIL)).containsExactly("task-final");
        assertThat(only(checks, Result.WARN)).contains("task-no-mail", "cron");
    }

    @Test
    void saysThatAMailCannotBeWritten() {
        store().init(false, null);
        int reminder = shop.addStatus("Payment reminder");
        shop.setStatus(reminder, "email_user", 1);
        shop.setStatus(reminder, "subject_user", "Order {$num");
        store().tasks().insert(task(TestShop.NEW, reminder));
        shop.order().enteredAt("2026-11-01T10:00");
        assertThat(only(examine(shop.database()), Result.FAIL)).containsExactly("mail-rendering");
    }

    @Test
    void namesChunkLineAndConstructOfAMailThatCannotBeRenderedBeforeThereIsAnyOrder() {
        store().init(false, null);
        int reminder = shop.addStatus("Reminder");
        shop.setStatus(reminder, "email_user", 1);
        shop.setStatus(reminder, "subject_user", "Order {$num}");
        shop.setStatus(reminder, "body_user", 31);
        shop.execute(
                "INSERT INTO {site_htmlsnippets} (`id`, `name`, `snippet`) VALUES (31, 'tpl.reminder', ?)",
                "<p>\n{$num | points}</p>");
        store().tasks().insert(task(TestShop.NEW, reminder));

        Check check = examine(shop.database()).stream()
                .filter(each -> each.id().equals("mail-rendering"))
                .findFirst()
                .orElseThrow();

        assertThat(check.result()).isEqualTo(Result.FAIL);
        assertThat(check.message()).contains("\"Reminder\"", "points", "tpl.reminder", "line 2");
        assertThat(check.fix()).contains("settings set template." + reminder + " any");
        shop.execute("DELETE FROM {site_htmlsnippets}");
    }

    @Test
    void warnsOfWhatAChangePastPhpDoesNotReach() {
        shop.execute("INSERT INTO {site_plugins} (`id`, `name`, `plugincode`) VALUES (50, 'BonusPoints', '')");
        shop.execute("INSERT INTO {site_plugin_events} (`pluginid`, `event`) VALUES (50, 'msOnChangeOrderStatus')");
        shop.setting("ms2_order_handler_class", "ownHandler");
        shop.execute("ALTER TABLE {ms2_order_logs} ENGINE = MyISAM");
        assertThat(only(examine(shop.database()), Result.WARN)).contains("listeners", "order-handler", "engine");
    }

    @Test
    void failsOnAnAccountThatMayOnlyReadOnceRunsNeedMore() {
        store().init(false, null);
        try (Database readOnly = MySqlDatabase.open(shop.account("SELECT"))) {
            assertThat(only(examine(readOnly), Result.FAIL)).containsExactly("privileges");
        }
    }

    @Test
    void saysThatTheShopIsACopyOrStopped() {
        store().init(false, null);
        store().pause("Olga", clock.instant());
        assertThat(only(examine(shop.database()), Result.WARN)).contains("guards");
        shop.setting("site_url", "https://staging.example.com/");
        assertThat(only(examine(shop.database()), Result.FAIL)).containsExactly("guards");
    }

    @Test
    void oneCheckThatBreaksDoesNotHideTheOthers() {
        store().init(false, null);
        shop.execute("DROP TABLE {marketing_statuses_heartbeat}");
        List<Check> checks = examine(shop.database());
        assertThat(only(checks, Result.FAIL)).contains("cron");
        assertThat(checks).extracting(Check::id).contains("tasks", "smtp", "order-handler");
    }

    @Test
    void saysWhyAShopCannotBeReached() {
        assertThat(Doctor.unreachable(new Refusal(Refusal.Kind.NO_SHOP, "Nobody answers at db:3306.")))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.id()).isEqualTo("connection");
                    assertThat(check.result()).isEqualTo(Result.FAIL);
                    assertThat(check.message()).isEqualTo("Nobody answers at db:3306.");
                });
    }

    @Test
    void changesNothing() {
        store().init(false, null);
        store().tasks().insert(task(TestShop.NEW, shop.addStatus("Payment reminder")));
        shop.order().enteredAt("2026-11-01T10:00");
        List<String> tables = shop.queryStrings("SHOW TABLES");
        String before = checksum(tables);
        examine(shop.database());
        assertThat(checksum(tables)).isEqualTo(before);
    }

    private String checksum(List<String> tables) {
        return tables.stream()
                .map(table -> table + shop.queryLong("SELECT COUNT(*) FROM `" + table + "`"))
                .collect(Collectors.joining(" "));
    }

    private Store store() {
        return new Store(shop.database());
    }

    private List<Check> examine(Database database) {
        ShopSettings settings = database.with(c -> ShopSettings.load(c, database.tables()));
        JdbcShop orders = new JdbcShop(database, false);
        Store store = new Store(database);
        return Doctor.examine(new Visit(
                database,
                orders,
                settings,
                ZoneResolver.resolve(null, null, settings),
                store,
                store.station(null),
                new MailService(
                        database, orders::statuses, null, new OwnMail(key -> null, List::of, clock, DoNotMail.NOBODY)),
                new EmlTransport(Path.of("unused"), clock),
                clock));
    }

    private static Set<String> only(List<Check> checks, Result result) {
        return checks.stream()
                .filter(check -> check.result() == result)
                .map(Check::id)
                .collect(Collectors.toSet());
    }

    private static Task task(int from, int to) {
        return Tasks.task(0, from, to, 5).named("Task").build();
    }
}
