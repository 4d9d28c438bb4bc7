package app.marketingstatuses.ui;

import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.ui.desk.ShopCard;
import app.marketingstatuses.ui.shell.Brand;
import app.marketingstatuses.ui.shell.MainWindow;
import app.marketingstatuses.ui.shell.Surroundings;
import app.marketingstatuses.ui.shell.SystemTheme;
import app.marketingstatuses.ui.shell.WindowPlace;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The desktop as JavaFX starts it. */
public final class DesktopApp extends Application {
    private MainWindow window;

    @Override
    public void start(Stage stage) {
        Desktop.Start start = Desktop.start();
        Surroundings around = Desktop.surroundings(start);
        window = new MainWindow(around);
        around.background().execute(this::followSystem);
        around.background().execute(() -> addIcons(stage));
        Thread.currentThread().setUncaughtExceptionHandler((thread, trouble) -> window.trouble(trouble));
        stage.setTitle("Marketing Statuses");
        stage.setScene(new Scene(window.root()));
        new WindowPlace(around.memory()).apply(stage);
        stage.setOnCloseRequest(event -> {
            if (window.isDirty()) {
                event.consume();
                window.askToClose(stage::close);
            }
        });
        stage.show();
        if (start.tasks() != null) {
            window.bring(start.tasks());
        }
        if (start.shop() == null) {
            window.openLast();
        } else {
            window.open(start.shop(), card(start.shop()));
        }
    }

    /** The window does not wait for the system's answer: it comes up as the system was the last time. */
    private void followSystem() {
        SystemTheme.isDark(System.getProperty("os.name"))
                .ifPresent(dark -> Platform.runLater(() -> window.systemIs(dark)));
    }

    private static void addIcons(Stage stage) {
        List<Image> icons = Brand.icons();
        Platform.runLater(() -> stage.getIcons().setAll(icons));
    }

    private ShopCard card(ShopChoice shop) {
        return window.cardOf(shop);
    }

    @Override
    public void stop() {
        window.close();
        Platform.exit();
    }
}
