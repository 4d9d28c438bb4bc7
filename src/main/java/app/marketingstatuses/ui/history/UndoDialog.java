package app.marketingstatuses.ui.history;

import app.marketingstatuses.engine.UndoPlan;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.DialogCard;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.part.StatusChip;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Says exactly what an undo puts back, what stays and why, and what becomes of the mail; then asks. */
final class UndoDialog {
    private final Workbench workbench;
    private final Texts texts;
    private final UndoWords words;

    UndoDialog(Workbench workbench, UndoWords words) {
        this.workbench = workbench;
        this.texts = workbench.texts(UndoDialog.class);
        this.words = words;
    }

    /**
     * @param codes how many promo codes the run gave
     * @param when the moment of the run, as it is read
     */
    void ask(UndoPlan plan, int codes, String when, Runnable onYes) {
        Button cancel = new Button(texts.text(plan.isEmpty() ? "close" : "cancel"));
        cancel.setId("undo-no");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> workbench.dialogs().close());
        Button yes = new Button(words.yes(plan));
        yes.setId("undo-yes");
        yes.getStyleClass().add("danger");
        yes.setOnAction(event -> {
            workbench.dialogs().close();
            onYes.run();
        });
        Node[] buttons = plan.isEmpty() ? new Node[] {cancel} : new Node[] {cancel, yes};
        String title = plan.isEmpty() ? texts.text("undo.nothing") : texts.text("undo.title", when);
        workbench.dialogs().show(new DialogCard(title, Icons.of("fth-rotate-ccw"), body(plan, codes), buttons), cancel);
    }

    private VBox body(UndoPlan plan, int codes) {
        VBox body = new VBox(12);
        if (!plan.isEmpty()) {
            body.getChildren().add(part(Icons.of("fth-corner-up-left"), words.back(plan), ways(plan)));
        }
        if (!plan.stays().isEmpty()) {
            body.getChildren().add(part(Icons.warning(), words.stay(plan), lines(words.stays(plan))));
        }
        if (plan.alreadyBack() > 0) {
            body.getChildren().add(part(Icons.success(), texts.count("undo.already", plan.alreadyBack()), List.of()));
        }
        List<String> mails = words.mails(plan);
        body.getChildren().add(part(Icons.of("fth-mail"), mails.get(0), lines(mails.subList(1, mails.size()))));
        if (codes > 0) {
            body.getChildren()
                    .add(part(
                            Icons.of("fth-tag"),
                            texts.count("undo.codes", codes),
                            lines(List.of(texts.text("undo.codes.stay")))));
        }
        if (!plan.back().isEmpty()) {
            Label after = Cards.secondary(texts.text("undo.after"));
            after.setWrapText(true);
            body.getChildren().add(after);
        }
        return body;
    }

    private List<Node> ways(UndoPlan plan) {
        return words.ways(plan).entrySet().stream()
                .map(way -> {
                    HBox row = StatusChip.transition(
                            StatusChip.of(words.statuses(), way.getKey().from()),
                            StatusChip.of(words.statuses(), way.getKey().to()));
                    row.getChildren().add(new Label(texts.number(way.getValue())));
                    return (Node) row;
                })
                .toList();
    }

    private static List<Node> lines(List<String> texts) {
        return texts.stream().map(text -> (Node) DialogCard.paragraph(text)).toList();
    }

    private static HBox part(Node icon, String title, List<Node> more) {
        Label head = Cards.semiBold(title);
        head.setWrapText(true);
        VBox text = new VBox(6, head);
        text.getChildren().addAll(more);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox part = new HBox(12, icon, text);
        part.setAlignment(Pos.TOP_LEFT);
        return part;
    }
}
