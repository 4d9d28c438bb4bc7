package app.marketingstatuses.ui.shell;

import app.marketingstatuses.settings.DesktopMemory;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window where it was left, as far as there still is a screen. */
public final class WindowPlace {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double MIN_WIDTH = 960;
    private static final double MIN_HEIGHT = 600;

    private final DesktopMemory memory;

    public WindowPlace(DesktopMemory memory) {
        this.memory = memory;
    }

    public void apply(Stage stage) {
        double width = number("window.width", WIDTH);
        double height = number("window.height", HEIGHT);
        double x = number("window.x", Double.NaN);
        double y = number("window.y", Double.NaN);
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        if (!Double.isNaN(x) && !Double.isNaN(y) && isOnAScreen(x, y)) {
            stage.setX(x);
            stage.setY(y);
        }
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(width, room.getWidth()));
        stage.setHeight(Math.min(height, room.getHeight()));
        stage.setMaximized("true".equals(memory.get("window.maximized")));
        stage.setOnHiding(event -> keep(stage));
    }

    private static boolean isOnAScreen(double x, double y) {
        return !Screen.getScreensForRectangle(x, y, MIN_WIDTH / 2, MIN_HEIGHT / 2)
                .isEmpty();
    }

    private double number(String key, double fallback) {
        String kept = memory.get(key);
        return kept != null && kept.matches("-?[0-9]{1,5}") ? Double.parseDouble(kept) : fallback;
    }

    private void keep(Stage stage) {
        memory.put("window.maximized", Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized()) {
            put("window.x", stage.getX());
            put("window.y", stage.getY());
            put("window.width", stage.getWidth());
            put("window.height", stage.getHeight());
        }
    }

    private void put(String key, double value) {
        memory.put(key, Long.toString(Math.round(value)));
    }
}
