package app.marketingstatuses.ui.preview;

import app.marketingstatuses.session.OpenShop;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.settings.DesktopMemory;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.testing.TestShop;
import app.marketingstatuses.ui.Snap;
import app.marketingstatuses.ui.desk.Desk;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Dialogs;
import app.marketingstatuses.ui.desk.ShopCard;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.key.Marks;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Language;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

/**
 * How the preview feels with 100,000 due orders on a real MariaDB. Prints how long it takes until the first rows are there,
 * until a typed filter and a sort are drawn, how long a page of scrolling takes, and what stays in the heap. Run with the
 * headless properties of the tests and {@code -Xmx256m}; the number of orders is its only argument.
 */
public final class PreviewBench {
    private static final int PAGES = 200;

    private PreviewBench() {}

    public static void main(String[] args) throws Exception {
        int orders = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        Snap.startUp();
        ExecutorService background = Executors.newCachedThreadPool();
        try (TestShop shop = TestShop.create()) {
            fill(shop, orders);
            Path home = Files.createTempDirectory("bench");
            ShopOpener opener = new ShopOpener(new Home(home), null, Clock.systemUTC());
            OpenShop open = opener.connect(new ShopChoice.ByHand(shop.connectionSettings()));
            ShopSession session = opener.session(open);
            session.store().init(false, null);
            session.store()
                    .tasks()
                    .insert(Tasks.task(0, TestShop.NEW, TestShop.CANCELLED, 5).build());
            Jobs jobs = new Jobs(background, Platform::runLater, (title, trouble) -> trouble.printStackTrace());
            Dialogs quiet = (Dialogs) Proxy.newProxyInstance(
                    Dialogs.class.getClassLoader(), new Class<?>[] {Dialogs.class}, (p, m, a) -> null);
            Desk desk = new Desk(
                    opener, open, ShopCard.demo("Bench"), session.zone(), Clock.systemUTC(), Platform::runLater);
            Workbench bench = new Workbench(
                    desk,
                    jobs,
                    Language.ENGLISH,
                    new Formats(Language.ENGLISH, session.zone(), Clock.systemUTC()),
                    quiet,
                    place -> {},
                    DesktopMemory.read(new Home(home)));
            measure(bench, jobs, orders);
            desk.close();
        }
        background.shutdownNow();
        Platform.exit();
    }

    private static void fill(TestShop shop, int orders) {
        String numbers = "seq_1_to_" + orders;
        shop.execute(
                "INSERT INTO {users} (`id`, `username`, `primary_group`) SELECT 100 + seq, CONCAT('c', seq), 0 FROM "
                        + "seq_1_to_5000");
        shop.execute(
                "INSERT INTO {user_attributes} (`internalKey`, `fullname`, `email`, `address`, `comment`) SELECT"
                        + " 100 + seq, CONCAT('Customer ', seq), CONCAT('customer', seq, '@example.com'), '', '' FROM seq_1_to_5000");
        shop.execute("INSERT INTO {ms2_orders} (`id`, `user_id`, `createdon`, `num`, `cost`, `cart_cost`, `status`,"
                + " `delivery`, `payment`, `context`, `type`) SELECT seq, 101 + seq MOD 5000, '2026-11-01 00:00:00'"
                + " + INTERVAL seq SECOND, CONCAT('2611/', seq), seq MOD 900, seq MOD 900, 1, 1, 1, 'web', 0 FROM "
                + numbers);
        shop.execute("INSERT INTO {ms2_order_logs} (`user_id`, `order_id`, `timestamp`, `action`, `entry`, `ip`) SELECT"
                + " 1, seq, '2026-11-01 00:00:00' + INTERVAL seq SECOND, 'status', '1', '{}' FROM " + numbers);
    }

