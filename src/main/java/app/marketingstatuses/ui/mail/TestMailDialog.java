package app.marketingstatuses.ui.mail;

import app.marketingstatuses.ui.desk.Dialogs;
import app.marketingstatuses.ui.part.Band;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.text.Texts;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks where a test message shall go, sends it, and says in the same place what became of it. */
public final class TestMailDialog extends VBox {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+");
    private static final double WIDTH = 460;

    private final TextField address = new TextField();
    private final VBox result = new VBox(8);
    private final Button send;
    private final OutboxActions actions;
    private final Texts texts;

    TestMailDialog(OutboxActions actions, Texts texts, Dialogs dialogs) {
        this.actions = actions;
        this.texts = texts;
        Label title = Cards.semiBold(texts.text("test.title"), "card-title");
        HBox head = new HBox(title);
        head.getStyleClass().add("dialog-head");
        Label detail = new Label(texts.text(actions.isDemo() ? "test.detail.demo" : "test.detail"));
        detail.setWrapText(true);
        Label label = new Label(texts.text("test.address"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(address);
        address.setId("test-address");
        address.setPromptText(texts.text("test.prompt"));
        VBox body = new VBox(12, detail, new VBox(4, label, address), result);
        body.getStyleClass().add("dialog-body");
        send = new Button(texts.text("test.send"));
        send.setId("test-send");
        send.getStyleClass().add("accent");
        send.setDefaultButton(true);
        send.setDisable(true);
        send.setOnAction(event -> send());
        Button close = new Button(texts.text("close"));
        close.setId("test-close");
        close.setCancelButton(true);
        close.setOnAction(event -> dialogs.close());
        HBox foot = new HBox(8, Cards.spring(), close, send);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().add("dialog-foot");
        address.textProperty().addListener((p, was, now) -> send.setDisable(!isAddress(now)));
        getChildren().addAll(head, body, foot);
        getStyleClass().add("dialog-card");
        setPrefWidth(WIDTH);
        setMaxSize(WIDTH, USE_PREF_SIZE);
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text.strip()).matches();
    }

    TextField first() {
        return address;
    }

    private void send() {
        send.setDisable(true);
        result.getChildren().setAll(Cards.secondary(texts.text("test.sending")));
        actions.test(address.getText(), this::show, () -> {
            result.getChildren().clear();
            send.setDisable(false);
        });
    }

    private void show(OutboxActions.TestResult told) {
        send.setDisable(!isAddress(address.getText()));
        result.getChildren()
                .setAll(new Band(told.accepted() ? Band.Kind.INFO : Band.Kind.DANGER, told.sentence(), told.raw()));
    }
}
