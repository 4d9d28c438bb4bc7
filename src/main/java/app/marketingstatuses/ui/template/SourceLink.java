package app.marketingstatuses.ui.template;

import app.marketingstatuses.engine.BodyOrigin;
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
        setText(words(texts, drafts.origins().get(mail.kind())));
        setGraphic(Icons.of("fth-edit-3"));
        setId("mail-source-" + mail.kind().code());
        setTooltip(new Tooltip(getText() + "\n" + texts.text("made.hint")));
        setMnemonicParsing(false);
        setOnAction(event -> workbench.go(new Destination.OneTemplate(mail.status(), mail.kind(), mail.language())));
    }

    /** {@code Your template, version 3}. */
    private static String words(Texts texts, BodyOrigin origin) {
        if (origin == null) {
            return texts.text("made.unknown");
        }
        return switch (origin.source()) {
            case CHUNK -> texts.text("made.chunk", origin.name());
            case TEMPLATE -> texts.text("made.template", texts.number(origin.version()));
            case OURS -> texts.text("made.ours", texts.text("ours." + origin.name()));
        };
    }
}
