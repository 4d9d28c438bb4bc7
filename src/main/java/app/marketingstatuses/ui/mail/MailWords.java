package app.marketingstatuses.ui.mail;

import app.marketingstatuses.store.MailState;
import app.marketingstatuses.store.OutboxEntry;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Texts;
import javafx.scene.Node;
import org.kordamp.ikonli.javafx.FontIcon;

/** How a mail's state is said and drawn. */
final class MailWords {
    private final Texts texts;
    private final Formats formats;

    MailWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    String state(MailState state) {
        return texts.text("state." + state.code());
    }

    static Node icon(MailState state) {
        return switch (state) {
            case DEAD -> Icons.danger();
            case RETRYING -> Icons.warning();
            case QUEUED -> muted("fth-clock");
            case SENDING -> muted("fth-send");
            case SENT -> muted("fth-check");
            case DROPPED -> muted("fth-slash");
        };
    }

    private static Node muted(String name) {
        FontIcon icon = Icons.of(name);
        icon.getStyleClass().add("muted-icon");
        return icon;
    }

    String kind(OutboxEntry entry) {
        return texts.text("kind." + entry.kind());
    }

    /** {@code sent 09:03}, {@code next try 09:05}, {@code queued 23 Nov 20:43}. */
    String when(OutboxEntry entry) {
        return switch (entry.state()) {
            case SENT -> texts.text("when.sent", formats.when(entry.sentAt()));
            case RETRYING -> texts.text("when.next", formats.when(entry.nextAt()));
            case QUEUED ->
                entry.error() == null
                        ? texts.text("when.queued", formats.when(entry.queuedAt()))
                        : texts.text("when.next", formats.when(entry.nextAt()));
            default -> texts.text("when.queued", formats.when(entry.queuedAt()));
        };
    }
}
