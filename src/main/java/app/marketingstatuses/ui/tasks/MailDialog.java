package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.mailview.MailContent;
import app.marketingstatuses.ui.mailview.MailView;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import org.controlsfx.control.SegmentedButton;

/** The mails of one move, as the customer and the shop would read them. */
final class MailDialog {
    private static final double WIDTH = 700;
    private static final double HEIGHT = 520;

    private final Workbench workbench;
    private final Texts texts;

    MailDialog(Workbench workbench) {
        this.workbench = workbench;
        this.texts = workbench.texts(MailDialog.class);
    }

    void show(DraftLook look) {
        List<OutgoingMail> mails = look.mails().mails();
        MailView view = new MailView(workbench);
        view.setPrefHeight(HEIGHT);
        SegmentedButton kinds = new SegmentedButton();
        ToggleGroup group = new ToggleGroup();
        kinds.setToggleGroup(group);
        for (OutgoingMail mail : mails) {
            ToggleButton kind =
                    new ToggleButton(texts.text("mail.to." + mail.kind().code()));
            kind.setId("mail-to-" + mail.kind().code());
            kind.setOnAction(event -> {
                kind.setSelected(true);
                view.show(content(look, mail));
            });
            kinds.getButtons().add(kind);
        }
        OutgoingMail first = mails.get(mails.size() - 1); // The customer's; the manager's comes first.
        kinds.getButtons().get(mails.size() - 1).setSelected(true);
        Button close = new Button(texts.text("close"));
        close.setId("mail-close");
        close.setCancelButton(true);
        close.setOnAction(event -> workbench.dialogs().close());
        String title = texts.text("mail.title", look.sample().order().num());
        workbench
                .dialogs()
                .show(
                        new DialogShell(
                                title,
                                mails.size() > 1 ? kinds : new Label(),
                                texts.text("close"),
                                workbench.dialogs()::close,
                                new BorderPane(view),
                                WIDTH,
                                Cards.spring(),
                                close),
                        close);
        view.show(content(look, first));
    }

    private static MailContent content(DraftLook look, OutgoingMail mail) {
        return MailContent.of(mail).telling(look.shown().codeOf(mail));
    }
}
