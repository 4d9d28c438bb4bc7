package app.marketingstatuses.ui.shell;

import app.marketingstatuses.ui.part.Cards;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;

/** The program's icon and name. */
public final class Brand {
    private static final double SIZE = 24;

    private Brand() {}

    static Node node() {
        ImageView icon = new ImageView(icon(64));
        icon.setFitWidth(SIZE);
        icon.setFitHeight(SIZE);
        icon.setSmooth(true);
        HBox brand = new HBox(8, icon, Cards.semiBold("Marketing Statuses"));
        brand.getStyleClass().add("brand");
        brand.setAlignment(Pos.CENTER_LEFT);
        return brand;
    }

    /** @param size one of 16, 32, 48, 64, 128, 256 */
    static Image icon(int size) {
        return new Image(Brand.class
                .getResource("/app/marketingstatuses/ui/icons/icon-" + size + ".png")
                .toExternalForm());
    }

    /** The program's icon in the sizes that windows and task bars want. */
    public static List<Image> icons() {
        return Stream.of(16, 32, 48, 64, 128, 256).map(Brand::icon).toList();
    }
}
