package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.session.PromoSupply;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import atlantafx.base.controls.ToggleSwitch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The promo code of a task: its switch, and what the code is, below all other groups. */
final class PromoPane {
    private final Workbench workbench;
    private final Texts texts;
    private final PromoForm form;
    private final PromoSupply supply;
    private final EditorParts parts;
    private final PromoSight sight;

    PromoPane(Workbench workbench, Texts texts, PromoForm form, PromoSupply supply, EditorParts parts) {
        this.workbench = workbench;
        this.texts = texts;
        this.form = form;
        this.supply = supply;
        this.parts = parts;
        this.sight = new PromoSight(texts, workbench.formats(), form);
    }

    /** The switch and, while it is on, what leads to the details. */
    Node toggle(Runnable show) {
        ToggleSwitch on = new ToggleSwitch(texts.text("promo.on"));
        on.setLabelPosition(HorizontalDirection.RIGHT);
        on.setId("promo-on");
        on.selectedProperty().bindBidirectional(form.on);
        Hyperlink link = new Hyperlink();
        link.setId("promo-show");
        link.setOnAction(event -> show.run());
        InvalidationListener tell = change -> {
            link.setText(
                    supply.made()
                            ? sight.brief()
                            : texts.text("promo.brief.own", form.discount.get().strip()));
            link.setVisible(form.on.get());
            link.setManaged(form.on.get());
        };
        form.inputs().forEach(input -> input.addListener(tell));
        tell.invalidated(null);
        form.on.addListener((p, was, now) -> {
            if (now && on.isFocused()) {
                show.run();
            }
        });
        return new VBox(2, parts.box(Field.PROMO, on, on).headless(), link);
    }

    /** Shown only while the task gives a code. */
    Node details() {
        List<VBox> groups = new ArrayList<>();
        if (supply.made() || form.codes() == null) {
            groups.add(code());
        }
        groups.add(gives());
        PromoSource source = new PromoSource(workbench, texts, form, supply, parts);
        if (supply.made()) {
            groups.add(list());
            groups.add(source.made());
        } else { // Only msPromoCode2 knows descriptions.
            groups.add(source.own(box(Field.PROMO_LIST, "")));
        }
        EditorGrid grid = new EditorGrid(groups);
        grid.getStyleClass().add("promo-details");
        grid.setId("promo-details");
        grid.visibleProperty().bind(form.on);
        grid.managedProperty().bind(form.on);
        return grid;
    }

    private VBox code() {
        Label possible = EditorParts.hint("");
        possible.setId("promo-possible");
        Label guess = EditorParts.hint("");
        guess.setId("promo-guess");
        VBox samples = new VBox(2);
        samples.setId("promo-samples");
        InvalidationListener tell = change -> {
            samples.getChildren()
                    .setAll(sight.samples().stream().map(PromoPane::sample).toList());
            show(possible, sight.possible());
            show(guess, sight.guessing());
            guess.setGraphic(sight.guess() == PromoSight.Guess.EASY ? Icons.warning() : null);
        };
        form.format.addListener(tell);
        tell.invalidated(null);
        return parts.group("promo.group.code", box(Field.PROMO_FORMAT, ""), samples, possible, guess);
    }

    private static Label sample(String code) {
        Label label = new Label(code);
        label.getStyleClass().add("promo-sample");
        label.setWrapText(true);
        return label;
    }

    private VBox gives() {
        Label until = EditorParts.hint("");
        until.setId("promo-until");
        InvalidationListener tell =
                change -> show(until, sight.validity(workbench.desk().clock().instant()));
        form.validDays.addListener(tell);
        tell.invalidated(null);
        VBox group = parts.group(
                "promo.group.gives",
                box(Field.PROMO_DISCOUNT, ""),
                EditorParts.pair(
                        box(Field.PROMO_COUNT, texts.text("noLimit")),
                        box(Field.PROMO_DAYS, texts.text("promo.endless"))),
                until);
        if (!supply.made()) {
            group.getChildren().add(EditorParts.hint(texts.text("promo.told")));
        }
        return group;
    }

    private VBox list() {
        return parts.group("promo.group.list", box(Field.PROMO_LIST, ""), box(Field.PROMO_DESCRIPTION, ""));
    }

    private FieldBox box(Field field, String prompt) {
        String id = field.name().toLowerCase(Locale.ROOT).replace('_', '-');
        TextField input = Inputs.text(form.property(field), id, prompt);
        if (field == Field.PROMO_FORMAT) {
            input.getStyleClass().add("promo-format");
        }
        return parts.box(field, input, input);
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
