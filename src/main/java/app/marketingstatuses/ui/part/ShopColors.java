package app.marketingstatuses.ui.part;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.paint.Color;

/**
 * The colours of the shop's statuses, as they can be seen on a light and on a dark card. They are data: a shop may paint a
 * status black or white. What is too faint is mixed towards black or white until it stands out by 3.2 to 1.
 */
public final class ShopColors {
    private static final Color LIGHT_CARD = Color.web("#ffffff");
    private static final Color DARK_CARD = Color.web("#0d1117");
    private static final double ENOUGH = 3.2;
    private static final double STEP = 0.02;
    private static final Color UNKNOWN = Color.web("#57606a");

    private ShopColors() {}

    /**
     * Gives a node the colour, whichever theme is on: its style sheet may use {@code -shop} (dot, bar), {@code -shop-tint}
     * (ground) and {@code -shop-line} (border).
     *
     * @param hex six hex digits, with or without a hash sign; anything else is grey
     */
    public static <N extends Node> N paint(N node, String hex) {
        Color color = read(hex);
        Color light = seen(color, LIGHT_CARD, Color.BLACK);
        Color dark = seen(color, DARK_CARD, Color.WHITE);
        node.getStyleClass().add("shop-painted");
        node.setStyle("-shop-light: " + web(light, 1) + "; -shop-dark: " + web(dark, 1)
                + "; -shop-tint-light: " + web(light, 0.08) + "; -shop-tint-dark: " + web(dark, 0.14)
                + "; -shop-line-light: " + web(light, 0.4) + "; -shop-line-dark: " + web(dark, 0.5) + ";");
        return node;
    }

    static Color read(String hex) {
        String digits = hex == null ? "" : hex.strip().replace("#", "");
        return digits.matches("[0-9a-fA-F]{6}") ? Color.web("#" + digits) : UNKNOWN;
    }

    /** The colour, or the nearest mixture of it that stands out from the card. */
    static Color seen(Color color, Color card, Color towards) {
        Color mixed = color;
        for (double part = STEP; contrast(mixed, card) < ENOUGH && part <= 1; part += STEP) {
            mixed = color.interpolate(towards, part);
        }
        return mixed;
    }

    /** By the rule of WCAG, 1 to 21. */
    static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static String web(Color color, double opacity) {
        return String.format(
                Locale.ROOT,
                "rgba(%d,%d,%d,%.2f)",
                Math.round(color.getRed() * 255),
                Math.round(color.getGreen() * 255),
                Math.round(color.getBlue() * 255),
                opacity);
    }
}
