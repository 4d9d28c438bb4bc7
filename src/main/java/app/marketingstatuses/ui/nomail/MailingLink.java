package app.marketingstatuses.ui.nomail;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.store.Addressee;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;

/** Puts an order's customer on the do-not-mail list, or takes them off it. */
public final class MailingLink extends Hyperlink {
    /**
     * @param name of the customer; an empty one is told by the address
     * @param listed whether they are on the list now
     * @param narrow whether there is room for few words only
     */
    public MailingLink(Workbench workbench, Order order, String name, boolean listed, boolean narrow) {
        Texts texts = workbench.texts(MailingLink.class);
        ListDeeds deeds = new ListDeeds(workbench);
        String told = !name.isBlank()
                ? name.strip()
                : order.hasMailAddress() ? order.email().strip() : texts.text("somebody");
        setText(texts.text((listed ? "link.again" : "link.stop") + (narrow ? ".short" : "")));
        setGraphic(Icons.of(listed ? "fth-bell" : "fth-bell-off"));
        setId(listed ? "mail-again" : "do-not-mail");
        setTooltip(new Tooltip(texts.text(listed ? "link.again.hint" : "link.stop.hint")));
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> {
            if (listed) {
                deeds.mailAgain(who(order), told);
            } else {
                deeds.stopMailing(who(order).get(0), told);
            }
        });
    }

    /** By which the list can hold the customer of an order. */
    private static List<Addressee> who(Order order) {
        List<Addressee> who = new ArrayList<>();
        who.add(Addressee.customer(order.userId()));
        Addressee.address(order.email()).ifPresent(who::add);
        return who;
    }
}
