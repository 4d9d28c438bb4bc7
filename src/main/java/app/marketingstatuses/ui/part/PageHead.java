package app.marketingstatuses.ui.part;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The head of a page: its title, a word beside it, its buttons. */
public final class PageHead extends HBox {
    private final Label title;
    private final Label subtitle = Cards.secondary("");
    private final HBox beside = new HBox(8, subtitle);

    public PageHead(String title, Node... buttons) {
        super(12);
        this.title = Cards.semiBold(title, "page-title");
        this.title.setMinWidth(USE_PREF_SIZE);
        beside.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("page-head");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(this.title, beside, Cards.spring());
        getChildren().addAll(buttons);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    public void setSubtitle(String text) {
        subtitle.setText(text);
    }

    /** Nodes beside the title, before the subtitle: chips for example. */
    public void setBeside(Node... nodes) {
        beside.getChildren().setAll(nodes);
        beside.getChildren().add(subtitle);
    }
}
