package app.marketingstatuses.ui;

import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.settings.DesktopMemory;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.ui.shell.MainWindow;
import app.marketingstatuses.ui.shell.Surroundings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;

/** A window without a display, for pictures and tests: opens a shop, waits until all work is done, takes pictures. */
public final class Snap implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final ExecutorService background = Desktop.background();
    private final Surroundings around;
    private final ChosenFile files = new ChosenFile();
    private final AtomicReference<MainWindow> window = new AtomicReference<>();
    private final AtomicReference<Stage> stage = new AtomicReference<>();

    /**
     * @param language en or ru
     * @param theme light or dark
     */
    public Snap(Path home, Clock clock, String language, String theme, int width, int height) throws Exception {
        DesktopMemory memory = DesktopMemory.read(new Home(home));
        memory.put("language", language);
        memory.put("theme", theme);
        around = files.in(
                Desktop.surroundings(new Desktop.Start(new Home(home), null, null, null, clock), memory, background));
        onFx(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide); // What a test before left would take the keys.
            window.set(new MainWindow(around));
            Stage shown = new Stage();
            shown.setScene(new Scene(window.get().root(), width, height));
            shown.setWidth(width);
            shown.setHeight(height);
            shown.show();
            stage.set(shown);
        });
    }

    /** Starts the toolkit; again = no change. It goes on when a window closes. */
    public static void startUp() {
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException e) {
            // It runs already.
        }
        Platform.setImplicitExit(false);
    }

    /** What the user chooses when asked for a file; null for nothing. */
    public void choose(Path file) {
        files.choose(file);
    }

    public MainWindow window() {
        return window.get();
    }

    public Stage stage() {
        return stage.get();
    }

    /** Opens the demo shop and waits for it. */
    public Snap demo() throws Exception {
        ShopChoice demo = new ShopChoice.Demo();
        onFx(() -> window().open(demo, window().cardOf(demo)));
        settle();
        return this;
    }

    /** Waits until no work is running in the background and the desktop's thread has nothing left to do. */
    public void settle() throws Exception {
        ThreadPoolExecutor pool = (ThreadPoolExecutor) background;
        int quiet = 0;
        for (int i = 0; i < PATIENCE_SECONDS * 20 && quiet < 6; i++) {
            quiet = pool.getActiveCount() == 0 ? quiet + 1 : 0;
            TimeUnit.MILLISECONDS.sleep(50);
            onFx(() -> {});
        }
    }

    public WritableImage picture() throws Exception {
        AtomicReference<WritableImage> picture = new AtomicReference<>();
        onFx(() -> picture.set(stage.get().getScene().getRoot().snapshot(new SnapshotParameters(), null)));
        return picture.get();
    }

    /** Asks on the desktop's thread. */
    public <T> T ask(Supplier<T> question) throws Exception {
        AtomicReference<T> answer = new AtomicReference<>();
        onFx(() -> answer.set(question.get()));
        return answer.get();
    }

    /** Runs on the desktop's thread and waits for it. */
    public static void onFx(Runnable work) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        AtomicReference<Throwable> trouble = new AtomicReference<>();
        Platform.runLater(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                trouble.set(e);
            } finally {
                done.countDown();
            }
        });
        if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the desktop's thread does not answer");
        }
        if (trouble.get() != null) {
            throw new IllegalStateException(trouble.get());
        }
    }

    /** Writes a picture as a PNG. */
    public static void save(WritableImage image, Path file) throws Exception {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var out = new java.awt.image.BufferedImage(width, height, java.awt.image.BufferedImage.TYPE_INT_RGB);
        PixelReader reader = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                out.setRGB(x, y, reader.getArgb(x, y));
            }
        }
        javax.imageio.ImageIO.write(out, "png", file.toFile());
    }

    @Override
    public void close() {
        try {
            onFx(() -> {
                window().close();
                stage.get().close();
            });
            background.shutdown();
            background.awaitTermination(5, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
