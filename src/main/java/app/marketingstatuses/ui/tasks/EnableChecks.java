package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.doctor.Trap;
import app.marketingstatuses.engine.MailRoom;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.fix.Fixes;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.report.Reports;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** At the foot: whether orders can leave, arrive, and whether their mail can be written. */
final class EnableChecks extends FlowPane {
    private final Workbench workbench;
    private final Texts texts;
    private final EnableModel model;

    EnableChecks(Workbench workbench, Texts texts, EnableModel model) {
        super(20, 6);
        this.workbench = workbench;
        this.texts = texts;
        this.model = model;
        getStyleClass().addAll("separated", "enable-checks");
        setId("enable-checks");
        mail(null);
    }

    /** @param drafts null while it is not known, or where nothing is mailed */
    void mail(MailRoom.Drafts drafts) {
        getChildren().clear();
        List<Integer> blocked = model.blocked();
        for (int from : model.task().from()) {
            String name = model.statuses().label(from);
            boolean stuck = blocked.contains(from);
            add(!stuck, texts.text(stuck ? "check.stuck" : "check.leaves", name), null);
        }
        boolean active = model.isActive();
        add(
                active,
                texts.text(
                        active ? "check.active" : "check.inactive",
                        model.statuses().label(model.task().to())),
                null);
        if (model.givesOwnCodes()) {
            codes();
        } else if (model.hasGuessableCodes()) {
            add(false, texts.text("check.guess"), texts.text("check.guess.fix"));
        }
        if (drafts != null) {
            boolean renders = drafts.failure() == null;
            add(
                    renders,
                    texts.text(renders ? "check.mail" : "check.noMail"),
                    renders ? null : new Reports(workbench.language()).say(drafts.failure()));
        }
        model.traps().of(model.task().id()).stream()
                .filter(Trap::serious)
                .flatMap(trap -> Fixes.button(workbench, model.traps(), trap).stream())
                .limit(1)
                .forEach(getChildren()::add);
    }

    /** More orders may be waiting than there are codes. */
    private void codes() {
        int left = model.codesLeft();
        boolean enough = left > 0 && left >= model.ready().size();
        String list = model.task().promo().list();
        add(enough, texts.count("check.codes", left, list), enough ? null : texts.text("check.tooFew"));
    }

    private void add(boolean well, String text, String why) {
        Node icon = well ? Icons.success() : Icons.danger();
        Label label = new Label(text, icon);
        label.getStyleClass().add("small");
        if (!well) {
            label.getStyleClass().add("danger-text");
        }
        if (why != null) {
            label.setTooltip(new Tooltip(why));
            label.setAccessibleText(text + ". " + why);
        }
        getChildren().add(label);
    }
}
