package app.marketingstatuses.ui.mailview;

import app.marketingstatuses.domain.PromoCode;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Who writes to whom about what. */
final class MailHead extends GridPane {
    private final Texts texts;
    private int row;

    MailHead(Texts texts) {
        this.texts = texts;
        getStyleClass().add("mail-head");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints(0, 200, Double.MAX_VALUE);
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, values);
    }

    void show(MailContent mail) {
        getChildren().clear();
        row = 0;
        line("from", mail.from());
        line("to", mail.to());
        line("subject", mail.subject());
        if (mail.code() != null) {
            code(mail.code());
        }
    }

    /** A code that is no customer's yet must not be taken for one. */
    private void code(PromoCode code) {
        Label text = Cards.semiBold(texts.text(code.sample() ? "code.sample" : "code.kept", code.code()));
        text.setId("mail-code");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        if (code.sample()) {
            text.getStyleClass().add("warning-text");
        }
        addRow(row++, Cards.secondary(texts.text("code")), text);
    }

    private void line(String key, String value) {
        if (value == null) {
            return;
        }
        Label text = key.equals("subject") ? Cards.semiBold(value) : new Label(value);
        text.setTooltip(new Tooltip(value));
        text.setMinWidth(0);
        addRow(row++, Cards.secondary(texts.text(key)), text);
    }
}
