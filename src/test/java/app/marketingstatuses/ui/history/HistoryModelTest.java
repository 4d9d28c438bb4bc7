package app.marketingstatuses.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.store.RunOrder.What;
import app.marketingstatuses.store.RunSummary;
import app.marketingstatuses.ui.DemoPast;
import app.marketingstatuses.ui.testing.HeadlessBench;
import app.marketingstatuses.ui.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands behind the screen, on the demo shop, without a toolkit. */
class HistoryModelTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:22Z");

    @TempDir
    static Path home;

    private static HeadlessBench bench;
    private static List<String> ids;

    private final HistoryModel model = new HistoryModel(bench.workbench());
    private final RunModel run = new RunModel(bench.workbench());

    @BeforeAll
    static void aDayBehindIt() {
        DemoPast past = new DemoPast(home, NOW);
        ids = past.runs().stream().map(report -> report.runId()).toList();
        bench = HeadlessBench.demo(home, Clock.fixed(NOW, ZoneOffset.UTC), Language.ENGLISH);
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    @Test
    void runsAreListedNewestFirst() {
        model.refresh();
        assertThat(shown()).containsExactly(ids.get(3), ids.get(2), ids.get(1), ids.get(0));
        assertThat(model.moreProperty().get()).isFalse();
        assertThat(model.isEmptyShop()).isFalse();
        assertThat(model.lookProperty().get().people()).containsExactly("cron", "olga");
    }

    @Test
    void everyFilterReadsAnew() {
        model.filtersProperty().set(filters(null, "olga", "", false, Period.ALL));
        assertThat(shown()).containsExactly(ids.get(2));
        model.filtersProperty().set(filters("Review request", null, "", false, Period.ALL));
        assertThat(shown()).contains(ids.get(0)).doesNotContain(ids.get(3));
        model.filtersProperty().set(filters(null, null, "", true, Period.ALL));
        assertThat(shown()).containsExactly(ids.get(3), ids.get(0));
        model.filtersProperty().set(filters(null, null, "", false, Period.TODAY));
        assertThat(shown()).containsExactly(ids.get(3));
        model.filtersProperty().set(filters(null, null, "no such order", false, Period.ALL));
        assertThat(shown()).isEmpty();
        assertThat(model.isEmptyShop()).isFalse();
        assertThat(bench.troubles()).isEmpty();
    }

    @Test
    void anOrderIsFoundByItsNumberAndById() {
        run.show(ids.get(2));
        var order = run.detailProperty().get().orders().get(0);
        for (String typed : List.of(order.orderNum(), " " + order.orderId() + " ")) {
            model.filtersProperty().set(filters(null, null, typed, false, Period.ALL));
            assertThat(shown()).contains(ids.get(2));
        }
    }

    @Test
    void aRunTellsItsOrdersTheFailedFirst() {
        run.show(ids.get(3));
        RunDetail detail = run.detailProperty().get();
        assertThat(detail.orders())
                .extracting(order -> order.what())
                .containsExactly(What.FAILED, What.MOVED, What.MOVED);
        assertThat(detail.waiting()).isEqualTo(1);
        assertThat(detail.mayBeUndone()).isTrue();
        run.show("nothing");
        assertThat(run.detailProperty().get()).isNull();
    }

    @Test
    void theOrdersOfARunAreSavedForASpreadsheet() throws Exception {
        run.show(ids.get(3));
        Path file = home.resolve("run.csv");
        boolean[] told = new boolean[1];
        run.export(file, () -> told[0] = true);
        List<String> lines = Files.readAllLines(file);
        assertThat(told[0]).isTrue();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).isEqualTo("orderId,orderNum,result,task,from,to,at,mails,mail,why,details");
        assertThat(lines.get(1)).contains("Failed", "Its mail could not be made", "no such template");
        assertThat(lines.get(2)).contains(",Moved,Payment reminder,New,Payment reminder,");
        run.export(home.resolve("no/such/folder.csv"), () -> {});
        assertThat(bench.troubles()).hasSize(1);
        bench.troubles().clear();
    }

    private static Filters filters(String task, String by, String order, boolean trouble, Period period) {
        return new Filters(task, null, period, null, null, by, order, trouble);
    }

    private List<String> shown() {
        return model.runs().stream().map(RunSummary::runId).toList();
    }
}
