package app.marketingstatuses.ui.mailview;

import java.nio.IntBuffer;
import java.util.function.DoubleConsumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;

/** Where the drawn mail lies, as wide as there is room for. Asks to be drawn anew when its width has settled. */
final class MailSheet extends ScrollPane {
    private static final double MARGIN = 12;
    private static final Duration SETTLED = Duration.millis(120);
    private final ImageView paper = new ImageView();
    private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);
    private int width = Painter.WIDTH;
    private final PauseTransition settling = new PauseTransition(SETTLED);

    /** @param whenSettled told the zoom at which to draw */
    MailSheet(DoubleConsumer whenSettled) {
        StackPane desk = new StackPane(paper);
        desk.getStyleClass().add("mail-desk");
        setContent(desk);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("mail-sheet");
        paper.setPreserveRatio(true);
        paper.setSmooth(true);
        viewportBoundsProperty().addListener(change -> fit());
        settling.setOnFinished(event -> whenSettled.accept(zoom.get()));
    }

    /** How wide the mail is, in its own pixels. */
    void setPaper(int pixels) {
        width = pixels;
        clear();
        fit();
    }

    int paper() {
        return width;
    }

    private void fit() {
        double room = getViewportBounds().getWidth() - 2 * MARGIN;
        double fitting = Math.max(0.25, Math.min(1, Math.floor(room) / width));
        if (Math.abs(fitting - zoom.get()) > 0.001) {
            zoom.set(fitting);
            paper.setFitWidth(width * fitting);
            settling.playFromStart();
        }
    }

    /** Part of its true size; 1 for whole. */
    DoubleProperty zoomProperty() {
        return zoom;
    }

    /** Screen pixels for each of the mail's own, on the screen where it is seen. */
    double sharpness() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return zoom.get() * (window == null ? 1 : Math.max(1, window.getRenderScaleX()));
    }

    void show(Picture picture) {
        PixelBuffer<IntBuffer> pixels = new PixelBuffer<>(
                picture.width(),
                picture.height(),
                IntBuffer.wrap(picture.pixels()),
                PixelFormat.getIntArgbPreInstance());
        paper.setFitWidth(width * zoom.get());
        paper.setImage(new WritableImage(pixels));
    }

    /** Takes the mail away and rolls to the top. */
    void clear() {
        paper.setImage(null);
        setVvalue(0);
    }
}
