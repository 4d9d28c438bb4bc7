package app.marketingstatuses.ui.part;

import javafx.scene.Node;
import org.kordamp.ikonli.javafx.FontIcon;

/** Line icons of the Feather set, in the colour of the text around them. */
public final class Icons {
    private Icons() {}

    /** @param name as Ikonli names it, such as {@code fth-mail} */
    public static FontIcon of(String name) {
        FontIcon icon = new FontIcon(name);
        icon.getStyleClass().add("icon");
        return icon;
    }

    /** The sign that stands beside everything red: an order stands or a mail is dead. */
    public static FontIcon danger() {
        return coloured("fth-alert-octagon", "danger-icon");
    }

    /** Look when you can. */
    public static FontIcon warning() {
        return coloured("fth-alert-triangle", "warning-icon");
    }

    /** Checked, and well. */
    public static FontIcon success() {
        return coloured("fth-check-circle", "success-icon");
    }

    private static FontIcon coloured(String name, String style) {
        FontIcon icon = of(name);
        icon.getStyleClass().add(style);
        return icon;
    }

    /** Takes a picture that says nothing new out of the way of screen readers and the mouse. */
    public static <N extends Node> N decoration(N node) {
        node.setMouseTransparent(true);
        node.setFocusTraversable(false);
        return node;
    }
}