    private static void measure(Workbench bench, Jobs jobs, int orders) throws Exception {
        AtomicReference<PreviewScreen> made = new AtomicReference<>();
        told("begin", System.nanoTime());
        long begun = System.nanoTime();
        Snap.onFx(() -> {
            javafx.application.Application.setUserAgentStylesheet(
                    new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
            PreviewScreen screen = new PreviewScreen(bench);
            Stage stage = new Stage();
            stage.setScene(new Scene((javafx.scene.Parent) screen.view(), 1060, 752));
            stage.getScene()
                    .getStylesheets()
                    .add(app.marketingstatuses.ui.part.Cards.class
                            .getResource("app.css")
                            .toExternalForm());
            stage.show();
            screen.open(new Destination.Previewed(null, false));
            made.set(screen);
        });
        Scene scene = made.get().view().getScene();
        await(() -> text(scene, "#preview-run").contains("Run now ("));
        told("first rows", begun);
        await(jobs.running()::isEmpty);
        told("all names", begun);
        TableView<?> table = (TableView<?>) scene.lookup("#preview-due");
        TextField customer = (TextField) scene.lookup("#filter-customer");
        for (String typed : new String[] {"customer 4", "customer 42", "customer 421", ""}) {
            Snap.onFx(() -> customer.setText(typed));
            time("filter \"" + typed + "\"", scene, () -> customer.getOnAction().handle(null));
        }
        for (String column : new String[] {"total", "customer", "when"}) {
            time("sort by " + column, scene, () -> sort(table, column));
        }
        scroll(table, orders);
        System.out.printf(
                Locale.ROOT,
                "heap %d MB of %d MB%n",
                heap(),
                Runtime.getRuntime().maxMemory() >> 20);
        long ahead = System.nanoTime();
        Snap.onFx(() -> ((Slider) scene.lookup("#preview-slider")).setValue(7));
        await(() -> text(scene, "#tab-due").length() > 0 && !jobs.running().isEmpty());
        await(jobs.running()::isEmpty);
        TableView<?> ahead7 = (TableView<?>) scene.lookup("#preview-due");
        told(
                ahead7 == null
                        ? "slider to 7 days: not shown, out of memory; give more than this -Xmx"
                        : "slider to 7 days: " + ahead7.getItems().size() + " rows",
                ahead);
        System.out.printf(Locale.ROOT, "heap %d MB%n", heap());
    }

    private static <T> void sort(TableView<T> table, String column) {
        table.getColumns().stream()
                .filter(c -> column.equals(c.getId()))
                .findFirst()
                .ifPresent(c -> table.getSortOrder().setAll(java.util.List.of(c)));
    }

    private static void scroll(TableView<?> table, int orders) throws Exception {
        AtomicReference<Long> cpu = new AtomicReference<>(0L);
        for (int page = 1; page <= PAGES; page++) {
            int to = (int) ((long) page * (orders - 1) / PAGES);
            Snap.onFx(() -> {
                long begun = cpu();
                table.scrollTo(to);
                layOut(table.getScene());
                cpu.set(cpu.get() + cpu() - begun);
            });
        }
        System.out.printf(Locale.ROOT, "scroll %.1f ms a page%n", cpu.get() / 1e6 / PAGES);
    }

    /** From the wish until it is laid out, on the desktop's thread alone: what other programs take is not counted. */
    private static void time(String what, Scene scene, Runnable wish) throws Exception {
        Snap.onFx(() -> {
            long wall = System.nanoTime();
            long cpu = cpu();
            wish.run();
            layOut(scene);
            System.out.printf(
                    Locale.ROOT,
                    "%s %d ms of this thread, %d ms by the clock%n",
                    what,
                    (cpu() - cpu) / 1_000_000,
                    (System.nanoTime() - wall) / 1_000_000);
        });
    }

    private static long processCpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static void told(String what, long begun) {
        System.out.printf(
                Locale.ROOT,
                "%s %d ms by the clock, %d ms of this process since its start%n",
                what,
                (System.nanoTime() - begun) / 1_000_000,
                processCpu() / 1_000_000);
    }

    private static String text(Scene scene, String id) {
        return scene.lookup(id) instanceof Labeled labeled ? Marks.plain(labeled) : "";
    }

    private static void await(BooleanSupplier done) throws Exception {
        AtomicReference<Boolean> answer = new AtomicReference<>(false);
        while (!answer.get()) {
            Snap.onFx(() -> answer.set(done.getAsBoolean()));
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private static long heap() throws Exception {
        for (int i = 0; i < 3; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(100);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory() >> 20;
    }
}
