package app.marketingstatuses.ui.mailview;

import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;

/** How the mail is looked at, and what can be done with it. */
final class MailFoot extends HBox {
    /** A way of looking at a mail. */
    enum Side {
        HTML,
        TEXT,
        SOURCE;

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Texts texts;
    private final Map<Side, ToggleButton> buttons = new EnumMap<>(Side.class);
    private final SegmentedButton switches = new SegmentedButton();
    private final ToggleGroup group = new ToggleGroup();
    private final Label said = Cards.secondary("");
    private final Button browse;
    private Side wish = Side.HTML;
    private double zoom = 1;
    private int width = Painter.WIDTH;

    MailFoot(Texts texts, Consumer<Side> looked, Runnable copy, Runnable open) {
        super(8);
        this.texts = texts;
        for (Side side : Side.values()) {
            ToggleButton button = new ToggleButton(texts.text(side.key()));
            button.setMinWidth(USE_PREF_SIZE);
            button.setMinWidth(USE_PREF_SIZE);
            button.setUserData(side);
            button.setId("mail-" + side.key());
            button.setOnAction(event -> choose(side, looked));
            buttons.put(side, button);
        }
        switches.setToggleGroup(group);
        browse = tool("fth-external-link", "browse", open);
        said.setMinWidth(0);
        said.setTooltip(new Tooltip());
        said.getTooltip().textProperty().bind(said.textProperty());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("mail-foot");
        getChildren().addAll(switches, tool("fth-copy", "copyText", copy), browse, Cards.spring(), said);
    }

    private Button tool(String icon, String key, Runnable action) {
        Button button = new Button(null, Icons.of(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setId("mail-" + key);
        button.setAccessibleText(texts.text(key));
        button.setTooltip(new Tooltip(texts.text(key)));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void choose(Side side, Consumer<Side> looked) {
        wish = side;
        buttons.get(side).setSelected(true);
        tell();
        looked.accept(side);
    }

    /** Offers what this mail has. */
    void offer(MailContent mail) {
        switches.getButtons().clear();
        add(Side.HTML, mail.html());
        add(Side.TEXT, mail.text());
        add(Side.SOURCE, mail.source());
        browse.setVisible(mail.html() != null);
        browse.setManaged(mail.html() != null);
        buttons.get(side()).setSelected(true);
        tell();
    }

    private void add(Side side, String content) {
        if (content != null) {
            switches.getButtons().add(buttons.get(side));
        }
    }

    /** The way of looking that was chosen, where this mail has it. */
    Side side() {
        return switches.getButtons().contains(buttons.get(wish))
                        || switches.getButtons().isEmpty()
                ? wish
                : (Side) switches.getButtons().get(0).getUserData();
    }

    /** How wide the mail is drawn, in its own pixels. */
    void setPaper(int pixels) {
        width = pixels;
        tell();
    }

    void setZoom(double part) {
        zoom = part;
        tell();
    }

    /** @param cut whether only the first part of the mail is drawn */
    void setCut(boolean cut) {
        if (cut) {
            said.setText(texts.text("cut"));
        } else {
            tell();
        }
    }

    void setTrouble() {
        said.setText(texts.text("trouble"));
    }

    private void tell() {
        said.setText(side() == Side.HTML ? texts.text("zoom", width, Math.round(zoom * 100)) : "");
    }
}
