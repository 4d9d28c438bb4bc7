package app.marketingstatuses.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class ShopColorsTest {
    private static final Color WHITE_CARD = Color.web("#ffffff");
    private static final Color DARK_CARD = Color.web("#0d1117");

    @Test
    void anyColourOfAShopStandsOutFromTheCard() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            Color color = Color.rgb(random.nextInt(256), random.nextInt(256), random.nextInt(256));
            Color onWhite = ShopColors.seen(color, WHITE_CARD, Color.BLACK);
            Color onDark = ShopColors.seen(color, DARK_CARD, Color.WHITE);
            assertThat(ShopColors.contrast(onWhite, WHITE_CARD))
                    .as("%s on white", color)
                    .isGreaterThanOrEqualTo(3.2);
            assertThat(ShopColors.contrast(onDark, DARK_CARD))
                    .as("%s on dark", color)
                    .isGreaterThanOrEqualTo(3.2);
        }
    }

    @Test
    void aColourThatStandsOutIsLeftAsItIs() {
        Color blue = Color.web("#003366");
        assertThat(ShopColors.seen(blue, WHITE_CARD, Color.BLACK)).isEqualTo(blue);
    }

    @Test
    void whatIsNoColourIsGrey() {
        assertThat(ShopColors.read("nonsense; -fx-x: 1")).isEqualTo(ShopColors.read(null));
        assertThat(ShopColors.read("#FF8800")).isEqualTo(Color.web("#ff8800"));
        assertThat(ShopColors.read("ff8800")).isEqualTo(Color.web("#ff8800"));
    }

    @Test
    void blackOnWhiteIsTwentyOneToOne() {
        assertThat(ShopColors.contrast(Color.BLACK, Color.WHITE))
                .isEqualTo(21.0, org.assertj.core.data.Offset.offset(0.01));
    }
}
