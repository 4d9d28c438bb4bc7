package app.marketingstatuses.ui.template;

import app.marketingstatuses.shop.FoundOrder;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.mailview.MailContent;
import app.marketingstatuses.ui.mailview.MailView;
import app.marketingstatuses.ui.part.Band;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.report.Reports;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SegmentedButton;

/** What comes of a template on a real order, as a mail program shows it on a desktop and on a phone. */
final class LookPane extends VBox {
    private final TemplateModel model;
    private final Texts texts;
    private final Reports reports;
    private final MailView mail;
    private final ComboBox<FoundOrder> orders = new ComboBox<>();
    private final VBox trouble = new VBox();
    private boolean filling;

    LookPane(Workbench workbench, TemplateModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        reports = new Reports(workbench.language());
        mail = new MailView(workbench);
        orders.setId("template-order");
        orders.setMinWidth(0);
        orders.setMaxWidth(Double.MAX_VALUE);
        orders.setConverter(new OrderNames());
        Tooltip whole = new Tooltip();
        orders.setTooltip(whole);
        orders.valueProperty().addListener((p, was, now) -> {
            whole.setText(orders.getConverter().toString(now));
            if (!filling && now != null) {
                model.orderProperty().set(now);
            }
        });
        HBox.setHgrow(orders, Priority.ALWAYS);
        Label label = Cards.secondary(texts.text("order"));
        label.setLabelFor(orders);
        label.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(8, label, orders, widths());
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("card-head");
        VBox.setVgrow(mail, Priority.ALWAYS);
        getChildren().addAll(head, trouble, mail);
        getStyleClass().add("card");
        model.openedProperty().addListener((p, was, opened) -> fill(opened));
        model.orderProperty().addListener((p, was, order) -> choose(order));
        model.lookProperty().addListener((p, was, look) -> show(look));
    }

    private SegmentedButton widths() {
        ToggleButton desktop = width("desktop", MailView.DESKTOP);
        ToggleButton phone = width("phone", MailView.PHONE);
        SegmentedButton widths = new SegmentedButton(desktop, phone);
        desktop.setSelected(true);
        widths.getToggleGroup().selectedToggleProperty().addListener((p, was, now) -> {
            if (now == null) {
                was.setSelected(true); // A second press must not leave nothing chosen.
            }
        });
        return widths;
    }

    private ToggleButton width(String key, int pixels) {
        ToggleButton button = new ToggleButton(texts.text("width." + key));
        button.setId("width-" + key);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> mail.setPaper(pixels));
        return button;
    }

    private void fill(Opened opened) {
        filling = true;
        orders.getItems().setAll(opened == null ? List.of() : opened.orders());
        orders.setValue(model.orderProperty().get());
        filling = false;
    }

    private void choose(FoundOrder order) {
        filling = true;
        orders.setValue(order);
        filling = false;
    }

    private void show(Look look) {
        trouble.getChildren().clear();
        MailContent content = look == null ? null : look.content();
        if (content != null) {
            mail.show(content);
        } else if (look != null && !look.faults().isEmpty()) {
            tell(texts.text("look.faulty.detail"));
        } else if (look != null && look.trial() != null && look.trial().failure() != null) {
            tell(reports.say(look.trial().failure()));
        } else if (look != null && model.orderProperty().get() == null) {
            mail.showNothing(texts.text("look.noOrder"));
        }
    }

    /** The mail as it last was stays in sight below. */
    private void tell(String why) {
        Band band = new Band(Band.Kind.DANGER, texts.text("look.faulty"), why);
        band.setId("look-faulty");
        band.setMinHeight(USE_PREF_SIZE);
        trouble.getChildren().setAll(band);
    }

    private final class OrderNames extends StringConverter<FoundOrder> {
        @Override
        public String toString(FoundOrder order) {
            return order == null ? "" : texts.text("order.line", order.num(), order.customer());
        }

        @Override
        public FoundOrder fromString(String text) {
            return null;
        }
    }
}
