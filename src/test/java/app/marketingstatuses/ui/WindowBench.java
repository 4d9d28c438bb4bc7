package app.marketingstatuses.ui;

import app.marketingstatuses.settings.Home;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Shows one window and says {@link #UP} once its first button has been drawn and can be pressed; a process of its own for
 * each. The settings folder as its argument shows the desktop's own window with the ways to a shop; no argument a window
 * of JavaFX alone, with the same theme and one button.
 */
public final class WindowBench {
    /** The line that says so. */
    public static final String UP = "up";

    private static final String FIRST = "welcome-demo";

    private WindowBench() {}

    public static void main(String[] args) {
        Thread watch = new Thread(WindowBench::watch);
        watch.setDaemon(true);
        watch.start();
        if (args.length == 0) {
            Application.launch(Bare.class);
        } else {
            Desktop.open(new Home(Path.of(args[0])), null, null, null, Clock.systemUTC());
        }
    }

    /** A window with one button. */
    public static final class Bare extends Application {
        @Override
        public void start(Stage stage) {
            setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            Button button = new Button("OK");
            button.setId(FIRST);
            stage.setScene(new Scene(new StackPane(button), 1280, 800));
            stage.show();
        }
    }

    private static void watch() {
        try {
            while (true) {
                TimeUnit.MILLISECONDS.sleep(5);
                try {
                    Platform.runLater(WindowBench::look);
                } catch (IllegalStateException e) {
                    // The toolkit has not started yet.
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void look() {
        for (Window window : Window.getWindows()) {
            Scene scene = window.getScene();
            if (window.isShowing() && scene != null && scene.lookup("#" + FIRST) != null) {
                scene.addPostLayoutPulseListener(() -> {
                    System.out.println(UP);
                    Runtime.getRuntime().halt(0);
                });
                Platform.requestNextPulse();
            }
        }
    }
}
