package app.marketingstatuses.ui.mail;

import app.marketingstatuses.store.MailState;
import app.marketingstatuses.store.OutboxEntry;
import app.marketingstatuses.store.OutboxTable;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.mailview.MailView;
import app.marketingstatuses.ui.part.Band;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.part.StatusChip;
import app.marketingstatuses.ui.report.MailTroubles;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One mail, opened: its order, what became of it, and itself as the customer sees it and as source. */
final class LetterPane extends VBox {
    private final OutboxActions actions;
    private final Workbench workbench;
    private final Texts texts;
    private final MailWords words;
    private final MailTroubles troubles;
    private final HBox head = new HBox(8);
    private final VBox fate = new VBox(8);
    private final MailView mail;
    private final Button close;

    LetterPane(OutboxModel model, OutboxActions actions, Workbench workbench, Texts texts) {
        this.actions = actions;
        this.workbench = workbench;
        this.texts = texts;
        words = new MailWords(texts, workbench.formats());
        troubles = new MailTroubles(workbench.language());
        mail = new MailView(workbench);
        close = new Button(null, Icons.of("fth-x"));
        close.setId("letter-close");
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(texts.text("close"));
        close.setTooltip(new Tooltip(texts.text("close.hint")));
        close.setOnAction(event -> model.closeLetter());
        head.getStyleClass().add("card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        fate.getStyleClass().add("outbox-fate");
        fate.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("card");
        VBox.setVgrow(mail, Priority.ALWAYS);
        getChildren().addAll(head, fate, mail);
        model.letterProperty().addListener((p, was, letter) -> {
            if (letter != null) {
                show(letter);
            }
        });
    }

    private void show(Letter letter) {
        OutboxEntry entry = letter.entry();
        head.getChildren().setAll(entry.isAboutOrder() ? about(letter) : List.of(report()));
        head.getChildren().addAll(Cards.secondary(words.kind(entry)), Cards.spring(), close);
        fate.getChildren().setAll(stateRow(letter));
        if (entry.error() != null && entry.state() != MailState.SENT) {
            fate.getChildren().add(band(entry));
            if (!entry.isQuiet()) {
                fate.getChildren().add(raw(troubles.reply(entry.error())));
            }
        }
        mail.show(letter.content());
    }

    private Label report() {
        Label report = Cards.semiBold(texts.text("report"));
        report.getStyleClass().add("card-title");
        return report;
    }

    private List<Node> about(Letter letter) {
        OutboxEntry entry = letter.entry();
        String number = letter.line().orderNumber();
        Hyperlink order = new Hyperlink(texts.text("letter.order", number == null ? "#" + entry.orderId() : number));
        order.setId("letter-order");
        order.getStyleClass().addAll("semi-bold", "card-title");
        order.setMinWidth(USE_PREF_SIZE);
        order.setOnAction(event -> workbench.go(new Destination.OneOrder(entry.orderId())));
        return List.of(order, StatusChip.of(letter.statuses(), entry.status()).shrinkable());
    }

    private HBox stateRow(Letter letter) {
        OutboxEntry entry = letter.entry();
        Label state = Cards.semiBold(words.state(entry.state()));
        state.setGraphic(MailWords.icon(entry.state()));
        state.setMinWidth(USE_PREF_SIZE);
        String tries = entry.attempts() == 0 ? "" : " · " + texts.count("attempts", entry.attempts());
        Label when = Cards.secondary(words.when(entry) + tries);
        HBox row = new HBox(8, state, when, Cards.spring());
        if (OutboxTable.RETRYABLE.contains(entry.state())) {
            Button retry = button("retry", "fth-rotate-cw");
            retry.setOnAction(event -> actions.retry(List.of(entry.id())));
            row.getChildren().add(retry);
        }
        if (OutboxTable.DROPPABLE.contains(entry.state())) {
            Button drop = button("drop", "fth-slash");
            drop.setOnAction(event -> actions.drop(List.of(entry.id())));
            row.getChildren().add(drop);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(String key, String icon) {
        Button button = new Button(texts.text(key), Icons.of(icon));
        button.setId("letter-" + key);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Band band(OutboxEntry entry) {
        Band.Kind kind = switch (entry.state()) {
            case DEAD -> Band.Kind.DANGER;
            case DROPPED -> Band.Kind.INFO;
            default -> entry.isQuiet() ? Band.Kind.INFO : Band.Kind.WARNING;
        };
        Band band = new Band(kind, troubles.say(entry.error()), null);
        band.setMinHeight(USE_PREF_SIZE);
        return band;
    }

    private TitledPane raw(String error) {
        TextArea text = new TextArea(error);
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(2);
        text.setAccessibleText(texts.text("details"));
        TitledPane folded = new TitledPane(texts.text("details"), text);
        folded.setId("letter-details");
        folded.getStyleClass().add("outbox-details");
        folded.setAnimated(false);
        folded.setExpanded(false);
        return folded;
    }
}
