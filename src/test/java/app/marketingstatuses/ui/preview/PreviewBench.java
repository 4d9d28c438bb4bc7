package app.marketingstatuses.ui.preview;

import app.marketingstatuses.session.OpenShop;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.settings.DesktopMemory;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.shop.ConnectionSettings;
import app.marketingstatuses.ui.Snap;
import app.marketingstatuses.ui.desk.Desk;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Dialogs;
import app.marketingstatuses.ui.desk.ShopCard;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.key.Marks;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Language;
import atlantafx.base.theme.PrimerLight;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

/**
 * How the preview feels where very many orders are due, in a window without a display. Its arguments are the server's port,
 * the database and a settings folder; prints a line for each figure: what, figure and what is wanted, parted by tabs. The
 * benchmark's part {@code desktop} starts it, in a heap of 256 MB.
 */
public final class PreviewBench {
    private static final int PAGES = 200;
    private static final String FIRST_ROW = "#preview-due .table-row-cell .table-cell";

    private final Jobs jobs;
    private final Workbench bench;
    private Scene scene;
    private long opened;

    private PreviewBench(ShopOpener opener, OpenShop open, ExecutorService background, Path home) {
        jobs = new Jobs(background, Platform::runLater, (title, trouble) -> trouble.printStackTrace());
        Dialogs quiet = (Dialogs) Proxy.newProxyInstance(
                Dialogs.class.getClassLoader(), new Class<?>[] {Dialogs.class}, (p, m, a) -> null);
        ShopSession session = opener.session(open);
        Clock clock = Clock.systemUTC();
        bench = new Workbench(
                new Desk(opener, open, ShopCard.demo("Bench"), session.zone(), clock, Platform::runLater),
                jobs,
                Language.ENGLISH,
                new Formats(Language.ENGLISH, session.zone(), clock),
                quiet,
                place -> {},
                DesktopMemory.read(new Home(home)));
    }

    public static void main(String[] args) throws Exception {
        Snap.startUp();
        Path home = Path.of(args[2]);
        ShopOpener opener = new ShopOpener(new Home(home), null, Clock.systemUTC());
        OpenShop open = opener.connect(new ShopChoice.ByHand(new ConnectionSettings(
                "127.0.0.1", Integer.parseInt(args[0]), args[1], "root", "", "modx_", ConnectionSettings.Tls.OFF)));
        PreviewBench bench = new PreviewBench(opener, open, Executors.newCachedThreadPool(), home);
        bench.rows();
        bench.use();
        bench.ahead();
        System.exit(0);
    }

    private void rows() throws Exception {
        Snap.onFx(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            PreviewScreen screen = new PreviewScreen(bench);
            Stage stage = new Stage();
            scene = new Scene((Parent) screen.view(), 1060, 752);
            scene.getStylesheets().add(Cards.class.getResource("app.css").toExternalForm());
            stage.setScene(scene);
            stage.show();
            layOut();
            opened = System.nanoTime();
            screen.open(new Destination.Previewed(null, false));
        });
        await(() -> scene.lookup(FIRST_ROW) instanceof Labeled cell
                && cell.getScene() != null
                && !table().getItems().isEmpty());
        since("first rows", opened, "< 1000 ms");
        await(() -> text("#preview-run").contains("Run now ("));
        since("all " + rowCount() + " rows", opened, "");
        await(jobs.running()::isEmpty);
        since("all names", opened, "");
        heap("heap in use with all of them");
    }

    private void use() throws Exception {
        TextField customer = (TextField) scene.lookup("#filter-customer");
        for (String typed : List.of("customer 4", "customer 42", "customer 421", "")) {
            Snap.onFx(() -> customer.setText(typed));
            time(
                    "filter \"" + typed + "\" drawn",
                    "< 200 ms",
                    () -> customer.getOnAction().handle(null));
        }
        for (String column : List.of("total", "customer", "when")) {
            time("sorted by " + column, "", () -> sort(table(), column));
        }
        scroll(table(), rowCount());
    }

    /** Twice, because the answer before is in sight until the next one is there. */
    private void ahead() throws Exception {
        for (int days : List.of(7, 14)) {
            long begun = System.nanoTime();
            Snap.onFx(() -> ((Slider) scene.lookup("#preview-slider")).setValue(days));
            await(() -> !jobs.running().isEmpty());
            await(jobs.running()::isEmpty);
            boolean there = scene.lookup("#preview-due") != null;
            since(days + " days ahead" + (there ? ", " + rowCount() + " rows" : ": OUT OF MEMORY"), begun, "ends well");
        }
        heap("heap in use then");
    }

    private static <T> void sort(TableView<T> table, String column) {
        table.getColumns().stream()
                .filter(c -> column.equals(c.getId()))
                .findFirst()
                .ifPresent(c -> table.getSortOrder().setAll(List.of(c)));
    }

    private void scroll(TableView<?> table, int orders) throws Exception {
        AtomicReference<Long> cpu = new AtomicReference<>(0L);
        for (int page = 1; page <= PAGES; page++) {
            int to = (int) ((long) page * (orders - 1) / PAGES);
            Snap.onFx(() -> {
                long begun = cpu();
                table.scrollTo(to);
                layOut();
                cpu.set(cpu.get() + cpu() - begun);
            });
        }
        told("scrolled by a page", cpu.get() / PAGES, "");
    }

    /** From the wish until it is laid out, by the processor's time of the desktop's thread. */
    private void time(String what, String wanted, Runnable wish) throws Exception {
        AtomicReference<Long> taken = new AtomicReference<>();
        Snap.onFx(() -> {
            long cpu = cpu();
            wish.run();
            layOut();
            taken.set(cpu() - cpu);
        });
        told(what, taken.get(), wanted);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void layOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static void since(String what, long begun, String wanted) {
        told(what, System.nanoTime() - begun, wanted);
    }

    private static void told(String what, long nanos, String wanted) {
        System.out.println(what + "\t" + String.format(Locale.ROOT, "%.1f ms", nanos / 1e6) + "\t" + wanted);
    }

    private static void heap(String what) throws Exception {
        for (int i = 0; i < 3; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(100);
        }
        Runtime runtime = Runtime.getRuntime();
        System.out.println(what + "\t" + (runtime.totalMemory() - runtime.freeMemory() >> 20) + " MB\t< "
                + (runtime.maxMemory() >> 20) + " MB");
    }

    private TableView<?> table() {
        return (TableView<?>) scene.lookup("#preview-due");
    }

    private int rowCount() {
        return table().getItems().size();
    }

    private String text(String id) {
        return scene.lookup(id) instanceof Labeled labeled ? Marks.plain(labeled) : "";
    }

    private static void await(BooleanSupplier done) throws Exception {
        AtomicReference<Boolean> answer = new AtomicReference<>(false);
        while (!answer.get()) {
            Snap.onFx(() -> answer.set(done.getAsBoolean()));
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }
}
