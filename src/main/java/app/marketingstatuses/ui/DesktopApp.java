package app.marketingstatuses.ui;

import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.ui.desk.ShopCard;
import app.marketingstatuses.ui.shell.MainWindow;
import app.marketingstatuses.ui.shell.Surroundings;
import app.marketingstatuses.ui.shell.WindowPlace;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The desktop as JavaFX starts it. */
public final class DesktopApp extends Application {
    private MainWindow window;

    @Override
    public void start(Stage stage) {
        Desktop.Start start = Desktop.start();
        Surroundings around = Desktop.surroundings(start);
        window = new MainWindow(around);
        Thread.currentThread().setUncaughtExceptionHandler((thread, trouble) -> window.trouble(trouble));
        stage.setTitle("Marketing Statuses");
        stage.getIcons().setAll(MainWindow.icons());
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

    private ShopCard card(ShopChoice shop) {
        return window.cardOf(shop);
    }

    @Override
    public void stop() {
        window.close();
        Platform.exit();
    }
}
