package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.promo.PromoService;
import app.marketingstatuses.session.PromoSupply;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Where the promo codes of a task come from: msPromoCode2 makes them, or the owner's own are given one by one. */
record PromoSource(Workbench workbench, Texts texts, PromoForm form, PromoSupply supply, EditorParts parts) {
    /** Of a shop whose msPromoCode2 makes them. */
    VBox made() {
        return parts.group("promo.group.source", EditorParts.hint(texts.text("promo.source.made")));
    }

    /** @param listField the field of the list they are taken from */
    VBox own(Node listField) {
        Label left = new Label();
        left.setId("promo-left");
        left.setWrapText(true);
        Button add = new Button(texts.text("promo.add"), Icons.of("fth-plus"));
        add.setId("promo-add");
        add.setOnAction(
                event -> new OwnCodesDialog(workbench).show(form.list.get().strip()));
        InvalidationListener tell = change -> {
            String list = form.list.get().strip();
            int codes = supply.left(list);
            left.setText(codes == 0 ? texts.text("promo.left.none", list) : texts.count("promo.left", codes, list));
            left.setGraphic(codes == 0 ? Icons.danger() : PromoService.isLow(codes) ? Icons.warning() : null);
            add.setDisable(list.isEmpty());
        };
        form.list.addListener(tell);
        tell.invalidated(null);
        return parts.group(
                "promo.group.source", EditorParts.hint(texts.text("promo.source.own")), listField, left, add);
    }
}
