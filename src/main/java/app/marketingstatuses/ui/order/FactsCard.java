package app.marketingstatuses.ui.order;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.session.OrderPage;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.nomail.MailingLink;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.text.Texts;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Whose order it is, when it was placed, what it costs, how it is paid and delivered. */
final class FactsCard extends HBox {
    private final Texts texts;

    FactsCard(OrderPage page, Workbench workbench, Texts texts) {
        super(16);
        this.texts = texts;
        Order order = page.explanation().order();
        Map<String, String> profile = page.details().profile().orElse(Map.of());
        String receiver = page.details().address().getOrDefault("receiver", "");
        String name = profile.getOrDefault("fullname", "").strip();
        fact("customer", name.isEmpty() ? receiver : name);
        fact("mail", profile.getOrDefault("email", ""))
                .getChildren()
                .add(new MailingLink(workbench, order, name.isEmpty() ? receiver : name, page.listed(), false));
        fact(
                "placed",
                order.createdOn() == null
                        ? ""
                        : workbench.formats().full(workbench.formats().zone().instant(order.createdOn())));
        fact("total", page.total());
        fact("payment", page.details().payment().getOrDefault("name", ""));
        fact("delivery", page.details().delivery().getOrDefault("name", ""));
        fact("id", String.valueOf(order.id()));
        setId("facts");
        setAlignment(Pos.TOP_LEFT);
        getStyleClass().addAll("card", "facts");
    }

    private VBox fact(String key, String value) {
        String shown = value.isBlank() ? texts.text("none") : value.strip();
        Label label = new Label(shown);
        label.setTooltip(new Tooltip(shown));
        label.setMinWidth(0);
        VBox fact = new VBox(1, Cards.secondary(texts.text("fact." + key)), label);
        fact.setMinWidth(48);
        if (!getChildren().isEmpty()) {
            getChildren().add(Cards.spring());
        }
        getChildren().add(fact);
        return fact;
    }
}
