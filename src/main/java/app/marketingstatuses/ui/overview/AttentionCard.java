package app.marketingstatuses.ui.overview;

import app.marketingstatuses.session.Overview;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Badge;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What needs attention, each with the way on. */
final class AttentionCard extends VBox {
    private static final double LOWEST = 236;

    private final Workbench workbench;
    private final Texts texts;
    private final Deeds deeds;

    AttentionCard(Workbench workbench, Texts texts, Deeds deeds) {
        this.workbench = workbench;
        this.texts = texts;
        this.deeds = deeds;
        setId("attention");
        getStyleClass().add("card");
    }

    /** As high as the chart beside it at least, and never so low that something is cut. */
    @Override
    protected double computeMinHeight(double width) {
        return Math.max(LOWEST, super.computePrefHeight(width));
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    void show(Overview overview) {
        List<Notice> notices = Attention.of(overview, workbench.language(), workbench.formats());
        getChildren().setAll(head(notices));
        if (notices.isEmpty()) {
            getChildren().add(allWell());
        }
        notices.forEach(notice -> getChildren().add(row(notice, overview)));
    }

    private HBox head(List<Notice> notices) {
        HBox head = new HBox(8, Cards.semiBold(texts.text("attention.title"), "card-title"));
        if (!notices.isEmpty()) {
            boolean red = notices.stream().anyMatch(Notice::red);
            Badge count = new Badge(Badge.Kind.PLAIN, String.valueOf(notices.size()));
            if (red) {
                count.getStyleClass().add("danger");
            }
            head.getChildren().add(count);
        }
        head.getStyleClass().add("card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox allWell() {
        Label title = Cards.semiBold(texts.text("attention.none"));
        Label detail = Cards.secondary(texts.text("attention.none.detail"));
        detail.setWrapText(true);
        HBox row = new HBox(10, Icons.success(), new VBox(3, title, detail));
        row.getStyleClass().addAll("attention-row", "separated");
        return row;
    }

    private HBox row(Notice notice, Overview overview) {
        FontIcon icon = Icons.of(notice.icon());
        icon.getStyleClass().add(notice.red() ? "danger-icon" : "warning-icon");
        Label title = Cards.semiBold(notice.title());
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        VBox text = new VBox(3, title);
        if (notice.detail() != null) {
            Label detail = Cards.secondary(notice.detail());
            detail.setWrapText(true);
            detail.setMinHeight(Region.USE_PREF_SIZE);
            text.getChildren().add(detail);
        }
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Hyperlink action = new Hyperlink(notice.action());
        action.setMinWidth(Region.USE_PREF_SIZE);
        action.setAccessibleText(notice.action() + ": " + notice.title());
        action.setOnAction(event -> deeds.perform(notice.deed(), overview));
        HBox row = new HBox(10, icon, text, action);
        row.getStyleClass().addAll("attention-row", "separated");
        return row;
    }
}
