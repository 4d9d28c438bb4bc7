package app.marketingstatuses.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.demo.DemoShop;
import app.marketingstatuses.demo.DemoTasks;
import app.marketingstatuses.doctor.Check.Result;
import app.marketingstatuses.engine.DoNotMail;
import app.marketingstatuses.mail.EmlTransport;
import app.marketingstatuses.mail.MailService;
import app.marketingstatuses.mail.OwnMail;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.JdbcShop;
import app.marketingstatuses.shop.ShopNames;
import app.marketingstatuses.shop.ShopSettings;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.shop.ZoneResolver;
import app.marketingstatuses.store.Store;
import app.marketingstatuses.tasks.KnownTasks;
import app.marketingstatuses.tasks.ShopDirectory;
import app.marketingstatuses.tasks.TasksReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorOnDemoTest {
    private final Clock clock = Clock.systemUTC();

    @TempDir
    Path home;

    @Test
    void saysThatSentIsFinalAndNothingElseFails() {
        try (Database demo = DemoShop.open(home, clock, this::furnish).database()) {
            List<Check> checks = examine(demo);
            assertThat(checks)
                    .filteredOn(check -> check.result() == Result.FAIL)
                    .extracting(Check::message)
                    .containsExactly(
                            "“Sent” is final, so no order can leave it and the task “Review request” moves nothing from there.",
                            "“Sent” is final, so no order can leave it and the task “Promo issued” moves nothing from there.");
            assertThat(checks)
                    .filteredOn(check -> check.result() == Result.WARN)
                    .extracting(Check::id)
                    .containsExactly("cron", "do-not-mail", "listeners");
        }
    }

    @Test
    void isContentWithTheTasksOnceTheOwnerClearsFinal() {
        try (Database demo = DemoShop.open(home, clock, this::furnish).database()) {
            demo.with(c -> Sql.update(c, "UPDATE `modx_ms2_order_statuses` SET `final` = 0 WHERE `name` = 'Sent'"));
            assertThat(examine(demo)).noneMatch(check -> check.result() == Result.FAIL);
        }
    }

    private void furnish(Database fresh) {
        Store store = new Store(fresh);
        store.init(false, null);
        ShopNames names = ShopNames.load(fresh);
        ShopDirectory directory = new ShopDirectory(
                new JdbcShop(fresh, false).statuses(),
                status -> false,
                names.deliveries(),
                names.payments(),
                names.userGroups(),
                names.contexts().keySet(),
                context -> false);
        byte[] file = DemoTasks.file(clock.instant()).getBytes(StandardCharsets.UTF_8);
        TasksReader.read("tasks.json", file, directory, KnownTasks.NONE)
                .forEach(task -> store.tasks().insert(task.task()));
    }

    private List<Check> examine(Database demo) {
        ShopSettings settings = demo.with(c -> ShopSettings.load(c, demo.tables()));
        JdbcShop shop = new JdbcShop(demo, false);
        Store store = new Store(demo);
        return Doctor.examine(new Visit(
                demo,
                shop,
                settings,
                ZoneResolver.resolve(null, null, settings),
                store,
                store.station(null),
                new MailService(
                        demo, shop::statuses, null, new OwnMail(key -> null, List::of, clock, DoNotMail.NOBODY)),
                new EmlTransport(DemoShop.mailFolder(home), clock),
                clock));
    }
}
