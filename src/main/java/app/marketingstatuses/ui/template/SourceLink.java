package app.marketingstatuses.ui.template;

import app.marketingstatuses.engine.BodySource;
import app.marketingstatuses.engine.MailRoom;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;

/** Says what a rendered mail is made of, and leads to its editor. */
public final class SourceLink extends Hyperlink {
    /** @param drafts the mails it belongs to */
    public SourceLink(Workbench workbench, MailRoom.Drafts drafts, OutgoingMail mail) {
        Texts texts = workbench.texts(SourceLink.class);
        BodySource source = drafts.sources().get(mail.kind());
        setText(texts.text("made." + (source == null ? "unknown" : source.code())));
        setGraphic(Icons.of("fth-edit-3"));
        setId("mail-source-" + mail.kind().code());
        setTooltip(new Tooltip(texts.text("made.hint")));
        setMnemonicParsing(false);
        setOnAction(event -> workbench.go(new Destination.OneTemplate(mail.status(), mail.kind(), mail.language())));
    }
}
