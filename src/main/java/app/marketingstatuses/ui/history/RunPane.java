package app.marketingstatuses.ui.history;

import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.EmptyState;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One run: what it was, its orders, its mails, and what can be done about it. */
final class RunPane extends VBox {
    private final Texts texts;
    private final HistoryWords words;
    private final Label title = Cards.semiBold("", "card-title");
    private final Label subtitle = Cards.secondary("");
    private final Button again;
    private final Button export;
    private final Button undo;
    private final VBox bands = new VBox(8);
    private final OrdersTab orders;
    private final MailsTab mails;
    private final Tab ordersTab;
    private final Tab mailsTab;
    private final TabPane tabs;
    private final HBox head;
    private final EmptyState pick;

    RunPane(Workbench workbench, RunModel model, RunActions actions) {
        this.texts = workbench.texts(RunPane.class);
        this.words = new HistoryWords(texts, workbench.formats());
        again = button("run-again", "", "fth-refresh-cw", actions::retry);
        export = button("run-export", texts.text("export"), "fth-download", actions::export);
        undo = button("run-undo", texts.text("undo"), "fth-rotate-ccw", actions::undo);
        undo.getStyleClass().addAll("danger", "button-outlined");
        orders = new OrdersTab(workbench);
        mails = new MailsTab(workbench);
        ordersTab = new Tab("", orders);
        mailsTab = new Tab("", mails);
        tabs = new TabPane(ordersTab, mailsTab);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setId("run-tabs");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        title.setMinWidth(USE_PREF_SIZE);
        subtitle.setMinWidth(0);
        head = new HBox(8, title, subtitle, Cards.spring(), again, export, undo);
        head.getStyleClass().addAll("card-head", "run-head");
        head.setAlignment(Pos.CENTER_LEFT);
        bands.getStyleClass().add("run-bands");
        pick = new EmptyState("fth-clock", texts.text("pick.title"), texts.text("pick.hint"));
        VBox.setVgrow(pick, Priority.ALWAYS);
        getStyleClass().add("card");
        model.detailProperty().addListener((p, was, now) -> show(now));
        show(null);
    }

    private static Button button(String id, String text, String icon, Runnable work) {
        Button button = new Button(text, Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> work.run());
        return button;
    }

    private void show(RunDetail detail) {
        if (detail == null) {
            getChildren().setAll(pick);
            return;
        }
        title.setText(words.title(detail.run()));
        subtitle.setText(words.subtitle(detail.run()));
        tabs.setAccessibleText(title.getText());
        again.setText(texts.text("again", texts.number(detail.waiting())));
        visible(again, detail.waiting() > 0);
        visible(undo, !detail.isUndo());
        undo.setDisable(!detail.mayBeUndone());
        export.setDisable(detail.orders().isEmpty());
        bands.getChildren().setAll(RunBands.of(detail.run(), texts));
        visible(bands, !bands.getChildren().isEmpty());
        ordersTab.setText(texts.text("tab.orders", texts.number(detail.orders().size())));
        mailsTab.setText(texts.text("tab.mails", texts.number(detail.mails().size())));
        orders.show(detail);
        mails.show(detail);
        getChildren().setAll(head, bands, tabs);
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
