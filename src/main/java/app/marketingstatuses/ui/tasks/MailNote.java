package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.report.Reports;
import app.marketingstatuses.ui.template.SourceLink;
import app.marketingstatuses.ui.text.Texts;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the mails of a move say, and the way to see them. */
final class MailNote extends VBox {
    private final Workbench workbench;
    private final Texts texts;
    private final Consumer<DraftLook> onSee;

    MailNote(Workbench workbench, Texts texts, Consumer<DraftLook> onSee) {
        super(2);
        this.workbench = workbench;
        this.texts = texts;
        this.onSee = onSee;
        setId("mail-note");
        setMinWidth(0);
    }

    /** @param look null while it is not known */
    void show(Task.MailMode mode, DraftLook look) {
        getChildren().clear();
        if (mode == Task.MailMode.NONE || look == null || look.mails() == null) {
            if (mode == Task.MailMode.STATUS && look != null) {
                line(texts.text("mail.noOrder"));
            }
            return;
        }
        if (look.mails().failure() != null) {
            Label failure =
                    new Label(new Reports(texts.language()).say(look.mails().failure()), Icons.danger());
            failure.setWrapText(true);
            failure.getStyleClass().add("field-fault");
            getChildren().add(failure);
            return;
        }
        line(texts.text("mail.customer", subject(look, OutgoingMail.Kind.CUSTOMER)));
        line(texts.text("mail.manager", subject(look, OutgoingMail.Kind.MANAGER)));
        if (!look.mails().mails().isEmpty()) {
            Hyperlink see = new Hyperlink(texts.text("mail.see"), Icons.of("fth-mail"));
            see.setId("see-mail");
            see.setOnAction(event -> onSee.accept(look));
            VBox.setMargin(see, new Insets(6, 0, 0, 0));
            getChildren().add(see);
            look.mails().mails().stream()
                    .filter(mail -> mail.kind() == OutgoingMail.Kind.CUSTOMER)
                    .findFirst()
                    .ifPresent(mail -> getChildren().add(new SourceLink(workbench, look.mails(), mail)));
        }
    }

    private String subject(DraftLook look, OutgoingMail.Kind kind) {
        return look.mails().mails().stream()
                .filter(mail -> mail.kind() == kind)
                .map(mail -> texts.text("quoted", mail.subject()))
                .findFirst()
                .orElse(texts.text("mail.nobody"));
    }

    private void line(String text) {
        Label label = Cards.secondary(text);
        label.setWrapText(true);
        getChildren().add(label);
    }
}
