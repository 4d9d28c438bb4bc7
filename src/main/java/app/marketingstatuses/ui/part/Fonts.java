package app.marketingstatuses.ui.part;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The desktop's own typeface, the same on every system. */
public final class Fonts {
    /** The family of running text. */
    public static final String REGULAR = "Inter";
    /** The family of emphasised text: JavaFX chooses a weight by its family's name. */
    public static final String SEMI_BOLD = "Inter SemiBold";

    private static final List<String> FILES = List.of("Inter-Regular.ttf", "Inter-SemiBold.ttf");
    private static final double ANY_SIZE = 13;
    private static boolean loaded;

    private Fonts() {}

    /** Makes the families known to style sheets; again = no change. Where a file cannot be used the system's font stands in. */
    public static synchronized void load() {
        if (loaded) {
            return;
        }
        for (String file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream("/app/marketingstatuses/ui/fonts/" + file)) {
                Font.loadFont(in, ANY_SIZE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        loaded = true;
    }
}
